/** The command line as it is installed, in a shell of its own: pipes, files and signals of the system. */
import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Said } from "./cli.ts";
import { runVite } from "./run-vite.ts";
import { onceForRun } from "./test-run.ts";

const ROOT = join(import.meta.dirname, "../..");

/** What the built file finds in the folder above it. */
const BESIDE = ["package.json", "node_modules", "templates"];

/** The built file, made once for the run. */
export async function builtOgi(): Promise<string> {
  const folder = await onceForRun("cli", (made) => {
    for (const name of BESIDE) symlinkSync(join(ROOT, name), join(made, name));
    runVite("vite.cli.config.ts", join(made, "build"));
  });
  return join(folder, "build/ogi.js");
}

/**
 * Runs lines of bash, in which `ogi` is the built command line, and `exec $OGI` becomes it.
 *
 * @param folder where they run
 * @throws Error when they take more than twenty seconds
 */
export async function shell(folder: string, lines: string): Promise<Said> {
  const file = await builtOgi();
  const { status, stdout, stderr, error } = spawnSync(
    "bash",
    ["-c", `ogi() { $OGI "$@"; }\n${lines}`],
    {
      cwd: folder,
      env: { ...process.env, OGI: `${process.execPath} ${file}` },
      encoding: "utf8",
      timeout: 20_000,
      killSignal: "SIGKILL",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (error) throw error;
  return { exitCode: status ?? -1, out: stdout, err: stderr };
}
