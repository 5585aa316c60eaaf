/** What a file that has no name is, told by what it holds: the ending that its name would have. */
import { BadPackage } from "../package/bad-package.ts";
import { openPackage } from "../package/open-package.ts";
import { readZip } from "../package/read-zip.ts";
import { fileStart } from "./file-start.ts";
import { FORMATS, type Format } from "./formats.ts";
import type { ImportPlatform } from "./imported.ts";

/** Bytes at the beginning that are looked at; a page says within them that it is one. */
const LOOKED_AT = 65_536;

/** Zip, empty zip, compound file. */
const PACKAGE = /^(?:PK\u0003\u0004|PK\u0005\u0006|\u00d0\u00cf\u0011\u00e0)/u;

/** What is nothing else may be a text; a package, a workbook, whose reader says what is wrong with it. */
const [OTHER, OTHER_PACKAGE] = ["txt", "xlsx"];

/** The ending without its dot. */
export function contentEnding(bytes: Uint8Array, platform: ImportPlatform): string {
  const start = fileStart(bytes, LOOKED_AT);
  if (PACKAGE.test(start)) return firstEnding(packageFormat(bytes, platform)) ?? OTHER_PACKAGE;
  const begun = FORMATS.find(({ begins }) => begins?.test(start));
  return firstEnding(begun ?? FORMATS.find(({ holds }) => holds?.test(start))) ?? OTHER;
}

function firstEnding(format: Format | undefined): string | undefined {
  return format?.endings[0];
}

/** Undefined for a package that cannot be opened, or of something else. */
function packageFormat(bytes: Uint8Array, platform: ImportPlatform): Format | undefined {
  try {
    const names = new Set(readZip(bytes).map(({ name }) => name));
    const zipped = FORMATS.find(({ part }) => part !== undefined && names.has(part));
    if (zipped) return zipped;
    const opened = openPackage(bytes, platform);
    const main = opened.relationships("").find(({ kind }) => kind === "officeDocument");
    const type = (main && opened.contentType(main.target)) ?? "";
    return FORMATS.find(({ mainPart }) => mainPart?.test(type));
  } catch (error) {
    if (!(error instanceof BadPackage)) throw error;
    return undefined;
  }
}
