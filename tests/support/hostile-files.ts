/** Files that mean harm, or were harmed; bombs are packed ones here, so that the tests stay small. */
import { constants, deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/package/crc32.ts";
import { readZip, type ZipEntry } from "../../src/package/read-zip.ts";
import { writeZip } from "../../src/package/write-zip.ts";

const MEGABYTE = 1024 * 1024;
/** A last block that holds nothing (RFC 1951, 3.2.6). */
const END_OF_DEFLATE = Uint8Array.of(3, 0);

/** So many megabytes of blanks, deflated as one megabyte many times over; its sum is not needed to refuse it. */
export function bombEntry(name: string, megabytes: number): ZipEntry {
  const blanks = new Uint8Array(MEGABYTE).fill(32);
  // A full flush ends on a whole byte and forgets what was before, so the piece may be repeated.
  const piece = deflateRawSync(blanks, { finishFlush: constants.Z_FULL_FLUSH });
  const pieces = Array.from({ length: megabytes }, () => piece);
  const compressed = new Uint8Array(Buffer.concat([...pieces, END_OF_DEFLATE]));
  return { name, method: 8, crc: 0, size: megabytes * MEGABYTE, compressed };
}

/** The same file with this entry instead of its own, or beside the others. */
export function withEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const others = readZip(file).filter(({ name }) => name !== entry.name);
  return writeZip([...others, entry]);
}

export function storedEntry(name: string, content: Uint8Array): ZipEntry {
  return { name, method: 0, crc: crc32(content), size: content.length, compressed: content };
}

/** A compound file with one stream of this name, as far as anybody looks ([MS-CFB] 2.2 and 2.6.1). */
export function compoundFile(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const entry = 1024 + 128;
  file.set(Buffer.from(stream, "utf16le"), entry);
  file[entry + 64] = (stream.length + 1) * 2;
  file[entry + 66] = 2;
  return file;
}
