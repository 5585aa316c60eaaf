/** The attributes of a tag in bytes, as programs write them: blanks, a name, `="`, a value, `"`. */
import {
  EQUALS,
  GREATER_THAN,
  LESS_THAN,
  QUOTE,
  SINGLE_QUOTE,
  SLASH,
  SPACE,
} from "../package/ascii.ts";

const DASH = 45;
const R = 114;
const S = 115;
const T = 116;
const Z = 122;

/** What is looked for in the tags of rows, cells and formulas; a start of -1: not there. */
interface QuickTag {
  /** Behind its `>`; -1 where it is not written as expected. */
  end: number;
  isEmpty: boolean;
  rStart: number;
  rEnd: number;
  sStart: number;
  sEnd: number;
  tStart: number;
  tEnd: number;
}

export function emptyTag(): QuickTag {
  return {
    end: -1,
    isEmpty: false,
    ...{ rStart: -1, rEnd: -1, sStart: -1, sEnd: -1, tStart: -1, tEnd: -1 },
  };
}

/** Reads on behind the name of the tag, into `tag`: there are a thousand of them in a sheet. */
export function readTag(bytes: Uint8Array, from: number, tag: QuickTag): void {
  tag.end = -1;
  tag.rStart = tag.sStart = tag.tStart = -1;
  let at = from;
  for (;;) {
    const byte = bytes[at];
    if (byte === GREATER_THAN || (byte === SLASH && bytes[at + 1] === GREATER_THAN)) {
      tag.isEmpty = byte === SLASH;
      tag.end = at + (tag.isEmpty ? 2 : 1);
      return;
    }
    if (byte !== SPACE) return;
    const name = at + 1;
    at = nameEnd(bytes, name);
    if (bytes[at] !== EQUALS || bytes[at + 1] !== QUOTE) return;
    const length = at - name;
    const start = at + 2;
    at = start;
    while (at < bytes.length && bytes[at] !== QUOTE) at += 1;
    if (length === 1 && !note(tag, bytes[name], start, at)) return;
    at += 1;
  }
}

function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; ; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < DASH || byte > Z) return at;
    if (byte === EQUALS || byte === SLASH || byte === LESS_THAN || byte === GREATER_THAN) return at;
  }
}

/** False for what stands twice: readers differ in which of the two they take. */
function note(tag: QuickTag, name: number | undefined, start: number, end: number): boolean {
  if (name === R) {
    if (tag.rStart !== -1) return false;
    tag.rStart = start;
    tag.rEnd = end;
  } else if (name === S) {
    if (tag.sStart !== -1) return false;
    tag.sStart = start;
    tag.sEnd = end;
  } else if (name === T) {
    if (tag.tStart !== -1) return false;
    tag.tStart = start;
    tag.tEnd = end;
  }
  return true;
}

/** Behind the `>` of a tag, as scan-xml.ts finds it: one inside a quoted value does not count; -1 if there is none. */
export function tagEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > GREATER_THAN) continue; // letters, nearly always
    if (byte === GREATER_THAN) return at + 1;
    if (byte === LESS_THAN) return -1;
    if (byte === QUOTE || byte === SINGLE_QUOTE) {
      at += 1;
      while (at < bytes.length && bytes[at] !== byte) at += 1;
    }
  }
  return -1;
}
