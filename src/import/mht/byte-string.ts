/** Bytes as a string with a character each, in which the marks of MIME can be looked for. */

/** A call takes no more arguments. */
const CHUNK = 8192;

/** Every byte as the character of its number; the encodings that browsers have are none of them. */
export function byteString(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return chunks.join("");
}

/** The bytes again. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}
