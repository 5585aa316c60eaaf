import { runVite } from "./run-vite.ts";
import { onceForRun } from "./test-run.ts";

/** Where the site is said to be served from. */
export const SITE_ADDRESS = "https://oa.example.gov.cn/ogi/";

/** The site as it is published, built once for the run: its folder. */
export function builtSite(): Promise<string> {
  return onceForRun("site", (folder) => {
    runVite("vite.config.ts", folder, { OGI_BASE_URL: SITE_ADDRESS });
  });
}
