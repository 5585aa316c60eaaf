import { defineConfig, mergeConfig } from "vite";
import workbench from "../vite.workbench.config.ts";

const CHECKED = "/session/checked-report.ts";

const UNCHECKED = `
export const checkedReport = () => ({ findings: [], finished: [], original: [], blanks: [] });
export const finishedSays = () => "";
`;

/** The page without Excel as it is, but for its checks: what an edit costs without them. */
export default mergeConfig(
  workbench,
  defineConfig({
    plugins: [
      {
        name: "no-checks",
        enforce: "pre",
        load: (id) => (id.endsWith(CHECKED) ? UNCHECKED : undefined),
        buildEnd() {
          const names = [...this.getModuleIds()];
          if (!names.some((id) => id.endsWith(CHECKED))) throw new Error(`No module ${CHECKED}.`);
        },
      },
    ],
  }),
);
