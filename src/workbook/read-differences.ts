/** What conditions change in the look of a cell, by styles.xml (`CT_Dxf`, ECMA-376 part 1, 18.8.14). */
import { attribute, scanXml } from "../package/scan-xml.ts";
import { addToFont, colourIn, type Font } from "./font.ts";
import type { CellStyle } from "./read-styles.ts";

/** What it says nothing of is as in the cell. */
export type StyleDifference = Partial<Pick<CellStyle, "format" | "ground">> & {
  readonly font: Font;
};

const SOLID = "solid";

/** By index of the difference. */
export function readDifferences(text: string, part: string): readonly StyleDifference[] {
  const all: { font: Font; format?: string; ground?: string }[] = [];
  let section = "";
  let piece = "";
  scanXml(text, part, {
    open(name, attributes, depth) {
      if (depth === 1) section = name;
      if (section !== "dxfs" || depth < 2) return;
      if (depth === 2) all.push({ font: {} });
      if (depth === 3) piece = name;
      const last = all.at(-1);
      if (!last) return;
      if (depth === 3 && name === "numFmt") last.format = attribute(attributes, "formatCode") ?? "";
      else if (depth === 4 && piece === "font") addToFont(last.font, name, attributes);
      else if (name === "gradientFill") last.ground = "unknown";
      else if (name === "patternFill") {
        // a pattern that is not named is a solid one, and has its colour as that behind the pattern
        const pattern = attribute(attributes, "patternType") ?? SOLID;
        last.ground = pattern === "none" || pattern === SOLID ? pattern : "unknown";
      } else if (name === "bgColor" && last.ground === SOLID) {
        last.ground = colourIn(attributes) ?? "unknown";
      }
    },
  });
  return all.map(({ ground, ...rest }) => ({
    ...rest,
    ...(ground !== undefined && { ground: ground === SOLID ? "unknown" : ground }),
  }));
}

/** A cell of that style while the condition holds. */
export function styleWith(
  { font, ...rest }: CellStyle,
  { font: other, ...difference }: StyleDifference,
): CellStyle {
  return { ...rest, ...difference, font: { ...font, ...other } };
}
