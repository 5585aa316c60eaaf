import { GREATER_THAN, QUESTION } from "../package/ascii.ts";
import { asciiBytes, isUtf16, startsWith } from "../package/byte-text.ts";

const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const DECLARATION = asciiBytes("<?xml ");

/** Where a part in UTF-8 goes on behind its mark and its declaration, if it has them; -1 for any other part. */
export function prologEnd(bytes: Uint8Array): number {
  if (isUtf16(bytes)) return -1;
  const start = startsWith(bytes, MARK, 0) ? MARK.length : 0;
  if (!startsWith(bytes, DECLARATION, start)) return start;
  const end = bytes.indexOf(GREATER_THAN, start) + 1;
  return bytes[end - 2] === QUESTION ? end : -1;
}
