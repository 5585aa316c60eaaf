/** The open workbook as it is now, read in one round trip, for the reader that also reads files. */
import type { SheetCell } from "../../book/placed-keys.ts";
import { EDITION_PROPERTY, SCHEMA_PROPERTY } from "../../layout/assemble-plan.ts";
import { FIRST_LINE } from "../../layout/register/sheets.ts";
import { isDateFormatCode, serialToIsoDate } from "../../workbook/dates.ts";
import { cellsWithin } from "../../workbook/cells-within.ts";
import { parseReference } from "../../workbook/sheet-reference.ts";
import type {
  WorkbookCell,
  CellKind,
  DefinedName,
  ReadableWorkbook,
  SheetCells,
} from "../../workbook/workbook.ts";

export interface Snapshot extends ReadableWorkbook {
  /** The protection of the sheets that have one. */
  readonly protections: ReadonlyMap<string, Excel.WorksheetProtectionOptions>;
  /** Whether a cell has the format of texts, in which an apostrophe is one, and nothing is taken for a number. */
  isOfText(cell: SheetCell): boolean;
}

/**
 * Reads the names of the workbook, and every cell of the sheets asked for that exist.
 *
 * @param lists sheets of the register, of whose formulas only those of the first line are read: written out for a
 *   thousand lines they are fifteen megabytes, and Excel on the web answers with five at most
 * @returns the snapshot; of the other sheets it knows the names only, as if they were empty
 */
export async function takeSnapshot(
  context: Excel.RequestContext,
  wanted: Iterable<string>,
  lists: Iterable<string> = [],
): Promise<Snapshot> {
  const answer = askSnapshot(context, wanted, lists);
  await context.sync();
  return answer();
}

/**
 * Asks for a snapshot at this place of a batch, as takeSnapshot() reads it.
 *
 * @returns the snapshot, once the batch was sent; it throws where Excel gave no answer
 */
export function askSnapshot(
  context: Excel.RequestContext,
  wanted: Iterable<string>,
  lists: Iterable<string> = [],
): () => Snapshot {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula,items/visible");
  const properties = [SCHEMA_PROPERTY, EDITION_PROPERTY].map((key) => {
    const property = context.workbook.properties.custom.getItemOrNullObject(key);
    property.load("key,value");
    return property;
  });
  const asked = [
    ...Array.from(wanted, (name) => askFor(worksheets, name, "formulas")),
    ...Array.from(lists, (name) => askFor(worksheets, name, "firstFormulas")),
  ];
  return () => snapshotOf(context.workbook, asked, properties);
}

function snapshotOf(
  { worksheets, names }: Excel.Workbook,
  asked: readonly Asked[],
  properties: readonly Excel.CustomProperty[],
): Snapshot {
  const found = asked.filter(({ sheet }) => !sheet.isNullObject);
  const usedOf = new Map(found.map(({ name, used }) => [name, used]));
  const formats = new Formats();
  const cells = new Map(found.map((it) => [it.name, cellsOf(it, formats)]));
  const sheets = worksheets.items.map(({ name }) => ({ name }));
  const definedNames = new Map(names.items.map((item) => [item.name.toLowerCase(), nameOf(item)]));
  return {
    sheets,
    sheet: (name) => sheets.find((it) => it.name.toLowerCase() === name.toLowerCase()),
    findNames: (searched, beginnings = []) => {
      const begin = beginnings.map((beginning) => beginning.toLowerCase());
      const others = [...definedNames].filter(([lower]) =>
        begin.some((it) => lower.startsWith(it)),
      );
      const asWritten = new Map(others.map(([lower, item]) => [lower, item.name]));
      for (const name of searched) asWritten.set(name.toLowerCase(), name);
      return new Map(
        [...asWritten].flatMap(([lower, name]) => {
          const item = definedNames.get(lower);
          return item ? [[name, item] as const] : [];
        }),
      );
    },
    property: (name) =>
      properties.find((it) => !it.isNullObject && it.key === name)?.value as
        string | number | boolean | undefined,
    readSheet: (name) => cells.get(name) ?? NO_CELLS,
    dateOf: ({ value, style }) =>
      typeof value === "number" && formats.isDate(style) ? serialToIsoDate(value, 1900) : null,
    isOfText: ({ sheet, row, column }) => {
      const used = usedOf.get(sheet);
      if (!used || used.isNullObject) return false;
      const codes = used.numberFormat as string[][];
      return codes[row - used.rowIndex]?.[column - used.columnIndex] === TEXT_FORMAT;
    },
    protections: new Map(
      found
        .filter(({ protection }) => protection.protected)
        .map(({ name, protection }) => [name, protection.options]),
    ),
  };
}

const TEXT_FORMAT = "@";

interface Asked {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** The first line of a list, where its formulas alone are read. */
  readonly firstLine: Excel.Range | undefined;
  readonly protection: Excel.WorksheetProtection;
}

/** No list of ours has more columns. */
const MOST_COLUMNS = 256;

function askFor(
  worksheets: Excel.WorksheetCollection,
  name: string,
  reads: "formulas" | "firstFormulas",
): Asked {
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,numberFormat");
  const { protection } = sheet;
  protection.load("protected,options");
  if (reads === "formulas") {
    used.load("formulas");
    return { name, sheet, used, firstLine: undefined, protection };
  }
  const firstLine = sheet.getRangeByIndexes(FIRST_LINE - 1, 0, 1, MOST_COLUMNS);
  firstLine.load("formulas");
  return { name, sheet, used, firstLine, protection };
}

/** Excel says `='二主动公开'!$B$4` where a file says `'二主动公开'!$B$4`. */
function nameOf({ name, formula, visible }: Excel.NamedItem): DefinedName {
  const reference = typeof formula === "string" ? formula.replace(/^=/u, "") : "";
  return {
    ...{ name, sheet: null, hidden: !visible },
    formula: reference,
    area: parseReference(reference),
  };
}

const NO_CELLS: SheetCells = { cells: [], merges: [], at: () => undefined, within: () => [] };

/** The number formats in use, by an index that cells carry as their style. */
class Formats {
  readonly #codes: string[] = [];

  indexOf(code: string): number {
    const known = this.#codes.indexOf(code);
    return known >= 0 ? known : this.#codes.push(code) - 1;
  }

  isDate(style: number): boolean {
    return isDateFormatCode(this.#codes[style] ?? "");
  }
}

type Entries = readonly (readonly (string | number | boolean)[])[];

function cellsOf({ used, firstLine }: Asked, formats: Formats): SheetCells {
  if (used.isNullObject) return NO_CELLS;
  const { rowIndex, columnIndex } = used;
  const values = used.values as Entries;
  const formulas = firstLine ? undefined : (used.formulas as Entries);
  // on every line of a list a column has the formula of the first
  const [ofFirst = []] = (firstLine?.formulas ?? []) as Entries;
  const codes = used.numberFormat as string[][];
  const grid = values.map((line, i) =>
    line.map((value, j): WorkbookCell | undefined => {
      const isAbove = rowIndex + i < FIRST_LINE - 1;
      const written = formulas ? formulas[i]?.[j] : isAbove ? value : ofFirst[columnIndex + j];
      const formula = formulaIn(written, value);
      if (value === "" && formula === null) return undefined;
      return {
        row: rowIndex + i,
        column: columnIndex + j,
        kind: kindOf(value),
        value,
        formula,
        style: formats.indexOf(codes[i]?.[j] ?? ""),
      };
    }),
  );
  const cells = grid.flat().filter((cell) => cell !== undefined);
  return {
    cells,
    merges: [],
    at: (row, column) => grid[row - rowIndex]?.[column - columnIndex],
    within: (area) => cellsWithin(cells, area),
  };
}

/** A text that begins with `=` stands in `formulas` as it does in `values`; a formula does not. */
function formulaIn(
  formula: string | number | boolean | undefined,
  value: string | number | boolean,
): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula.slice(1)
    : null;
}

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!)$/u;

function kindOf(value: string | number | boolean): CellKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return ERROR.test(value) ? "error" : "text";
}
