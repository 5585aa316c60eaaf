import { join } from "node:path";
import { runVite } from "./run-vite.ts";
import { onceForRun } from "./test-run.ts";

export interface BuiltRegister {
  /** The folder to serve. */
  readonly folder: string;
  /** The page as one file. */
  readonly singleFile: string;
}

/** The register's page as it is published, built once for the run. */
export async function builtRegister(): Promise<BuiltRegister> {
  const folder = await onceForRun("register", (made) => {
    runVite("vite.register.config.ts", join(made, "site"));
    runVite("vite.register-single.config.ts", join(made, "single"));
  });
  return { folder: join(folder, "site"), singleFile: join(folder, "single/台账助手.html") };
}
