/** Characters at the beginning that are looked at; a page says within them that it is one. */
const LOOKED_AT = 65_536;

/** Marks of encodings as Latin-1 shows them: UTF-8, UTF-16 of both orders. */
const MARK = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u;

/** The beginning of a file as Latin-1, without a mark of its encoding; of UTF-16 it leaves what is ASCII. */
export function fileStart(bytes: Uint8Array): string {
  // browsers take the label latin1 for windows-1252
  const raw = Array.from(bytes.subarray(0, LOOKED_AT), (it) => String.fromCharCode(it)).join("");
  return raw.replace(MARK, "").replaceAll("\0", "");
}
