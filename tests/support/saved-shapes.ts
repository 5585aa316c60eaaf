/** The same workbook as various programs save it: figures and texts as numbers, shared strings or inline strings. */
import { openPackage } from "../../src/package/open-package.ts";
import type { OpcPackage } from "../../src/package/opc-package.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";

export const savedShapes = {
  /** As this project saves: figures as numbers, texts inline. */
  asFilled: (bytes: Uint8Array): Uint8Array => bytes,
  /** As Excel and WPS save: every text in the table of shared strings. */
  textsShared: (bytes: Uint8Array): Uint8Array =>
    resaved(bytes, (sheet, share) => sheet.replace(INLINE, textAs(share))),
  /** Figures typed into cells that were formatted as text. */
  figuresShared: (bytes: Uint8Array): Uint8Array =>
    resaved(bytes, (sheet, share) =>
      sheet
        .replace(NUMBER, (_, start: string, value: string) => sharedCell(start, share(value)))
        .replace(INLINE, textAs(share)),
    ),
  /** As programs save that know no shared strings. */
  figuresInline: (bytes: Uint8Array): Uint8Array =>
    resaved(bytes, (sheet) =>
      sheet.replace(
        NUMBER,
        (_, start: string, value: string) => `${start} t="inlineStr"><is><t>${value}</t></is></c>`,
      ),
    ),
} as const;

/** As some generators save, and nobody's office program: cells follow each other without saying where they stand. */
export function cellsUnaddressed(bytes: Uint8Array): Uint8Array {
  return resaved(bytes, (sheet) => sheet.replace(/<c r="[A-Z]+\d+"/gu, "<c"));
}

export type SavedShape = keyof typeof savedShapes;

/** A cell as fillBook writes it: a number; a text. */
const NUMBER = /(<c r="[A-Z]+\d+" s="\d+")><v>(-?[\d.]+)<\/v><\/c>/gu;
const INLINE = /(<c r="[A-Z]+\d+" s="\d+") t="inlineStr"><is>(<t[^>]*>[^<]*<\/t>)<\/is><\/c>/gu;

/** Puts a text among the shared ones and returns its index. */
type Share = (text: string) => number;

function textAs(share: Share): (_: string, start: string, text: string) => string {
  return (_, start, text) => sharedCell(start, share(text.replace(/^<t[^>]*>|<\/t>$/gu, "")));
}

function sharedCell(start: string, index: number): string {
  return `${start} t="s"><v>${index}</v></c>`;
}

function resaved(bytes: Uint8Array, change: (sheet: string, share: Share) => string): Uint8Array {
  const opened = openPackage(bytes, nodePlatform);
  const strings = opened.text(STRINGS);
  const before = strings.split("<si>").length - 1;
  const added = new Map<string, number>();
  const share: Share = (text) => {
    const index = added.get(text) ?? before + added.size;
    added.set(text, index);
    return index;
  };
  for (const part of sheetParts(opened)) opened.write(part, change(opened.text(part), share));
  const items = [...added.keys()].map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  opened.write(STRINGS, strings.replace("</sst>", `${items.join("")}</sst>`));
  return opened.save();
}

const STRINGS = "xl/sharedStrings.xml";

function sheetParts({ partNames }: OpcPackage): string[] {
  return partNames.filter((part) => part.startsWith("xl/worksheets/sheet"));
}
