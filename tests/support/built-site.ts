import { runVite } from "./run-vite.ts";
import { onceForRun } from "./test-run.ts";

/** The site as it is published, built once for the run: its folder. */
export function builtSite(): Promise<string> {
  return onceForRun("site", (folder) => {
    runVite("vite.config.ts", folder);
  });
}
