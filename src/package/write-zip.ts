/** A zip file out of entries that are compressed already (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16). */
import type { ZipEntry } from "./read-zip.ts";

const LOCAL_LENGTH = 30;
const DIRECTORY_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, midnight, the first time that zip knows: the same content gives the same bytes. */
const DATE = 0x0021;
const TIME = 0;

export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const named = entries.map((entry) => ({ ...entry, bytes: encoder.encode(entry.name) }));
  const length = named.reduce(
    (sum, { bytes, compressed }) =>
      sum + LOCAL_LENGTH + DIRECTORY_LENGTH + 2 * bytes.length + compressed.length,
    END_LENGTH,
  );
  const zip = new Uint8Array(length);
  const view = new DataView(zip.buffer);
  const starts: number[] = [];
  let at = 0;

  for (const entry of named) {
    starts.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    zip.set(entry.bytes, at + LOCAL_LENGTH);
    zip.set(entry.compressed, at + LOCAL_LENGTH + entry.bytes.length);
    at += LOCAL_LENGTH + entry.bytes.length + entry.compressed.length;
  }

  const directory = at;
  named.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, starts[i] ?? 0, true);
    zip.set(entry.bytes, at + DIRECTORY_LENGTH);
    at += DIRECTORY_LENGTH + entry.bytes.length;
  });

  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

/** The 26 bytes that the local header and the directory share, from the version needed on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry & { bytes: Uint8Array }): void {
  const ascii = entry.bytes.length === entry.name.length;
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, ascii ? 0 : UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, TIME, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.bytes.length, true);
}
