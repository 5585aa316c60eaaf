/**
 * The shared texts as most programs write them, each decoded when a cell asks for it; a table that is written
 * otherwise, with formatted texts or phonetic guides, is left to read-shared-strings.ts.
 */
import { GREATER_THAN, LESS_THAN, SPACE } from "../package/ascii.ts";
import { asciiBytes, startsWith } from "../package/byte-text.ts";
import { knownText } from "../package/known-texts.ts";
import { decodeXml } from "../package/scan-xml.ts";
import { prologEnd } from "./quick-prolog.ts";
import { emptyTag, readTag } from "./quick-tag.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { decodeXstring } from "./xstring.ts";

const TABLE = asciiBytes("<sst");
const TABLE_END = asciiBytes("</sst>");
const TEXTS = ["<si><t>", `<si><t xml:space="preserve">`].map(asciiBytes);
const TEXT_END = asciiBytes("</t>");
const EMPTY = asciiBytes("<si><t/>");
/** Excel writes it behind every Chinese text. */
const PHONETICS = asciiBytes("<phoneticPr");
const END = asciiBytes("</si>");

/** @returns undefined where the table is not written as expected, or has a fault */
export function quickSharedStrings(bytes: Uint8Array): SharedStrings | undefined {
  let at = prologEnd(bytes);
  if (at === -1) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  const tag = emptyTag();

  function pass(word: Uint8Array): boolean {
    if (!startsWith(bytes, word, at)) return false;
    at += word.length;
    return true;
  }

  function passTag(): "open" | "empty" | undefined {
    readTag(bytes, at, tag);
    at = tag.end;
    if (at === -1) return undefined;
    return tag.isEmpty ? "empty" : "open";
  }

  function passBlanks(): void {
    while ((bytes[at] ?? GREATER_THAN) <= SPACE) at += 1;
  }

  passBlanks();
  if (!pass(TABLE) || passTag() !== "open") return undefined;
  while (!pass(TABLE_END)) {
    if (pass(EMPTY)) {
      starts.push(at);
      ends.push(at);
    } else {
      if (!TEXTS.some(pass)) return undefined;
      starts.push(at);
      at = bytes.indexOf(LESS_THAN, at);
      ends.push(at);
      if (!pass(TEXT_END)) return undefined;
    }
    if (pass(PHONETICS) && passTag() !== "empty") return undefined;
    if (!pass(END)) return undefined;
  }
  passBlanks();
  if (at !== bytes.length) return undefined;

  const made: (string | undefined)[] = [];
  return {
    length: starts.length,
    isPlain: true,
    text(index) {
      const [start, end] = [starts[index], ends[index]];
      if (start === undefined || end === undefined) return undefined;
      return (made[index] ??= decodeXstring(decodeXml(knownText(bytes, start, end))));
    },
  };
}
