import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** What the Open XML SDK finds wrong in a file of that name; nothing in a valid one. */
export function openXmlErrors(bytes: Uint8Array, name: string): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), "ogi-open-xml-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const answer = execFileSync(process.execPath, ["node_modules/.bin/ooxml-validator", path], {
      cwd: ROOT,
      // a bare machine has no ICU
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
      encoding: "utf8",
    });
    const { ok, errors } = JSON.parse(answer) as { ok: boolean; errors: unknown[] };
    return ok ? errors : [...errors, "not ok"];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
