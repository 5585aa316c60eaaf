/** The parts of a .docx as one file; the same parts give the same bytes. */
import { keepLatest } from "../package/keep-latest.ts";
import { packBytes } from "../package/pack-entry.ts";
import type { ZipEntry } from "../package/read-zip.ts";
import { writeZip } from "../package/write-zip.ts";
import { zlibInJavaScript } from "../package/zlib-in-javascript.ts";

/** More than one file has; none holds much. */
const MOST_KEPT = 16;
const LONGEST_KEPT = 64 * 1024;

/** Of the files written last: all but the text is the same from one notice to the next. */
const kept = new Map<string, ZipEntry>();

export function zipDocx(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return writeZip(Object.entries(parts).map(([name, xml]) => ({ ...packed(xml), name })));
}

/** Packed alike everywhere: the page and the command line write the same bytes. */
function packed(xml: string): ZipEntry {
  const value = kept.get(xml) ?? packBytes("", new TextEncoder().encode(xml), zlibInJavaScript);
  if (xml.length <= LONGEST_KEPT) keepLatest(kept, { key: xml, value, most: MOST_KEPT });
  return value;
}
