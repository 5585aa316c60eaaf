/** What a file is, told by what it holds and not by its name. */
import { BadPackage } from "../package/bad-package.ts";
import { isCompoundFile, streamNames } from "../package/compound-file.ts";
import { openPackage } from "../package/open-package.ts";
import { readZip } from "../package/read-zip.ts";
import { fileStart } from "./file-start.ts";
import { FORMATS, type Format } from "./formats.ts";
import type { ImportPlatform } from "./imported.ts";

/** Bytes at the beginning that are looked at; a page says within them that it is one. */
const LOOKED_AT = 65_536;

/** As far as the first part of a zip says what the whole is. */
const FIRST_PART = 128;

/** Zip, empty zip. */
const ZIP = /^PK(?:\u0003\u0004|\u0005\u0006)/u;

/** Whether several formats are packed so, of which the first bytes do not tell which it is. */
export function isPacked(bytes: Uint8Array): boolean {
  return isCompoundFile(bytes) || ZIP.test(fileStart(bytes, 4));
}

/** Undefined for a text that says nothing of itself, for a package that cannot be opened, or of something else. */
export function contentFormat(bytes: Uint8Array, platform: ImportPlatform): Format | undefined {
  if (isCompoundFile(bytes)) {
    const names = streamNames(bytes);
    return FORMATS.find(({ streams = [] }) => streams.some((it) => names.has(it)));
  }
  if (isPacked(bytes)) return begunAs(fileStart(bytes, FIRST_PART)) ?? zipFormat(bytes, platform);
  return begunAs(fileStart(bytes, LOOKED_AT));
}

function begunAs(start: string): Format | undefined {
  return FORMATS.find(({ begins }) => begins?.test(start));
}

/** The same of what begins as none does: a page, if there are tags in it. */
export function formatWithin(bytes: Uint8Array): Format | undefined {
  const start = fileStart(bytes, LOOKED_AT);
  return FORMATS.find(({ holds }) => holds?.test(start));
}

function zipFormat(bytes: Uint8Array, platform: ImportPlatform): Format | undefined {
  try {
    const names = new Set(readZip(bytes).map(({ name }) => name));
    const told = FORMATS.find(({ part }) => part !== undefined && names.has(part));
    if (told) return told;
    const opened = openPackage(bytes, platform);
    const main = opened.relationships("").find(({ kind }) => kind === "officeDocument");
    const type = (main && opened.contentType(main.target)) ?? "";
    return FORMATS.find(({ mainPart }) => mainPart?.test(type));
  } catch (error) {
    if (!(error instanceof BadPackage)) throw error;
    return undefined;
  }
}
