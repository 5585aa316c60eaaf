/** What a file that has no name is, told by what it holds: the ending that its name would have. */
import { BadPackage } from "../package/bad-package.ts";
import { openPackage } from "../package/open-package.ts";
import type { ImportPlatform } from "./imported.ts";

/** Characters at the beginning that are looked at; a page says within them that it is one. */
const LOOKED_AT = 65_536;

/** In this order: a PDF may have a kilobyte of anything before it, and a page may be in the strings of a JSON. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, ending: string])[] = [
  [/^[^]{0,1024}%PDF-/u, "pdf"],
  [/^\{\\rtf/u, "rtf"],
  [/^\u0089PNG/u, "png"],
  [/^\u00ff\u00d8\u00ff/u, "jpg"],
  [/^(?:From|MIME-Version|Subject):/iu, "mht"],
  [/^\s*\{\s*(?:["}]|$)/u, "json"], // and not a text that begins with a placeholder, {新收申请}
  [/^\s*<[a-z!?]|<(?:html|body|table|div|p)[\s>]/iu, "html"], // a fragment may begin with text
];

/** Marks of encodings as Latin-1 shows them: UTF-8, UTF-16 of both orders. */
const MARK = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u;

/** Zip, empty zip, compound file. */
const PACKAGE = /^(?:PK\u0003\u0004|PK\u0005\u0006|\u00d0\u00cf\u0011\u00e0)/u;

/** The ending without its dot; `txt` for what is nothing else. */
export function contentEnding(bytes: Uint8Array, platform: ImportPlatform): string {
  const raw = new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED_AT));
  if (PACKAGE.test(raw)) return packageEnding(bytes, platform);
  const start = raw.replace(MARK, "").replaceAll("\0", ""); // of UTF-16 it leaves what is ASCII
  return BEGINNINGS.find(([beginning]) => beginning.test(start))?.[1] ?? "txt";
}

/** A package that cannot be opened is left to the reader of workbooks, which says what is wrong with it. */
function packageEnding(bytes: Uint8Array, platform: ImportPlatform): string {
  try {
    const opened = openPackage(bytes, platform);
    const main = opened.relationships("").find(({ kind }) => kind === "officeDocument");
    const type = (main && opened.contentType(main.target)) ?? "";
    return /wordprocessingml|ms-word/u.test(type) ? "docx" : "xlsx";
  } catch (error) {
    if (!(error instanceof BadPackage)) throw error;
    return "xlsx";
  }
}
