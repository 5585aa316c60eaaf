import { join } from "node:path";
import { runVite } from "./run-vite.ts";
import { onceForRun } from "./test-run.ts";

export interface BuiltWorkbench {
  /** The folder to serve. */
  readonly folder: string;
  /** The page as one file. */
  readonly singleFile: string;
}

/** The page without Excel as it is published, built once for the run. */
export async function builtWorkbench(): Promise<BuiltWorkbench> {
  const folder = await onceForRun("workbench", (made) => {
    runVite("vite.workbench.config.ts", join(made, "site"));
    runVite("vite.single.config.ts", join(made, "single"));
  });
  return { folder: join(folder, "site"), singleFile: join(folder, "single/年报助手.html") };
}
