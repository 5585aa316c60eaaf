/** A page of an OFD that was read already, as it is painted: for whoever shows a piece of it. */
import type { Zlib } from "../../package/zlib.ts";
import { documentPages } from "./document-pages.ts";
import { ofdParts } from "./ofd-parts.ts";
import { paintPage, type PaintedPage } from "./paint-page.ts";
import { MOST_OBJECTS } from "./read-ofd.ts";

/**
 * @param number of the page, from 0
 * @returns undefined where there is none, or more on it than a report has
 */
export function paintedOfd(bytes: Uint8Array, zlib: Zlib, number: number): PaintedPage | undefined {
  const page = documentPages(ofdParts(bytes, zlib))[number];
  return page && paintPage(page(), MOST_OBJECTS);
}
