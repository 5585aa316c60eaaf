/** The command line in tests: what a command says and how it ends, and a folder that is empty for each test. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");

/** The published text of 2020 of that name. */
export function example(name: string): string {
  return join(EXAMPLES, "2020", `${name}.txt`);
}

/** The report of the edition of 2021 of that name. */
export function example2021(name: string): string {
  return join(EXAMPLES, "2021", `${name}.json`);
}

export interface Said {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `ogi` with these words. */
export async function ogi(...args: string[]): Promise<Said> {
  let out = "";
  let err = "";
  const exitCode = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    progress: false,
  });
  return { exitCode, out, err };
}

/**
 * Gives every test of the file a folder of its own.
 *
 * @returns the path of a file in that folder, written first if there is something to write
 */
export function testFolder(): (name: string, content?: string | Uint8Array) => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ogi-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  return (name, content) => {
    const path = join(folder, name);
    if (content !== undefined) writeFileSync(path, content);
    return path;
  };
}
