/** How cells look by styles.xml (ECMA-376 part 1, 18.8.10): their font, what lies behind it, and what they make of numbers. */
import { attribute, scanXml } from "../package/scan-xml.ts";
import { isBuiltInDateFormat, isDateFormatCode } from "./dates.ts";
import { addToFont, colourIn, type Font } from "./font.ts";
import { builtInFormat } from "./number-format.ts";

export interface CellStyle {
  readonly isDate: boolean;
  /** The code of the number format. */
  readonly format: string;
  readonly font: Font;
  /** The colour behind the text, `FF0000`, `none` or `unknown`. */
  readonly ground: string;
  /** The text is repeated over the width of the cell. */
  readonly isRepeated: boolean;
}

export const PLAIN_STYLE: CellStyle = {
  ...{ isDate: false, format: "General", font: {}, ground: "none", isRepeated: false },
};

interface Format {
  readonly number: number;
  readonly font: number;
  readonly fill: number;
  isRepeated: boolean;
}

/** By index of the cell format. */
export function readStyles(text: string, part: string): readonly CellStyle[] {
  const codes = new Map<number, string>();
  const fonts: Font[] = [];
  const grounds: string[] = [];
  const formats: Format[] = [];
  let section = "";
  scanXml(text, part, {
    open(name, attributes, depth) {
      if (depth === 1) section = name;
      if (depth < 2) return;
      const number = (key: string): number => Number(attribute(attributes, key) ?? 0);
      switch (section) {
        case "numFmts":
          codes.set(number("numFmtId"), attribute(attributes, "formatCode") ?? "");
          break;
        case "fonts":
          if (depth === 2) fonts.push({});
          else if (depth === 3) addToFont(fonts.at(-1) ?? {}, name, attributes);
          break;
        case "fills":
          if (depth === 2) grounds.push("none");
          else grounds[grounds.length - 1] = groundIn(name, attributes, grounds.at(-1) ?? "none");
          break;
        case "cellXfs":
          if (depth === 2) {
            const [font, fill] = [number("fontId"), number("fillId")];
            formats.push({ number: number("numFmtId"), font, fill, isRepeated: false });
          } else if (name === "alignment" && attribute(attributes, "horizontal") === "fill") {
            const format = formats.at(-1);
            if (format) format.isRepeated = true;
          }
      }
    },
  });
  return formats.map(({ number, font, fill, isRepeated }) => {
    const code = codes.get(number);
    return {
      isDate: code === undefined ? isBuiltInDateFormat(number) : isDateFormatCode(code),
      format: code ?? builtInFormat(number),
      font: fonts[font] ?? {},
      ground: groundOf(grounds[fill]),
      isRepeated,
    };
  });
}

const SOLID = "solid";

function groundOf(ground = "none"): string {
  return ground === SOLID ? "unknown" : ground;
}

/** What lies behind, by one element of a fill more (18.8.20); patterns mix two colours, and gradients go from one to another. */
function groundIn(name: string, attributes: string, before: string): string {
  switch (name) {
    case "patternFill": {
      const pattern = attribute(attributes, "patternType") ?? "none";
      return pattern === "none" || pattern === SOLID ? pattern : "unknown";
    }
    case "fgColor":
      return before === SOLID ? (colourIn(attributes) ?? "unknown") : before;
    case "gradientFill":
      return "unknown";
    default:
      return before;
  }
}
