/** The parts of an OFD file (GB/T 33190—2016, 7.1): a zip in which they name each other by where they lie. */
import { BadPackage } from "../../package/bad-package.ts";
import { decodeText } from "../../package/decode-text.ts";
import { entriesByKey } from "../../package/entries-by-key.ts";
import { limitedInflation } from "../../package/limited-inflation.ts";
import { LIMITS } from "../../package/limits.ts";
import { partKey, resolveTarget } from "../../package/part-name.ts";
import { readZip } from "../../package/read-zip.ts";
import type { Zlib } from "../../package/zlib.ts";
import { xmlTree, type XmlBranch } from "./xml-tree.ts";

export interface OfdParts {
  readonly root: XmlBranch;
  /** The part that a place in another one means; undefined where there is none. */
  readonly find: (from: string, place: string) => string | undefined;
  /** The root element of a part. */
  readonly tree: (part: string) => XmlBranch;
  /** A part that is no XML. */
  readonly bytes: (part: string) => Uint8Array;
}

export const ROOT = "OFD.xml";

/** What is there where the rest is locked (GM/T 0099—2020). */
const LOCK = "Encryptions.xml";

/** Characters of all parts that are read; those of a report have two million. */
const MOST_TEXT = 32 * 1024 * 1024;

/** @throws BadPackage with why it cannot be opened, here or when a part is asked for */
export function ofdParts(bytes: Uint8Array, zlib: Zlib): OfdParts {
  if (bytes.length === 0) throw new BadPackage("empty");
  const entries = entriesByKey(readZip(bytes));
  if (entries.has(partKey(LOCK))) throw new BadPackage("encrypted");
  if (!entries.has(partKey(ROOT))) throw new BadPackage("notOffice");
  const inflate = limitedInflation(zlib);
  let length = 0;

  function bytesOf(part: string): Uint8Array {
    const entry = entries.get(partKey(part));
    if (!entry) throw new BadPackage("missingPart", part);
    return inflate(entry);
  }

  function tree(part: string): XmlBranch {
    const text = decodeText(bytesOf(part));
    length += text.length;
    if (text.length > LIMITS.documentLength || length > MOST_TEXT) {
      throw new BadPackage("documentTooBig", part);
    }
    return xmlTree(text, part);
  }

  return {
    root: tree(ROOT),
    find: (from, place) =>
      [place, decoded(place)]
        .flatMap((it) => [resolveTarget(from, it.trim()), resolveTarget("", it.trim())])
        .find((part) => entries.has(partKey(part))),
    tree,
    bytes: bytesOf,
  };
}

/** Some producers write places like addresses: `Page%200`. */
function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
