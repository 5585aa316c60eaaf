/** The elements around the cells of a worksheet: that their tags match, and where the cells are. */
import { BANG, EQUALS, GREATER_THAN, LESS_THAN, QUESTION, SLASH, SPACE } from "../package/ascii.ts";
import { asciiBytes, startsWith } from "../package/byte-text.ts";
import { prologEnd } from "./quick-prolog.ts";
import { tagEnd } from "./quick-tag.ts";

const COLON = 58;
const CELLS = asciiBytes("<sheetData>");
const NO_CELLS = asciiBytes("<sheetData/>");
const CELLS_NAME = asciiBytes("sheetData");

/** More elements within each other than any sheet has. */
const DEEPEST = 64;

/**
 * Walks over a sheet.
 *
 * @param passCells is told where the cells begin, if there are any, and says where their element ends; -1 where it
 *   cannot tell
 * @returns whether the sheet is one whole element that has its cells once, each thing in a way that is known here
 */
export function isWholeSheet(bytes: Uint8Array, passCells: (start: number) => number): boolean {
  let at = prologEnd(bytes);
  if (at === -1) return false;
  /** Where the names of the open elements stand. */
  const starts: number[] = [];
  const ends: number[] = [];
  let hasRoot = false;
  let hasCells = false;
  for (at = bytes.indexOf(LESS_THAN, at); at !== -1; at = bytes.indexOf(LESS_THAN, at)) {
    const next = bytes[at + 1] ?? 0;
    if (next === BANG || next === QUESTION) return false;
    if (next === SLASH) {
      const start = starts.pop();
      const end = ends.pop();
      if (start === undefined || end === undefined) return false;
      for (let i = start; i < end; i += 1) if (bytes[i] !== bytes[at + 2 + i - start]) return false;
      at += 2 + end - start;
      if (bytes[at] !== GREATER_THAN) return false;
      continue;
    }
    if (starts.length === 0 && hasRoot) return false; // a second root
    hasRoot = true;
    const name = at + 1;
    const nameEnds = nameEnd(bytes, name);
    if (nameEnds === name || starts.length === DEEPEST) return false;
    if (starts.length === 1 && isCells(bytes, name, nameEnds)) {
      if (hasCells) return false;
      hasCells = true;
      if (startsWith(bytes, NO_CELLS, at)) {
        at += NO_CELLS.length;
        continue;
      }
      if (!startsWith(bytes, CELLS, at)) return false;
      at = passCells(at + CELLS.length);
      if (at === -1) return false;
      continue;
    }
    at = tagEnd(bytes, nameEnds);
    if (at === -1) return false;
    if (bytes[at - 2] === SLASH) continue;
    starts.push(name);
    ends.push(nameEnds);
  }
  return hasCells && starts.length === 0;
}

function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; ; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte <= SPACE || byte === GREATER_THAN || byte === SLASH || byte === EQUALS) return at;
  }
}

/** With whatever prefix. */
function isCells(bytes: Uint8Array, start: number, end: number): boolean {
  const local = end - CELLS_NAME.length;
  if (local < start || !startsWith(bytes, CELLS_NAME, local)) return false;
  return local === start || bytes[local - 1] === COLON;
}
