/**
 * One element cut out of a part: most of a workbook part are its names, and what is left around them is little. The
 * element is the first of that name, has no attributes, and stands in UTF-8.
 */
import { asciiBytes, findBytes, isUtf16, textBetween } from "./byte-text.ts";

interface CutElement {
  /** What stands in the element, up to the first tag that closes one of that name. */
  readonly content: Uint8Array;
  /** The text of the part with the element as an empty one, `<name/>`. */
  readonly around: string;
  /** Where the empty element stands in it; whoever scans it sees whether there is an element at all. */
  readonly place: number;
}

/** @returns undefined where there is no such element */
export function cutElement(bytes: Uint8Array, name: string): CutElement | undefined {
  if (isUtf16(bytes)) return undefined;
  const opening = asciiBytes(`<${name}>`);
  const closing = asciiBytes(`</${name}>`);
  const start = findBytes(bytes, opening);
  const end = start === -1 ? -1 : findBytes(bytes, closing, start);
  if (end === -1) return undefined;
  const before = textBetween(bytes, 0, start);
  const after = textBetween(bytes, end + closing.length, bytes.length);
  return {
    content: bytes.subarray(start + opening.length, end),
    around: `${before}<${name}/>${after}`,
    place: before.length,
  };
}
