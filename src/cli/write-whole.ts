import { closeSync, fsyncSync, openSync, writeFileSync } from "node:fs";

/**
 * Writes a file that is not there yet. A full disk may say so only when what was written has to be there.
 *
 * @throws what the system says
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes files that are not there yet, of which none counts without the others: what was written has to be there when
 * `settle` is called. Waiting for each would take longer than all else for thousands of small ones.
 *
 * @throws what the system says, here or in `settle`
 */
export function writeManyFiles(): {
  readonly write: typeof writeWhole;
  readonly settle: () => void;
} {
  const written: string[] = [];
  return {
    write(path, content) {
      writeFileSync(path, content, { flag: "wx" });
      written.push(path);
    },
    settle() {
      for (const path of written) {
        const file = openSync(path, "r+");
        try {
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
      }
    },
  };
}
