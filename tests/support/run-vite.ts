/**
 * Builds for tests. What was built is kept in node_modules for the next run, as long as nothing that it is made from
 * has changed: all configurations together take a minute of processor time.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { readSettings } from "../../src/build/site/settings.ts";

const ROOT = join(import.meta.dirname, "../..");
const KEPT = join(ROOT, "node_modules/.cache/ogi-builds");

/** What the configurations read, beside the files of the root. */
const SOURCES = ["src", "assets", "examples", "templates", "tests/excel", "bench/hello"];

/** Builds a configuration of the repository into a folder, as `npm run build` does. */
export function runVite(config: string, folder: string, settings: NodeJS.ProcessEnv = {}): void {
  const name = config.replaceAll("/", "-");
  const kept = join(KEPT, `${name}-${fingerprint(settings)}`);
  if (copied(kept, folder)) return;
  execFileSync(
    process.execPath,
    [
      ...["node_modules/vite/bin/vite.js", "build", "--config", config],
      ...["--outDir", folder, "--emptyOutDir", "--logLevel", "error"],
    ],
    // Jest's own NODE_ENV would build React for development
    { cwd: ROOT, env: { ...process.env, NODE_ENV: "production", ...settings } },
  );
  mkdirSync(KEPT, { recursive: true });
  for (const old of readdirSync(KEPT)) {
    if (old.startsWith(`${name}-`)) rmSync(join(KEPT, old), { recursive: true, force: true });
  }
  keep(folder, kept);
}

function copied(from: string, to: string): boolean {
  try {
    cpSync(from, to, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** Moved into place as a whole: another run may be looking for it. */
function keep(folder: string, kept: string): void {
  const staging = mkdtempSync(join(KEPT, "new-"));
  cpSync(folder, staging, { recursive: true });
  try {
    renameSync(staging, kept);
  } catch {
    rmSync(staging, { recursive: true });
  }
}

/** Of all that it is built from, and of what builds it. */
function fingerprint(settings: NodeJS.ProcessEnv): string {
  const used = readSettings({ ...process.env, ...settings });
  const hash = createHash("sha256").update(process.version + JSON.stringify(used));
  const inRoot = readdirSync(ROOT).filter((name) => /\.(?:html|json|ts|xml)$/u.test(name));
  for (const path of [...inRoot.sort(), ...SOURCES.flatMap(filesIn)]) {
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(ROOT.length + 1))
    .sort();
}
