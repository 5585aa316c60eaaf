/**
 * Text in cells (ST_Xstring, ECMA-376 part 1, 22.9.2.19): a character that XML cannot hold is written
 * `_x0007_`, and a text that really says `_x0007_` begins with `_x005F_`.
 */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** What may have to be written otherwise. */
const UNWRITABLE = /_x|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Halves of surrogate pairs that stand alone are no characters at all and become U+FFFD. */
export function encodeXstring(text: string): string {
  if (!UNWRITABLE.test(text)) return text;
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/gu, "_x005F_")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(
      // What XML 1.0, 2.2 leaves out, and the carriage return, which it would turn into a line feed.
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
