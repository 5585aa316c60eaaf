/** Cells of one worksheet changed in its DOM; whatever else is in the part stays as it is. */
import { BadPackage } from "../package/bad-package.ts";
import {
  childElement,
  childElements,
  createBeside,
  type XmlDocument,
  type XmlElement,
} from "../package/xml.ts";
import {
  formatAddress,
  formatArea,
  parseAddress,
  parseArea,
  type CellAddress,
} from "./cell-address.ts";
import { shiftFormula } from "./shift-formula.ts";
import type { CachedValue, CellContent } from "./workbook.ts";
import { encodeXstring } from "./xstring.ts";

/** Excel's own limit; it calls a file with a longer text damaged. */
const LONGEST_TEXT = 32_767;

/** In points (Excel's limit). */
const TALLEST_ROW = 409;

export interface SheetEditor {
  /** Says whether the cell lost a formula. */
  setCell(address: CellAddress, content: CellContent): { readonly formulaRemoved: boolean };
  setRowHeight(row: number, height: number): void;
}

interface Row {
  readonly element: XmlElement;
  readonly cells: Map<number, XmlElement>;
}

export function editSheet(document: XmlDocument, part: string): SheetEditor {
  const { worksheet, sheetData } = worksheetOf(document, part);
  const rows = indexRows(sheetData);

  function cellAt({ row, column }: CellAddress): XmlElement | undefined {
    return rows.get(row)?.cells.get(column);
  }

  function createRow(number: number): Row {
    const element = createBeside(document, sheetData, "row");
    element.setAttribute("r", String(number + 1));
    insertInOrder(sheetData, element, { name: "row", isAfter: (it) => rowNumber(it) > number });
    const row = { element, cells: new Map<number, XmlElement>() };
    rows.set(number, row);
    return row;
  }

  function createCell({ row: number, column }: CellAddress): XmlElement {
    const row = rows.get(number) ?? createRow(number);
    const cell = createBeside(document, row.element, "c");
    cell.setAttribute("r", formatAddress(number, column));
    const style = rowStyle(row.element) ?? columnStyle(column);
    if (style !== null) cell.setAttribute("s", style);
    const isAfter = (it: XmlElement): boolean => cellColumn(it) > column;
    insertInOrder(row.element, cell, { name: "c", isAfter });
    row.cells.set(column, cell);
    row.element.removeAttribute("spans"); // Only a hint (18.3.1.73), and wrong by now.
    widenDimension(number, column);
    return cell;
  }

  /** A new cell looks as its row, else as its column (18.3.1.73 and 18.3.1.13). */
  function columnStyle(column: number): string | null {
    const columns = childElement(worksheet, "cols");
    for (const col of columns ? childElements(columns, "col") : []) {
      const from = Number(col.getAttribute("min")) - 1;
      const to = Number(col.getAttribute("max")) - 1;
      if (from <= column && column <= to) return col.getAttribute("style");
    }
    return null;
  }

  function widenDimension(row: number, column: number): void {
    const dimension = childElement(worksheet, "dimension");
    const area = parseArea(dimension?.getAttribute("ref") ?? "");
    if (!dimension || !area) return;
    const wider = {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    };
    dimension.setAttribute("ref", formatArea(wider));
  }

  function append(cell: XmlElement, name: string, text: string): void {
    const element = createBeside(document, cell, name);
    element.textContent = text;
    cell.insertBefore(element, childElement(cell, "extLst") ?? null);
  }

  function appendInlineText(cell: XmlElement, text: string): void {
    const inline = createBeside(document, cell, "is");
    const content = createBeside(document, cell, "t");
    content.setAttribute("xml:space", "preserve");
    content.textContent = encodeXstring(text);
    inline.appendChild(content);
    cell.insertBefore(inline, childElement(cell, "extLst") ?? null);
  }

  function appendCached(cell: XmlElement, cached: CachedValue): void {
    const [type, text] = cachedAsWritten(cached);
    if (type !== null) cell.setAttribute("t", type);
    if (text !== null) append(cell, "v", text);
  }

  /** Whoever shares the formula of a cell that loses it gets it written out. */
  function releaseSharers(formula: XmlElement, from: CellAddress): void {
    const index = formula.getAttribute("si");
    const text = formula.textContent ?? "";
    if (formula.getAttribute("t") !== "shared" || index === null || text === "") return;
    for (const [row, { cells }] of rows) {
      for (const [column, cell] of cells) {
        const other = childElement(cell, "f");
        if (!other || other === formula || other.getAttribute("si") !== index) continue;
        if (other.getAttribute("t") !== "shared") continue;
        const shift = { rows: row - from.row, columns: column - from.column };
        const own = other.textContent ?? "";
        other.textContent = own === "" ? shiftFormula(text, shift) : own;
        for (const name of ["t", "si", "ref"]) other.removeAttribute(name);
      }
    }
  }

  return {
    setRowHeight(row, height) {
      const { element } = rows.get(row) ?? createRow(row);
      element.removeAttribute("hidden");
      element.removeAttribute("customHeight");
      element.setAttribute("ht", String(Math.min(height, TALLEST_ROW)));
    },

    setCell(address, content) {
      const existing = cellAt(address);
      if (!existing && content.kind === "blank") return { formulaRemoved: false };
      const cell = existing ?? createCell(address);
      const formula = childElement(cell, "f");

      if (content.kind === "cached") {
        if (!formula) throw new Error(`Cell ${addressOf(address)} of "${part}" has no formula.`);
        empty(cell, ["v", "is"]);
        appendCached(cell, content.cached);
        return { formulaRemoved: false };
      }

      if (formula) releaseSharers(formula, address);
      empty(cell, ["f", "v", "is"]);
      for (const name of ["cm", "vm"]) cell.removeAttribute(name); // Of the formula or value that went.
      switch (content.kind) {
        case "number":
          append(cell, "v", writtenNumber(content.value, address));
          break;
        case "text":
          if (content.value.length > LONGEST_TEXT) {
            throw new RangeError(
              `Text too long for cell ${addressOf(address)}: ${content.value.length}.`,
            );
          }
          // Inline and not shared, so that sharedStrings.xml stays as it is.
          cell.setAttribute("t", "inlineStr");
          appendInlineText(cell, content.value);
          break;
        case "formula":
          append(cell, "f", content.formula.replace(/^=/u, ""));
          appendCached(cell, content.cached);
          break;
        case "blank":
          break;
      }
      return { formulaRemoved: formula !== undefined && content.kind !== "formula" };
    },
  };
}

function worksheetOf(
  { documentElement }: XmlDocument,
  part: string,
): { worksheet: XmlElement; sheetData: XmlElement } {
  const sheetData = documentElement && childElement(documentElement, "sheetData");
  if (!sheetData) throw new BadPackage("missingPart", `${part}中的表格数据`);
  return { worksheet: documentElement, sheetData };
}

/** Finds rows and cells by number; those without an address get the one they have by position. */
function indexRows(sheetData: XmlElement): Map<number, Row> {
  const rows = new Map<number, Row>();
  let number = -1;
  for (const element of childElements(sheetData, "row")) {
    if (!element.getAttribute("r")) element.setAttribute("r", String(number + 2));
    number = rowNumber(element);
    const cells = new Map<number, XmlElement>();
    let column = -1;
    for (const cell of childElements(element, "c")) {
      if (!cell.getAttribute("r")) cell.setAttribute("r", formatAddress(number, column + 1));
      column = cellColumn(cell);
      cells.set(column, cell);
    }
    rows.set(number, { element, cells });
  }
  return rows;
}

function rowNumber(row: XmlElement): number {
  return Number(row.getAttribute("r")) - 1;
}

function cellColumn(cell: XmlElement): number {
  return parseAddress(cell.getAttribute("r") ?? "")?.column ?? -1;
}

function rowStyle(row: XmlElement): string | null {
  return ["1", "true"].includes(row.getAttribute("customFormat") ?? "")
    ? row.getAttribute("s")
    : null;
}

function insertInOrder(
  parent: XmlElement,
  child: XmlElement,
  { name, isAfter }: { name: string; isAfter: (sibling: XmlElement) => boolean },
): void {
  let next: XmlElement | null = null;
  for (const sibling of childElements(parent, name)) {
    if (isAfter(sibling)) {
      next = sibling;
      break;
    }
  }
  parent.insertBefore(child, next);
}

function empty(cell: XmlElement, names: readonly string[]): void {
  for (const name of names) {
    for (const child of childElements(cell, name)) cell.removeChild(child);
  }
  cell.removeAttribute("t");
}

/** Type and text of a result (ST_CellType, 18.18.11). */
function cachedAsWritten(cached: CachedValue): readonly [string | null, string | null] {
  if (cached === null) return [null, null];
  if (typeof cached === "object") return ["e", cached.error];
  if (typeof cached === "boolean") return ["b", cached ? "1" : "0"];
  return typeof cached === "string" ? ["str", encodeXstring(cached)] : [null, String(cached)];
}

function writtenNumber(value: number, address: CellAddress): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} for cell ${addressOf(address)}.`);
  return String(value);
}

function addressOf({ row, column }: CellAddress): string {
  return formatAddress(row, column);
}
