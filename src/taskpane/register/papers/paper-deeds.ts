/** What is done with letters and papers, where the register is open in Excel and where it is a file. */
import type { RegisterEdit } from "../../../register/register-edit.ts";

export interface PaperFile {
  /** With its extension. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface PaperDeeds {
  /** Makes a Word file and hands it over; absent where no file can be. */
  readonly handOver?: ((make: () => PaperFile) => void) | undefined;
  /** Writes into the line of a number what its letter changes there. */
  readonly record: (number: string, edits: readonly RegisterEdit[]) => void;
  readonly fail: (error: unknown) => void;
}
