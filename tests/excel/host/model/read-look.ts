/** What of a worksheet is neither value nor formula: formats, rows, columns, rules by formula, protection. */
import { attribute, decodeXml, scanXml } from "../../../../src/package/scan-xml.ts";
import { parseAddress, parseArea } from "../../../../src/workbook/cell-address.ts";
import type { Area } from "../../../../src/workbook/workbook.ts";
import type { Book } from "./book.ts";
import type { CellFormat } from "./cell-format.ts";
import { cellKey, type Sheet } from "./sheet.ts";

export interface LookSource {
  readonly text: string;
  readonly part: string;
  /** Of the workbook, as cells name them. */
  readonly formats: readonly CellFormat[];
}

type Read = (attributeName: string) => string | null;

/** Takes the look of a worksheet over, of empty cells too. */
export function readLook(book: Book, sheet: Sheet, { text, part, formats }: LookSource): void {
  const rules: Sheet["conditionalFormats"][number][] = [];
  let ruleAreas: readonly Area[] = [];
  const open: Readonly<Record<string, (read: Read) => void>> = {
    c(read) {
      const place = parseAddress(read("r") ?? "");
      const format = formats[Number(read("s") ?? 0)];
      if (place && format) sheet.formats.set(cellKey(place.row, place.column), format);
    },
    row(read) {
      const hidden = read("hidden") === "1";
      sheet.rows.set(Number(read("r")) - 1, { hidden, height: Number(read("ht") ?? 15) });
    },
    col(read) {
      for (let column = Number(read("min")); column <= Number(read("max")); column += 1) {
        sheet.columnWidths.set(column - 1, Number(read("width")));
      }
    },
    sheetView(read) {
      sheet.showGridlines = read("showGridLines") !== "0";
    },
    sheetProtection(read) {
      sheet.protection = readProtection(read);
    },
    conditionalFormatting(read) {
      const areas = (read("sqref") ?? "").split(" ").map(parseArea);
      ruleAreas = areas.filter((it) => it !== null);
    },
  };
  scanXml(text, part, {
    open(name, attributes) {
      open[name]?.((attributeName) => attribute(attributes, attributeName));
    },
    close(name, content) {
      if (name !== "formula") return;
      const formula = `=${decodeXml(content)}`;
      rules.push({ id: book.newId(), areas: ruleAreas, formula, fill: "", fontColor: "" });
    },
  });
  sheet.conditionalFormats = rules;
}

/** An attribute that says 0 allows what it names (18.3.1.85). */
function readProtection(read: Read): Sheet["protection"] {
  const allowed = (name: string): boolean => read(name) === "0";
  const options = {
    allowFormatCells: allowed("formatCells"),
    allowFormatColumns: allowed("formatColumns"),
    allowFormatRows: allowed("formatRows"),
    allowInsertRows: allowed("insertRows"),
    allowDeleteRows: allowed("deleteRows"),
  };
  return read("sheet") === "1" ? { options, password: read("hashValue") ?? "" } : null;
}
