import { join } from "node:path";
import { runVite } from "./run-vite.ts";
import { onceForRun } from "./test-run.ts";

export interface BuiltCollect {
  /** The folder to serve. */
  readonly folder: string;
  /** The page as one file. */
  readonly singleFile: string;
}

/** The collection's page as it is published, built once for the run. */
export async function builtCollect(): Promise<BuiltCollect> {
  const folder = await onceForRun("collect", (made) => {
    runVite("vite.collect.config.ts", join(made, "site"));
    runVite("vite.collect-single.config.ts", join(made, "single"));
  });
  return { folder: join(folder, "site"), singleFile: join(folder, "single/汇总助手.html") };
}
