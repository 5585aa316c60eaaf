/** The value of a cell (ECMA-376 part 1, 18.3.1.4) from what its sheet writes. */
import { decodeXml } from "../package/scan-xml.ts";
import { shownText, type SharedText } from "./rich-text.ts";
import type { ReadSheetOptions } from "./sheet-source.ts";
import type { WorkbookCell } from "./workbook.ts";
import { decodeXstring } from "./xstring.ts";

export type CellValue = Pick<WorkbookCell, "kind" | "value" | "leftOut">;

const BLANK: CellValue = { kind: "blank", value: null };

/** A cell as its sheet writes it. */
interface WrittenCell {
  readonly type: string;
  readonly raw: string | null;
  /** Decoded, for a formatted text has several pieces. */
  readonly inline: SharedText | null;
  readonly style: number;
}

/** The value by the type of the cell (ST_CellType, 18.18.11); `undefined` if it points nowhere. */
export function cellValue(
  { type, raw, inline, style }: WrittenCell,
  options: Pick<ReadSheetOptions, "sharedStrings" | "styleOf">,
): CellValue | undefined {
  if (inline !== null) return sharedValue(inline, style, options);
  if (raw === null) return BLANK;
  if (type !== "s") return writtenValue(type, raw);
  const index = raw.trim();
  if (index === "") return BLANK;
  const text = options.sharedStrings().text(Number(index));
  return text === undefined ? undefined : sharedValue(text, style, options);
}

/** What one reads of a text in a cell of that style. */
export function sharedValue(
  text: SharedText,
  style: number,
  { styleOf }: Pick<ReadSheetOptions, "styleOf">,
): CellValue {
  if (typeof text === "string") return { kind: "text", value: text };
  const shown = shownText(text, styleOf(style));
  return { kind: "text", value: shown.text, leftOut: shown.leftOut };
}

/** A value that stands in its cell as it is. */
export function writtenValue(type: string, raw: string): CellValue | undefined {
  if (type === "str") return { kind: "text", value: decodeXstring(decodeXml(raw)) };
  const text = raw.trim();
  if (text === "") return BLANK;
  switch (type) {
    case "b":
      return { kind: "boolean", value: text === "1" || text === "true" };
    case "e":
      return { kind: "error", value: decodeXml(text) };
    case "d":
      return { kind: "date", value: text };
    default: {
      const value = Number(text);
      return Number.isFinite(value) ? { kind: "number", value } : undefined;
    }
  }
}
