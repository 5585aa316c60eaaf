/** Characters in a piece, at the least: a mebibyte or more, by which deflate takes it for a part of many lines. */
const LEAST = 1024 * 1024;

/** Texts as UTF-8, in long pieces; the last may be short. None ends within a character of two units. */
export function* utf8Pieces(texts: Iterable<string>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let length = 0;
  for (const text of texts) {
    waiting.push(text);
    length += text.length;
    if (length < LEAST) continue;
    yield encoder.encode(waiting.join(""));
    waiting = [];
    length = 0;
  }
  yield encoder.encode(waiting.join(""));
}
