/**
 * One element cut out of a part: most of a sheet are its cells, most of a workbook part its names, and what is left
 * around them is little. The element is the first of that name, has no attributes, and stands in UTF-8.
 */
import { asciiBytes, findBytes, isUtf16, startsWith, textBetween } from "./byte-text.ts";

interface CutElement {
  /** The text of the part with the element as an empty one, `<name/>`. */
  readonly around: string;
  /** Where the empty element stands in it; whoever scans it sees whether there is an element at all. */
  readonly place: number;
}

/** The places between which the content of the element stands. */
export interface Content {
  readonly start: number;
  readonly end: number;
}

/** Where the content of the element begins; -1 if there is none. */
export function contentStart(bytes: Uint8Array, name: string): number {
  if (isUtf16(bytes)) return -1;
  const opening = asciiBytes(`<${name}>`);
  const at = findBytes(bytes, opening);
  return at === -1 ? -1 : at + opening.length;
}

/** The content of the element, up to the first tag that closes one of that name. */
export function contentOf(bytes: Uint8Array, name: string): Content | undefined {
  const start = contentStart(bytes, name);
  const end = start === -1 ? -1 : findBytes(bytes, asciiBytes(`</${name}>`), start);
  return end === -1 ? undefined : { start, end };
}

/** The part without the content of the element; undefined unless that ends there. */
export function cutElement(
  bytes: Uint8Array,
  name: string,
  { start, end }: Content,
): CutElement | undefined {
  const closing = asciiBytes(`</${name}>`);
  if (!startsWith(bytes, closing, end)) return undefined;
  const before = textBetween(bytes, 0, start - name.length - 2);
  const after = textBetween(bytes, end + closing.length, bytes.length);
  return { around: `${before}<${name}/>${after}`, place: before.length };
}
