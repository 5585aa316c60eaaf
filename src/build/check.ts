/** `npm run check`: what looks at the sources, on two cores; each check is heard when it has ended. */
import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** Each side one after another; the first takes as long as all of the second. */
const SIDES = [["lint"], ["types", "format", "manifest", "templates", "docs"]] as const;

async function runAll(checks: readonly string[]): Promise<void> {
  for (const check of checks) {
    const { output, status } = await npmRun(`check:${check}`);
    console.log(`npm run check:${check}\n${output}`.trimEnd());
    if (status !== 0) process.exitCode = 1;
  }
}

function npmRun(script: string): Promise<{ output: string; status: number | null }> {
  const isWindows = process.platform === "win32";
  const npm = spawn(isWindows ? "npm.cmd" : "npm", ["run", "--silent", script], {
    ...{ cwd: ROOT, shell: isWindows },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    npm.on("error", reject);
    npm.on("close", (status) => {
      resolve({ output, status });
    });
  });
}

await Promise.all(SIDES.map(runAll));
