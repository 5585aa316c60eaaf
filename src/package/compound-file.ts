/**
 * Compound files ([MS-CFB]): what Office wrote before 2007, and what it still wraps around an encrypted
 * document. Told apart by the names of their streams.
 */
import { BadPackage, type BadPackageReason } from "./bad-package.ts";
import { readCompoundFile } from "./read-compound-file.ts";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The first stream found decides: an encrypted workbook is encrypted before it is a workbook. */
const STREAMS: readonly (readonly [name: string, reason: BadPackageReason])[] = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "oldExcel"],
  ["Book", "oldExcel"], // Excel 5 and 95
  ["WordDocument", "oldWord"],
  ["PowerPoint Document", "oldPowerPoint"],
];

/** A directory entry is 128 bytes: the name in UTF-16, its length at 64, its type at 66 ([MS-CFB] 2.6.1). */
const ENTRY = 128;
const STREAM_TYPE = 2;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** What kind of compound file this is. */
export function compoundFileKind(bytes: Uint8Array): BadPackageReason {
  const found = streamNames(bytes);
  return STREAMS.find(([name]) => found.has(name))?.[1] ?? "oldOffice";
}

/**
 * The names of the streams of a compound file, without those of what is embedded in it; where its directory is
 * damaged, of everything that looks like an entry of one.
 */
export function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  try {
    return readCompoundFile(bytes).names;
  } catch (error) {
    if (!(error instanceof BadPackage)) throw error;
    return namesAnywhere(bytes);
  }
}

function namesAnywhere(bytes: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    if (bytes[at + 66] === STREAM_TYPE) found.add(entryName(bytes.subarray(at, at + ENTRY)));
  }
  return found;
}

function entryName(entry: Uint8Array): string {
  const length = entry[64] ?? 0; // In bytes, with the closing zero; at most 64.
  if (length < 4 || length > 64) return "";
  return new TextDecoder("utf-16le").decode(entry.subarray(0, length - 2));
}
