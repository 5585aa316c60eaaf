/**
 * A laid out report as OFD, in the two ways that real producers have:
 *
 *   stretches   runs of letters with their distances, `g 12 5.64`, lines that are drawn, a page frame in a template
 *   letters     every letter an object of its own in points, headings bold by printing twice, lines that are filled
 */
import type { DocumentTree } from "../../src/document/document-tree.ts";
import {
  advance,
  HEIGHT,
  layOutReport,
  WIDTH,
  type LaidRule,
  type LaidText,
} from "./lay-out-report.ts";
import { escaped, makeOfd, ofdLine } from "./make-ofd.ts";

export type OfdHand = "stretches" | "letters";

export function writeOfd(tree: DocumentTree, hand: OfdHand): Uint8Array {
  const sheets = layOutReport(tree);
  const pages = sheets.map(({ texts, rules }) =>
    [
      ...rules.map(hand === "letters" ? filledRule : drawnRule),
      ...texts.flatMap(hand === "letters" ? letters : stretches),
    ].join(""),
  );
  return hand === "letters"
    ? makeOfd(pages, { prefix: "", namespace: "http://www.ofdspec.org" })
    : makeOfd(pages, {
        template:
          ofdLine([10, 10], [WIDTH - 10, 10]) +
          ofdLine([10, HEIGHT - 10], [WIDTH - 10, HEIGHT - 10]),
      });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function drawnRule({ from, to }: LaidRule): string {
  return ofdLine([rounded(from[0]), rounded(from[1])], [rounded(to[0]), rounded(to[1])]);
}

/** A rectangle as high or as wide as a line is thick, in points. */
function filledRule({ from: [x, y], to: [x2, y2] }: LaidRule): string {
  const [width, height] = [(x2 - x) / POINT || 0.5, (y2 - y) / POINT || 0.5].map(rounded);
  return (
    `<PathObject Boundary="${rounded(x)} ${rounded(y)} ${rounded(x2 - x + 0.2)} ${rounded(y2 - y + 0.2)}" CTM="${POINT} 0 0 ${POINT} 0 0" Stroke="false" Fill="true">` +
    `<FillColor Value="0"/><AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</AbbreviatedData></PathObject>`
  );
}

const POINT = 0.3528;

/** A run of Chinese letters, and one of others, is an object each. */
function stretches({ text, left, base, size }: LaidText): string[] {
  let x = left;
  return (text.match(/[\u0000-\u024f]+|[^\u0000-\u024f]+/gu) ?? []).map((run) => {
    const all = Array.from(run);
    const step = rounded(advance(run) * size);
    const distances = all.length > 1 ? ` DeltaX="g ${all.length - 1} ${step}"` : "";
    const object =
      `<TextObject Boundary="${rounded(x)} ${rounded(base - size)} ${rounded(all.length * step)} ${rounded(1.2 * size)}" Font="3" Size="${rounded(size)}">` +
      `<FillColor Value="0 0 0"/><CGTransform CodePosition="0" CodeCount="${all.length}" GlyphCount="${all.length}"><Glyphs>${all.map((_, i) => i + 7).join(" ")}</Glyphs></CGTransform>` +
      `<TextCode X="0" Y="${rounded(size)}"${distances}>${escaped(run)}</TextCode></TextObject>`;
    x += all.length * step;
    return object;
  });
}

function letters({ text, left, base, size, isBold }: LaidText): string[] {
  let x = left;
  return Array.from(text).flatMap((letter) => {
    const object = (aside: number): string =>
      `<TextObject Boundary="${rounded(x + aside)} ${rounded(base - size)} ${rounded(size)} ${rounded(size)}" CTM="${POINT} 0 0 ${POINT} 0 0" Font="3" Size="${rounded(size / POINT)}">` +
      `<TextCode X="0" Y="${rounded(size / POINT)}">${escaped(letter)}</TextCode></TextObject>`;
    const objects = isBold ? [object(0), object(0.15)] : [object(0)];
    x += advance(letter) * size;
    return objects;
  });
}
