const UTF8 = new TextDecoder();

/** The text of a part. Without a mark it is UTF-8, whatever the declaration says: ECMA-376 part 2, 6.2.5 allows nothing else. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return UTF8.decode(bytes);
}
