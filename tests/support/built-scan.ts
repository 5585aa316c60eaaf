import { cpSync } from "node:fs";
import { join } from "node:path";
import { builtWorkbench } from "./built-workbench.ts";
import { runVite } from "./run-vite.ts";
import { onceForRun } from "./test-run.ts";

/** The page without Excel with the frame that reads scans beside it, as it is published: the folder to serve. */
export async function builtScan(): Promise<string> {
  const { folder } = await builtWorkbench();
  const made = await onceForRun("scan", (here) => {
    runVite("vite.scan.config.ts", join(here, "site"));
    cpSync(folder, join(here, "site"), { recursive: true });
  });
  return join(made, "site");
}
