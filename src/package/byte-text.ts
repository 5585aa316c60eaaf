/** Text of a part as its bytes: what is looked for is ASCII, and only what somebody wants is decoded. */

/** A mark within a part is a character of its text. */
const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Of some bytes a loop makes a text sooner than a decoder does. */
const FEW = 16;

/** The text between two places, neither of which lies within a character. */
export function textBetween(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > FEW) return UTF8.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) return UTF8.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Words of a part, to be compared byte by byte. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

export function startsWith(bytes: Uint8Array, word: Uint8Array, at: number): boolean {
  for (let i = 0; i < word.length; i += 1) if (bytes[at + i] !== word[i]) return false;
  return true;
}

/** Where the word stands first, from a place on; -1 if nowhere. */
export function findBytes(bytes: Uint8Array, word: Uint8Array, from = 0): number {
  const [first = 0] = word;
  let at = bytes.indexOf(first, from);
  while (at !== -1 && !startsWith(bytes, word, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** UTF-8 without a mark, or with its own; nothing else may be looked at byte by byte. */
export function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
