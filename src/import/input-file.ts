/** A file in memory, whoever read it. */
export interface InputFile {
  readonly bytes: Uint8Array;
  /** What it is called, with the ending that says how it is read. */
  readonly fileName: string;
}
