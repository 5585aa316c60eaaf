/** The cell formats of styles.xml (ECMA-376 part 1, 18.8), as far as the host shows them. */
import { attribute, decodeXml, scanXml } from "../../../../src/package/scan-xml.ts";
import { PLAIN, type CellFormat } from "./cell-format.ts";

type Font = Pick<CellFormat, "bold" | "italic" | "fontColor" | "fontName" | "fontSize">;

/** Built-in number formats that our templates and reports meet (18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  49: "@",
};

/** By index of the cell format, as cells name it. */
export function readFormats(text: string, part: string): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const formats: CellFormat[] = [];
  let section = "";

  const openFont = (name: string, value: string | null, attributes: string): void => {
    const font = fonts.at(-1);
    if (!font) return;
    const change: Partial<Font> = {
      ...(name === "b" && { bold: value !== "0" }),
      ...(name === "i" && { italic: value !== "0" }),
      ...(name === "sz" && { fontSize: Number(value) }),
      ...(name === "name" && { fontName: value ?? "" }),
      ...(name === "color" && { fontColor: colour(attributes) ?? PLAIN.fontColor }),
    };
    fonts[fonts.length - 1] = { ...font, ...change };
  };

  const openFormat = (attributes: string): void => {
    const index = (name: string): number => Number(attribute(attributes, name) ?? 0);
    const id = index("numFmtId");
    formats.push({
      ...PLAIN,
      ...fonts[index("fontId")],
      fill: fills[index("fillId")] ?? null,
      numberFormat: codes.get(id) ?? BUILT_IN[id] ?? `built-in ${id}`,
    });
  };

  /** What stands inside an xf: alignment and protection. */
  const openDetail = (name: string, attributes: string): void => {
    const format = formats.at(-1);
    if (!format) return;
    const capital = (word: string | null, otherwise: string): string =>
      word === null ? otherwise : word.charAt(0).toUpperCase() + word.slice(1);
    formats[formats.length - 1] = {
      ...format,
      ...(name === "protection" && { locked: attribute(attributes, "locked") !== "0" }),
      ...(name === "alignment" && {
        wrapText: attribute(attributes, "wrapText") === "1",
        horizontalAlignment: capital(attribute(attributes, "horizontal"), "General"),
        verticalAlignment: capital(attribute(attributes, "vertical"), "Bottom"),
      }),
    };
  };

  scanXml(text, part, {
    open(name, attributes, depth) {
      if (depth === 1) section = name;
      else if (section === "numFmts") {
        const code = attribute(attributes, "formatCode") ?? "";
        codes.set(Number(attribute(attributes, "numFmtId")), decodeXml(code));
      } else if (section === "fonts") {
        if (depth === 2) fonts.push(PLAIN);
        else openFont(name, attribute(attributes, "val"), attributes);
      } else if (section === "fills") {
        if (depth === 2) fills.push(null);
        if (name === "fgColor") fills[fills.length - 1] = colour(attributes);
      } else if (section === "cellXfs") {
        if (depth === 2) openFormat(attributes);
        else openDetail(name, attributes);
      }
    },
  });
  return formats;
}

/** `FF9C0006` → `#9C0006`; theme colours are not known here. */
function colour(attributes: string): string | null {
  const rgb = attribute(attributes, "rgb");
  return rgb === null ? null : `#${rgb.slice(-6)}`;
}
