/** Marks of encodings as Latin-1 shows them: UTF-8, UTF-16 of both orders. */
const MARK = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u;

/**
 * The beginning of a file as Latin-1, without a mark of its encoding; of UTF-16 it leaves what is ASCII.
 *
 * @param length how many bytes are looked at
 */
export function fileStart(bytes: Uint8Array, length: number): string {
  let start = "";
  // browsers take the label latin1 for windows-1252
  for (const byte of bytes.subarray(0, length)) start += String.fromCharCode(byte);
  return start.replace(MARK, "").replaceAll("\0", "");
}
