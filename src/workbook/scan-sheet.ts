/** Where the rows and cells of a worksheet (ECMA-376 part 1, 18.3.1) stand in its text. */
import { BadPackage } from "../package/bad-package.ts";
import { setAttribute, tagName } from "../package/edit-xml.ts";
import { attribute, scanXml } from "../package/scan-xml.ts";
import { COLUMNS, columnOf, formatAddress } from "./cell-address.ts";

/** Rows and cells, empty ones too: more than any sheet that is read, and what fits into the memory. */
const MOST_ELEMENTS = 2_000_000;

/** Characters of a tag that edits change again and again. */
const LONGEST_TAG = 10_000;

const SLASH = 47;

export interface SheetCell {
  readonly column: number;
  /** Where it stands in the text; a new cell does not. */
  readonly start: number;
  end: number;
  /** What it is to be; `null`: what stands in the text. */
  xml: string | null;
}

/** An element that may be opened anew and get more content. */
export interface OpenElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly start: number;
  /** Where the tag ends that opens it. */
  readonly tagEnd: number;
  end: number;
  /** As written, or as they are to be. */
  attributes: string;
}

export interface SheetRow extends OpenElement {
  readonly number: number;
  /** Those of the text, in its order. */
  readonly cells: SheetCell[];
  /** New ones. */
  readonly added: SheetCell[];
  /** Both by column; made when a cell is asked for. */
  places: Map<number, SheetCell> | null;
}

/** A cell whose formula is shared with others (18.3.1.40). */
interface Sharer {
  readonly row: SheetRow;
  readonly cell: SheetCell;
}

export interface ScannedSheet {
  readonly sheetData: OpenElement;
  /** In the order of the text. */
  readonly rows: readonly SheetRow[];
  /** Rows to be written anew: they or their cells had no address, and now have the one of their position. */
  readonly unnamed: readonly SheetRow[];
  readonly dimension: OpenElement | null;
  /** Attributes of the elements that format columns. */
  readonly columns: readonly string[];
  /** By index of the formula, in the order of the text. */
  readonly sharers: Map<string, Sharer[]>;
}

/** What the scan is in. */
interface Progress {
  section: string;
  sheetData: OpenElement | null;
  dimension: OpenElement | null;
  row: SheetRow | null;
  cell: SheetCell | null;
  /** The attributes of that cell, if it has no address. */
  unaddressed: string | null;
}

/** @throws BadPackage when it is no XML, has no table or too large a one */
export function scanSheet(text: string, part: string): ScannedSheet {
  const rows: SheetRow[] = [];
  const unnamed = new Set<SheetRow>();
  const columns: string[] = [];
  const sharers = new Map<string, Sharer[]>();
  const now: Progress = {
    section: "",
    sheetData: null,
    dimension: null,
    row: null,
    cell: null,
    unaddressed: null,
  };
  let count = 0;

  function opened(attributes: string, start: number): OpenElement {
    if (attributes.length > LONGEST_TAG) throw new BadPackage("documentTooBig", part);
    const name = tagName(text, start);
    const end = start + 1 + name.length + attributes.length;
    const tagEnd = end + (text.charCodeAt(end) === SLASH ? 2 : 1);
    return { name, start, tagEnd, end: -1, attributes };
  }

  function startSection(name: string, attributes: string, start: number): void {
    now.section = name;
    if (name === "dimension") now.dimension ??= opened(attributes, start);
    if (name !== "sheetData") return;
    if (now.sheetData)
      now.section = ""; // A second one is not looked at.
    else now.sheetData = opened(attributes, start);
  }

  function countElement(): void {
    count += 1;
    if (count > MOST_ELEMENTS) throw new BadPackage("tooManyCells", part);
  }

  function startRow(attributes: string, start: number): void {
    countElement();
    const written = attribute(attributes, "r") ?? "";
    const number = written === "" ? (rows.at(-1)?.number ?? -1) + 1 : Number(written) - 1;
    const { name, tagEnd } = opened(attributes, start);
    const row: SheetRow = {
      name,
      start,
      tagEnd,
      end: -1,
      attributes,
      number,
      cells: [],
      added: [],
      places: null,
    };
    now.row = row;
    rows.push(row);
    if (written !== "") return;
    row.attributes = setAttribute(attributes, "r", String(number + 1));
    unnamed.add(row);
  }

  function startCell({ cells }: SheetRow, attributes: string, start: number): void {
    countElement();
    const written = attribute(attributes, "r") ?? "";
    const column = written === "" ? (cells.at(-1)?.column ?? -1) + 1 : columnOf(written);
    now.cell = { column, start, end: -1, xml: null };
    now.unaddressed = written === "" ? attributes : null;
    cells.push(now.cell);
  }

  function endCell(row: SheetRow, cell: SheetCell, end: number): void {
    cell.end = end;
    now.cell = null;
    if (now.unaddressed === null) return;
    const name = tagName(text, cell.start);
    const address = formatAddress(row.number, cell.column);
    const rest = text.slice(cell.start + 1 + name.length + now.unaddressed.length, end);
    cell.xml = `<${name}${setAttribute(now.unaddressed, "r", address)}${rest}`;
    unnamed.add(row);
  }

  function share(sharer: Sharer, attributes: string): void {
    if (attribute(attributes, "t") !== "shared") return;
    const index = attribute(attributes, "si");
    if (index === null) return;
    const known = sharers.get(index);
    if (known) known.push(sharer);
    else sharers.set(index, [sharer]);
  }

  scanXml(text, part, {
    open(name, attributes, depth, start) {
      const { section, row, cell } = now;
      if (depth === 1) startSection(name, attributes, start);
      else if (section === "sheetData") {
        if (depth === 2 && name === "row") startRow(attributes, start);
        else if (depth === 3 && name === "c" && row) startCell(row, attributes, start);
        else if (depth === 4 && name === "f" && row && cell) share({ row, cell }, attributes);
      } else if (depth === 2 && section === "cols" && name === "col" && columns.length < COLUMNS) {
        columns.push(attributes);
      }
    },
    close(_name, _text, depth, end) {
      const { row, cell, section, sheetData } = now;
      if (depth === 3 && row && cell) endCell(row, cell, end);
      else if (depth === 2 && row) {
        row.end = end;
        now.row = null;
      } else if (depth === 1 && section === "sheetData" && sheetData) sheetData.end = end;
    },
  });
  const { sheetData, dimension } = now;
  if (!sheetData) throw new BadPackage("missingPart", `${part}中的表格数据`);
  return { sheetData, rows, unnamed: [...unnamed], dimension, columns, sharers };
}
