/** A JBIG2 file (ITU-T T.88, annex D) as a page: PDF has its segments without the head of the file. */
import { joinedBytes } from "../../../package/joined-bytes.ts";
import { brokenPicture, unreadPicture } from "../broken-picture.ts";
import { assertPictureSize, MOST_AREA } from "../picture-size.ts";
import { onePicture, type PackedPage } from "./packed-page.ts";

/** Of the file; behind it stand the flags, and the number of pages where they say that it is known. */
const MARK = [0x97, 0x4a, 0x42, 0x32, 0x0d, 0x0a, 0x1a, 0x0a];
const IS_SEQUENTIAL = 1;
const PAGES_UNKNOWN = 2;

/** Of a segment (7.2): its kind is in six bits, and what says how large the page is has this one. */
const KIND = 0x3f;
const PAGE = 48;
const END_OF_PAGE = 49;
const END_OF_FILE = 51;

export function isJbig2(bytes: Uint8Array): boolean {
  return MARK.every((byte, i) => bytes[i] === byte) || isPageSegment(bytes);
}

/** Some producers leave out the head: the first segment says how large the page is. */
function isPageSegment([a, b, c, , kind = 0]: Uint8Array): boolean {
  return a === 0 && b === 0 && c === 0 && (kind & KIND) === PAGE;
}

export function jbig2Page(bytes: Uint8Array): PackedPage {
  try {
    return wholePage(bytes);
  } catch (error) {
    throw error instanceof RangeError ? brokenPicture() : error;
  }
}

function wholePage(bytes: Uint8Array): PackedPage {
  const segments = segmentsIn(bytes, startOf(bytes));
  const page = segments.find(({ kind }) => kind === PAGE);
  if (!page || segments.some(({ isCut }) => isCut)) throw brokenPicture();
  const view = viewOf(page.content);
  const size = { width: view.getUint32(0), height: view.getUint32(4) };
  assertPictureSize(size);
  if (jbig2Area(bytes.subarray(startOf(bytes))) > MOST_AREA) throw brokenPicture();
  const drawn = segments.filter(({ kind }) => kind !== END_OF_PAGE && kind !== END_OF_FILE);
  const all = joinedBytes(drawn.map(({ whole }) => whole));
  return onePicture(size, "/BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode", all);
}

/** Regions begin with how large they are (7.4.1): of text, of halftones, generic and refined ones. */
const REGIONS = [4, 6, 7, 20, 22, 23, 36, 38, 39, 40, 42, 43];

/** Pixels of the page and of all that is drawn on it, as they say; 0 for what is no JBIG2. */
export function jbig2Area(bytes: Uint8Array): number {
  try {
    return segmentsIn(bytes, 0).reduce((sum, { kind, content }) => {
      if (kind !== PAGE && !REGIONS.includes(kind)) return sum;
      const view = viewOf(content);
      return sum + view.getUint32(0) * view.getUint32(4);
    }, 0);
  } catch {
    return 0; // broken, as unpacking it will tell
  }
}

interface Segment {
  readonly kind: number;
  readonly isCut: boolean;
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/** Of the first page, as far as they are there. */
function segmentsIn(bytes: Uint8Array, start: number): Segment[] {
  const segments: Segment[] = [];
  for (let at = start; at + SHORTEST <= bytes.length;) {
    const segment = segmentAt(bytes.subarray(at));
    segments.push(segment);
    if (segment.kind === END_OF_PAGE || segment.kind === END_OF_FILE) break;
    at += segment.whole.length;
  }
  return segments;
}

/** The head of one has as many bytes at least. */
const SHORTEST = 11;

function startOf(bytes: Uint8Array): number {
  if (isPageSegment(bytes)) return 0;
  const flags = bytes[MARK.length] ?? 0;
  if ((flags & IS_SEQUENTIAL) === 0) throw unreadPicture("（JBIG2）的各段没有按顺序存放");
  return MARK.length + 1 + ((flags & PAGES_UNKNOWN) === 0 ? 4 : 0);
}

/** Its number, its flags, which others it refers to, its page, how long it is, and then itself (7.2). */
function segmentAt(bytes: Uint8Array): Segment {
  const view = viewOf(bytes);
  const number = view.getUint32(0);
  const flags = view.getUint8(4);
  const few = view.getUint8(5) >> 5;
  const isLong = few === 7;
  const count = isLong ? view.getUint32(5) & 0x1fffffff : few;
  const marks = isLong ? 4 + ((count + 8) >> 3) : 1;
  const each = number <= 256 ? 1 : number <= 65_536 ? 2 : 4;
  const head = 5 + marks + count * each + ((flags & 0x40) === 0 ? 1 : 4);
  const length = view.getUint32(head);
  const end = head + 4 + length;
  return {
    kind: flags & KIND,
    // the length of a region need not be known beforehand
    isCut: length !== 0xffffffff && end > bytes.length,
    whole: bytes.subarray(0, end),
    content: bytes.subarray(head + 4, end),
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
