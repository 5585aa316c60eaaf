/** Cells of one worksheet changed in its text; whatever else is in the part stays as it is written. */
import { prefixOf, setAttribute, splice, writeElement, type Splice } from "../package/edit-xml.ts";
import { attribute, decodeXml, isTrue } from "../package/scan-xml.ts";
import { COLUMNS, formatAddress, formatArea, parseArea, type CellAddress } from "./cell-address.ts";
import {
  formulaOf,
  readCell,
  withContent,
  withOwnFormula,
  writeCell,
  type Piece,
} from "./edit-cell.ts";
import {
  scanSheet,
  type OpenElement,
  type ScannedSheet,
  type SheetCell,
  type SheetRow,
} from "./scan-sheet.ts";
import { shiftFormula } from "./shift-formula.ts";
import type { CellContent, RowHeight } from "./workbook.ts";

/** In points (Excel's limit). */
const TALLEST_ROW = 409;

export interface SheetEditor {
  /** Says whether the cell lost a formula. */
  setCell(address: CellAddress, content: CellContent): { readonly formulaRemoved: boolean };
  setRowHeight(row: number, height: RowHeight): void;
  /** The part with every change made. */
  text(): string;
}

/** @throws BadPackage when the text is no worksheet */
export function editSheet(written: string, part: string): SheetEditor {
  const text = declaredUtf8(written);
  const sheet = scanSheet(text, part);
  const { sheetData, dimension, sharers } = sheet;
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const newRows: SheetRow[] = [];
  const changed = new Set(sheet.unnamed);
  let styles: readonly (string | null)[] | null = null;

  function newRow(number: number): SheetRow {
    const name = `${prefixOf(sheetData.name)}row`;
    const place = { name, start: -1, tagEnd: -1, end: -1, attributes: ` r="${number + 1}"` };
    return { ...place, number, cells: [], added: [], places: null };
  }

  /** Says that the row is to be written anew, or at all. */
  function change(row: SheetRow): void {
    changed.add(row);
    if (row.start !== -1 || rows.has(row.number)) return;
    rows.set(row.number, row);
    newRows.push(row);
  }

  function addCell(row: SheetRow, column: number, xml: string): void {
    const cell = { column, start: -1, end: -1, xml };
    row.added.push(cell);
    placesOf(row).set(column, cell);
    row.attributes = setAttribute(row.attributes, "spans", null); // Only a hint (18.3.1.73), and wrong by now.
    if (dimension) dimension.attributes = widened(dimension.attributes, row.number, column);
  }

  /** A new cell looks as its row, else as its column (18.3.1.73 and 18.3.1.13). */
  function emptyCell(row: SheetRow, column: number): string {
    const place = ` r="${formatAddress(row.number, column)}"`;
    styles ??= columnStyles(sheet);
    const style = rowStyle(row) ?? styles[column] ?? null;
    return writeElement(`${prefixOf(row.name)}c`, setAttribute(place, "s", style), "");
  }

  function xmlOf({ xml, start, end }: SheetCell): string {
    return xml ?? text.slice(start, end);
  }

  /** Whoever shares the formula of a cell that loses it gets it written out. */
  function releaseSharers(from: SheetCell, { attributes, text }: Piece, row: number): void {
    const index = sharedIndex(attributes);
    const formula = decodeXml(text);
    if (index === null || formula === "") return;
    const lost = { row, column: from.column, formula };
    let first = lost;
    for (const { row, cell } of sharers.get(index) ?? []) {
      if (cell === from) first = lost;
      const parsed = readCell(xmlOf(cell), part);
      const other = formulaOf(parsed);
      if (cell === from || !other || sharedIndex(other.attributes) !== index) continue;
      const own = decodeXml(other.text);
      if (own !== "") first = { row: row.number, column: cell.column, formula: own };
      const shift = { rows: row.number - first.row, columns: cell.column - first.column };
      const meant = own === "" ? shiftFormula(first.formula, shift) : null;
      cell.xml = writeCell(withOwnFormula(parsed, meant));
      change(row);
    }
    sharers.delete(index);
  }

  return {
    setRowHeight(number, { points, fit }) {
      const row = rows.get(number) ?? newRow(number);
      const attributes = {
        hidden: null,
        ht: String(Math.min(points, TALLEST_ROW)),
        customHeight: fit === "fixed" ? "1" : null,
      };
      for (const [name, value] of Object.entries(attributes)) {
        row.attributes = setAttribute(row.attributes, name, value);
      }
      change(row);
    },

    setCell({ row: number, column }, content) {
      const row = rows.get(number) ?? newRow(number);
      const existing = placesOf(row).get(column);
      if (!existing && content.kind === "blank") return { formulaRemoved: false };
      const before = readCell(existing ? xmlOf(existing) : emptyCell(row, column), part);
      const formula = formulaOf(before);
      const name = formatAddress(number, column);
      if (content.kind === "cached" && !formula) {
        throw new Error(`Cell ${name} of "${part}" has no formula.`);
      }
      const xml = writeCell(withContent(before, content, name));
      if (!existing) addCell(row, column, xml);
      else {
        if (formula && content.kind !== "cached") releaseSharers(existing, formula, number);
        existing.xml = xml;
      }
      change(row);
      const keepsOne = content.kind === "formula" || content.kind === "cached";
      return { formulaRemoved: formula !== undefined && !keepsOne };
    },

    text() {
      const splices: Splice[] = dimension ? [tagSplice(dimension, text)] : [];
      const added = newRows.map((row) => ({ order: row.number, xml: newRowXml(row) }));
      const present = sheet.rows.map(({ number, start }) => ({ order: number, start }));
      // A new row goes before the tag of the next, and so into the list.
      splices.push(...contentSplices(sheetData, present, added, text));
      for (const row of changed) {
        if (row.start !== -1) splices.push(...rowSplices(row, text));
      }
      return splice(text, splices);
    },
  };
}

/** Sheets are written as UTF-8, also those that were read as UTF-16. */
function declaredUtf8(text: string): string {
  return text.replace(
    /^(\s*<\?xml\s[^>]{0,99}?encoding\s*=\s*)["'](?!utf-8["'])[^"'>]{0,99}["']/iu,
    `$1"UTF-8"`,
  );
}

function placesOf(row: SheetRow): Map<number, SheetCell> {
  row.places ??= new Map([...row.cells, ...row.added].map((cell) => [cell.column, cell]));
  return row.places;
}

function rowStyle({ attributes }: SheetRow): string | null {
  return isTrue(attributes, "customFormat") ? attribute(attributes, "s") : null;
}

/** The style of each column that has one; the first element that tells counts. */
function columnStyles({ columns }: ScannedSheet): readonly (string | null)[] {
  const styles: (string | null)[] = [];
  for (const attributes of columns) {
    const style = attribute(attributes, "style");
    const first = Number(attribute(attributes, "min")) - 1;
    const last = Math.min(Number(attribute(attributes, "max")), COLUMNS) - 1;
    for (let column = Math.max(first, 0); column <= last; column += 1) {
      if (styles[column] === undefined) styles[column] = style;
    }
  }
  return styles;
}

/** The shared formula that an `f` has or takes part in (18.3.1.40). */
function sharedIndex(attributes: string): string | null {
  return attribute(attributes, "t") === "shared" ? attribute(attributes, "si") : null;
}

function widened(attributes: string, row: number, column: number): string {
  const area = parseArea(attribute(attributes, "ref") ?? "");
  if (!area) return attributes;
  const wider = {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
  return setAttribute(attributes, "ref", formatArea(wider));
}

function closesItself({ tagEnd }: OpenElement, text: string): boolean {
  return text.startsWith("/>", tagEnd - 2);
}

/** The tag with the attributes as they are to be. */
function tagSplice(element: OpenElement, text: string): Splice {
  const { name, attributes, start, tagEnd } = element;
  const end = closesItself(element, text) ? "/>" : ">";
  return { start, end: tagEnd, text: `<${name}${attributes}${end}` };
}

/** The tag of an element, and what is added to its content: before the first child that comes later. */
function contentSplices(
  element: OpenElement,
  present: readonly { readonly order: number; readonly start: number }[],
  added: readonly { readonly order: number; readonly xml: string }[],
  text: string,
): Splice[] {
  const { name, attributes, start, tagEnd, end } = element;
  const sorted = [...added].sort((a, b) => a.order - b.order);
  if (closesItself(element, text)) {
    const content = sorted.map(({ xml }) => xml).join("");
    return [{ start, end: tagEnd, text: writeElement(name, attributes, content) }];
  }
  const last = text.lastIndexOf("</", end - 1);
  let next = 0;
  const inserted = sorted.map(({ order, xml }) => {
    while (next < present.length && !((present[next]?.order ?? order) > order)) next += 1;
    const at = present[next]?.start ?? last;
    return { start: at, end: at, text: xml };
  });
  return [tagSplice(element, text), ...inserted];
}

function rowSplices(row: SheetRow, text: string): Splice[] {
  const present = row.cells.map(({ column, start }) => ({ order: column, start }));
  const added = row.added.map(({ column, xml }) => ({ order: column, xml: xml ?? "" }));
  const changed = row.cells.flatMap(({ start, end, xml }) =>
    xml === null ? [] : [{ start, end, text: xml }],
  );
  // What is added before a cell comes first in the list.
  return [...contentSplices(row, present, added, text), ...changed];
}

function newRowXml({ name, attributes, added }: SheetRow): string {
  const sorted = [...added].sort((a, b) => a.column - b.column);
  return writeElement(name, attributes, sorted.map(({ xml }) => xml).join(""));
}
