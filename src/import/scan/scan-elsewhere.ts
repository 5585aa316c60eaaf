/** Thrown in place of opening a scanner by who sees to it that a file with pictures of pages is read somewhere else. */
import type { OpenScanner } from "../imported.ts";

export class ScanElsewhere extends Error {
  override readonly name = "ScanElsewhere";
}

/** Where pictures are read, but not here: the first of them ends the reading. */
export const scanElsewhere: OpenScanner = () => Promise.reject(new ScanElsewhere());
