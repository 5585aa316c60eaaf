/** A file as somebody gave it to the page; its bytes are read where they are needed. */
export interface GivenFile {
  /** Its name within what was given, with `/` between folders. */
  readonly file: string;
  readonly blob: Blob;
  /** Its name in the .zip that the blob is. */
  readonly entry?: string;
}
