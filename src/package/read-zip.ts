/**
 * The directory of a zip file (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16) without inflating anything.
 * Ours and not fflate's, because unchanged entries are copied to the output as they are, still compressed.
 */
import { BadPackage } from "./bad-package.ts";
import { LIMITS } from "./limits.ts";
import { readingBytes } from "./reading-bytes.ts";

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Inflated, as the directory says; whoever inflates must not believe it. */
  readonly size: number;
  readonly compressed: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end of the directory: 22 bytes and a comment of at most 65535. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;

/** What a file is and what is in it are asked one after the other. */
const known = new WeakMap<Uint8Array, readonly ZipEntry[]>();

export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const entries = known.get(bytes) ?? readAnew(bytes);
  known.set(bytes, entries);
  return entries;
}

function readAnew(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startsAsZip = bytes.length >= 4 && view.getUint32(0, true) === LOCAL_HEADER;
  const end = findEnd(view);
  if (end === -1) throw new BadPackage(startsAsZip ? "truncated" : "notZip");
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) throw new BadPackage("tooManyParts", String(count));
  return readingBytes(() => readDirectory(view, { count, start: view.getUint32(end + 16, true) }));
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function readDirectory(
  view: DataView,
  { count, start }: { count: number; start: number },
): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  let packed = 0;
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_HEADER) throw new BadPackage("damaged");
    const flags = view.getUint16(at + 8, true);
    if (flags & ENCRYPTED_FLAG) throw new BadPackage("encrypted");
    const nameLength = view.getUint16(at + 28, true);
    const name = nameIn(slice(view, at + 46, nameLength));
    const packedSize = view.getUint32(at + 20, true);
    packed += packedSize;
    if (packed > view.byteLength) throw new BadPackage("damaged"); // Overlapping entries: one bomb many times.
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      compressed: slice(view, dataStart(view, view.getUint32(at + 42, true)), packedSize),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/** What Chinese Windows packs names in, whatever the flag of the entry says. */
const GB_18030 = new TextDecoder("gb18030");

/** ASCII, nearly always. */
function nameIn(bytes: Uint8Array): string {
  let name = "";
  for (const byte of bytes) {
    if (byte > 127) return decoded(bytes);
    name += String.fromCharCode(byte);
  }
  return name;
}

function decoded(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return GB_18030.decode(bytes);
  }
}

/** The local header repeats the name, and its extra field has a length of its own. */
function dataStart(view: DataView, header: number): number {
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw new BadPackage("damaged");
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function slice(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw new BadPackage("damaged");
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}
