/** Marks of encodings as Latin-1 shows them: UTF-8, UTF-16 of both orders. */
const MARK = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u;

/** As many arguments as every engine takes; one by one they are a piece of text each. */
const BLOCK = 4096;

/**
 * The beginning of a file as Latin-1, without a mark of its encoding; of UTF-16 it leaves what is ASCII.
 *
 * @param length how many bytes are looked at
 */
export function fileStart(bytes: Uint8Array, length: number): string {
  let start = "";
  const last = Math.min(length, bytes.length);
  for (let at = 0; at < last; at += BLOCK) {
    // browsers take the label latin1 for windows-1252
    const codes = bytes.subarray(at, Math.min(last, at + BLOCK));
    start += Reflect.apply(String.fromCharCode, undefined, codes) as string;
  }
  return start.replace(MARK, "").replaceAll("\0", "");
}
