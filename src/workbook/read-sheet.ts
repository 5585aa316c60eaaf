/** The cells of a worksheet (ECMA-376 part 1, 18.3.1), scanned without a DOM. */
import { BadPackage } from "../package/bad-package.ts";
import { attribute, decodeXml, eachAttribute, scanXml } from "../package/scan-xml.ts";
import { aroundCells } from "./around-cells.ts";
import { COLUMNS, ROWS, formatAddress } from "./cell-address.ts";
import { cellFinder } from "./cell-finder.ts";
import { cellsWithin } from "./cells-within.ts";
import { cellValue } from "./cell-value.ts";
import { hiddenRows } from "./hidden-places.ts";
import { hidesRow } from "./hiding-elements.ts";
import type { SharedText } from "./rich-text.ts";
import { MOST_CELLS, type ReadSheetOptions } from "./sheet-source.ts";
import { shiftFormula } from "./shift-formula.ts";
import { textCollector } from "./text-collector.ts";
import type { FileSheet, WorkbookCell } from "./workbook.ts";

const A = 65;
const R = 114;
const S = 115;
const T = 116;
const ZERO = 48;

interface Scanned {
  row: number;
  column: number;
  style: number;
  type: string;
  raw: string | null;
  inline: SharedText | null;
  formula: string | null;
  /** The cell that has the formula; this one has it moved here. */
  moved: SharedFormula | null;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export function readSheet(text: string, options: ReadSheetOptions): FileSheet {
  const { name: sheet, part } = options;
  const cells: WorkbookCell[] = [];
  const shared = new Map<string, SharedFormula>();
  const damaged = (where: string): BadPackage =>
    new BadPackage("damaged", `工作表“${sheet}”的${where}`);

  let section = "";
  let row = -1;
  let column = -1;
  let formulaAttributes = "";
  const inline = textCollector();
  const around = aroundCells();
  const { merges, hidden } = around;
  const rows = hiddenRows(hidden.areRowsHidden);
  const cell: Scanned = {
    row: 0,
    column: 0,
    style: 0,
    type: "n",
    raw: null,
    inline: null,
    formula: null,
    moved: null,
  };

  /** Rows and cells may do without an address; then they follow the one before (18.3.1.4, 18.3.1.73). */
  function startRow(attributes: string): void {
    const number = attribute(attributes, "r");
    row = number === null ? row + 1 : Number(number) - 1;
    column = -1;
    if (!(Number.isInteger(row) && row >= 0 && row < ROWS)) throw damaged(`第${number ?? ""}行`);
    if (attributes !== "") rows.add(row, hidesRow(attributes) ? "hidden" : "shown");
  }

  function startCell(attributes: string): void {
    cell.row = row;
    cell.column = column + 1;
    cell.style = 0;
    cell.type = "n";
    cell.raw = null;
    cell.inline = null;
    cell.formula = null;
    cell.moved = null;
    inline.start();
    eachAttribute(attributes, (start, end, valueStart, valueEnd) => {
      const name = end === start + 1 ? attributes.charCodeAt(start) : 0;
      if (name === R) readPlace(attributes, valueStart, valueEnd);
      else if (name === S) cell.style = readDigits(attributes, valueStart, valueEnd);
      else if (name === T) cell.type = attributes.slice(valueStart, valueEnd);
      return false;
    });
    column = cell.column;
    if (column >= COLUMNS) throw damaged(`第${row + 1}行`);
  }

  /** `B4`, by hand and not by expression: there may be 100,000. */
  function readPlace(text: string, start: number, end: number): void {
    let at = start;
    let letters = 0;
    for (; at < end && text.charCodeAt(at) >= A; at += 1) {
      letters = letters * 26 + (text.charCodeAt(at) & 31);
    }
    cell.column = letters - 1;
    cell.row = readDigits(text, at, end) - 1;
    const inside = letters >= 1 && letters <= COLUMNS && cell.row >= 0 && cell.row < ROWS;
    if (!inside) throw damaged(`单元格${text.slice(start, end)}`);
  }

  function endFormula(content: string): void {
    const formula = decodeXml(content);
    cell.formula = formula;
    const index = formulaAttributes === "" ? null : attribute(formulaAttributes, "si");
    if (index === null || attribute(formulaAttributes, "t") !== "shared") return;
    const first = shared.get(index);
    if (formula !== "") shared.set(index, { row: cell.row, column: cell.column, formula });
    else if (first) cell.moved = first;
  }

  function endCell(): void {
    if (!inline.isEmpty()) cell.inline = inline.text();
    if (cell.raw === null && cell.inline === null && cell.formula === null) return;
    if (cells.length === MOST_CELLS) throw new BadPackage("tooManyCells", sheet);
    const read = cellValue(cell, options);
    if (!read) throw damaged(`单元格${formatAddress(cell.row, cell.column)}`);
    const { row, column, formula, style, moved } = cell;
    if (read.kind === "blank" && formula === null) return;
    cells.push(
      moved
        ? withMoved({ row, column, style, ...read }, moved)
        : { row, column, formula, style, ...read },
    );
  }

  scanXml(text, part, {
    open(name, attributes, depth) {
      if (depth === 3) {
        if (section === "sheetData" && name === "c") startCell(attributes);
      } else if (depth === 4) {
        if (name === "f") formulaAttributes = attributes;
      } else if (depth === 2) {
        if (section === "sheetData" && name === "row") startRow(attributes);
        else around.open(name, attributes, depth);
      } else if (depth === 1) {
        section = name;
        around.open(name, attributes, depth);
      } else if (section === "sheetData") inline.open(name, attributes);
    },
    close(name, content, depth) {
      if (section !== "sheetData") around.close(name, content, depth);
      else if (depth === 3) endCell();
      else if (depth === 4) {
        if (name === "v") cell.raw = content;
        else if (name === "f") endFormula(content);
      } else if (depth > 4) inline.close(name, content);
    },
  });
  return {
    ...{ cells, merges, at: cellFinder(cells) },
    within: (area) => cellsWithin(cells, area),
    mayHaveLeftOut: () => true,
    isHiddenRow: rows.isHidden,
    isHiddenColumn: hidden.isHiddenColumn,
    conditionalFormats: () => around.formats,
  };
}

/** Moved when somebody asks: a thousand lines may share a hundred long formulas that nobody reads. */
function withMoved(cell: Omit<WorkbookCell, "formula">, first: SharedFormula): WorkbookCell {
  let formula: string | undefined;
  return {
    ...cell,
    get formula() {
      const shift = { rows: cell.row - first.row, columns: cell.column - first.column };
      return (formula ??= shiftFormula(first.formula, shift));
    },
  };
}

/** A number of digits only; anything else is not a number. */
function readDigits(text: string, start: number, end: number): number {
  let number = start < end ? 0 : NaN;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}
