/** What stands around the rows of a list, changed without reading them: they are most of a part. */
import { asciiBytes, findBytes } from "../package/byte-text.ts";
import { decodeText } from "../package/decode-text.ts";

const END = "</sheetData>";

/**
 * @param row the first row of the list, counted from 1, behind which no other rows stand
 * @param edit gives the rest of a worksheet part as it is to be
 * @throws when the part has no such row
 */
export function editAroundRows(
  part: Uint8Array,
  row: number,
  edit: (around: string) => string,
): Uint8Array {
  const start = findBytes(part, asciiBytes(`<row r="${row}"`));
  const end = start < 0 ? -1 : findBytes(part, asciiBytes(END), start);
  if (end < 0) throw new Error(`The part has no row ${row}.`);
  const rows = part.subarray(start, end);
  const around = edit(decodeText(part.subarray(0, start)) + decodeText(part.subarray(end)));
  const place = around.lastIndexOf(END);
  const encoder = new TextEncoder();
  const [before, after] = [
    encoder.encode(around.slice(0, place)),
    encoder.encode(around.slice(place)),
  ];
  const whole = new Uint8Array(before.length + rows.length + after.length);
  whole.set(before);
  whole.set(rows, before.length);
  whole.set(after, before.length + rows.length);
  return whole;
}
