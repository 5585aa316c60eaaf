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
  /** @param pieces of a text, or the bytes as a whole */
  readonly write: (path: string, pieces: readonly (string | Uint8Array)[]) => void;
  readonly settle: () => void;
} {
  const written: string[] = [];
  return {
    write(path, pieces) {
      const file = openSync(path, "wx");
      try {
        for (const piece of pieces) writeFileSync(file, piece);
      } finally {
        closeSync(file);
      }
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
