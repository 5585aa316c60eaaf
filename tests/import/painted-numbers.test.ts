/**
 * The tables two and four of one report as several programs paint them, each number with something done to it: read as
 * it is meant, and never as what was simply printed where something was merged or left out.
 *
 * Made with wkhtmltopdf 0.12.6, rsvg-convert 2.54 (cairo 1.16), Ghostscript 10.0 and LibreOffice 7.4, in the font
 * WenQuanYi Micro Hei.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../../src/report/annual-report.ts";
import { exampleReport } from "../support/examples.ts";
import { importAny } from "../support/import.ts";

const printed = (id: string): boolean => !id.startsWith("requests.");
const figures = Object.entries(exampleReport("pt-2024").figures).filter(([id]) => printed(id));

const DOUBLED = "的文字在原文中重叠印了不止一遍";
const STRUCK = "在原文中有划掉的文字";
const HIDDEN = "在原文中有看不见的文字";
const WATERMARK = "在原文中有水印";
const OVERLAPPED = "或有线条从中穿过";

/** How its cells are read, and what the account says of them; of the watermark only of those under it. */
const FILES: [file: string, readings: Reading[], sentence?: string][] = [
  ["cairo-doubled", ["inferred"], DOUBLED],
  ["cairo-shadow", ["inferred"], DOUBLED],
  ["cairo-struck", ["inferred"], STRUCK],
  ["cairo-covered", ["inferred"], HIDDEN],
  ["cairo-watermark", ["printed", "inferred"], WATERMARK],
  ["cairo-crossed-by-hand", ["inferred"], OVERLAPPED],
  ["cairo-clipped", ["printed"]],
  ["cairo-letter-by-letter", ["printed"]],
  ["ghostscript-doubled", ["inferred"], DOUBLED],
  ["ghostscript-struck", ["inferred"], STRUCK],
  ["ghostscript-covered", ["inferred"], HIDDEN],
  ["libreoffice-shadow", ["inferred"], DOUBLED],
  ["libreoffice-strike", ["inferred"], STRUCK],
  ["libreoffice-dstrike", ["inferred"], STRUCK],
  ["libreoffice-white", ["inferred"], HIDDEN],
  ["libreoffice-outline", ["printed"]],
  ["libreoffice-narrow", ["printed"]],
  ["libreoffice-tight", ["printed"]],
  ["libreoffice-highlight", ["printed"]],
  ["wkhtmltopdf-plain", ["printed"]],
  ["wkhtmltopdf-struck", ["inferred"], STRUCK],
  ["wkhtmltopdf-covered", ["inferred"], HIDDEN],
];

test.each(FILES)("%s", async (file, readings, sentence = "") => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "painted", `${file}.pdf`)));
  const { report, account } = await importAny(bytes, { fileName: `${file}.pdf` });
  expect(figures.map(([id]) => [id, report.figures[id]])).toEqual(figures);
  const read = new Set(figures.map(([id]) => report.source?.read?.[id] ?? "printed"));
  expect(read).toEqual(new Set(readings));
  expect(account.join("\n")).toContain(sentence);
});
