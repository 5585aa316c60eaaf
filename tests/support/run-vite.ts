import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** Builds a configuration of the repository into a folder, as `npm run build` does. */
export function runVite(config: string, folder: string): void {
  execFileSync(
    process.execPath,
    [
      ...["node_modules/vite/bin/vite.js", "build", "--config", config],
      ...["--outDir", folder, "--emptyOutDir", "--logLevel", "error"],
    ],
    // Jest's own NODE_ENV would build React for development
    { cwd: ROOT, env: { ...process.env, NODE_ENV: "production" } },
  );
}
