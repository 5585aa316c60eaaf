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
