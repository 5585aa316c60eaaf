/**
 * What an opened workbook offers. Rows and columns count from 0; cell addresses (`B4`) appear only where a
 * person or a file writes them (cell-address.ts).
 */
import type { FirstDayYear } from "./dates.ts";
import type { OpcPackage } from "../package/opc-package.ts";

/** What reading a report needs of a workbook: one that lies in a file, or one that is open in Excel. */
export interface ReadableWorkbook<Cells extends SheetCells = SheetCells> {
  /** In the order of the tabs. Chart sheets and dialog sheets are left out. */
  readonly sheets: readonly SheetName[];
  sheet(name: string): SheetName | undefined;
  /**
   * Those of the wanted names that exist, keyed as wanted, and all others that begin with one of the beginnings, as
   * they are written; upper and lower case are alike, workbook scope first.
   */
  findNames(
    wanted: Iterable<string>,
    beginnings?: readonly string[],
  ): ReadonlyMap<string, DefinedName>;
  /** Every cell of a sheet that holds something. */
  readSheet(name: string): Cells;
  /** Custom document properties (docProps/custom.xml). */
  property(name: string): string | number | boolean | undefined;
  /** The day in a cell: a number in a date style or an ISO date; `null` if the cell holds no date. */
  dateOf(cell: WorkbookCell): string | null;
}

/** A workbook in a file, as far as it is only read. */
export interface ShownWorkbook extends ReadableWorkbook<FileSheet> {
  readonly sheets: readonly ShownSheet[];
  /** How a cell of that sheet looks as a whole: what makes its reader see something else than its value. */
  lookOf(cell: WorkbookCell, sheet: FileSheet): CellLook;
}

/** One that can be changed, too. What `readSheet` gives is read anew each time, with every change made. */
export interface Workbook extends ShownWorkbook {
  readonly sheets: readonly Sheet[];
  readonly firstDayYear: FirstDayYear;
  /** The package underneath, for what is not the business of a workbook. */
  readonly package: OpcPackage;

  sheet(name: string): Sheet | undefined;
  /** Every defined name, in the order of the file; read one at a time, since there may be a million. */
  definedNames(): Iterable<DefinedName>;
  /** Whether this style (`Cell.style`) shows a number as a date. */
  isDateStyle(style: number): boolean;

  /** Changes one cell; its style stays. Row and cell are made if missing. */
  setCell(sheet: string, address: string, content: CellContent): void;

  /** Shows a row, hidden or not. Rows count from 0. */
  setRowHeight(sheet: string, row: number, height: RowHeight): void;

  /** Sets a custom document property. */
  setProperty(name: string, value: string | number | boolean): void;

  save(): Uint8Array;
}

export interface RowHeight {
  readonly points: number;
  /** Whether programs make it higher for what is typed; none does for cells over several columns. */
  readonly fit: "grows" | "fixed";
}

interface SheetName {
  readonly name: string;
}

export interface ShownSheet extends SheetName {
  readonly state: "visible" | "hidden" | "veryHidden";
}

export interface Sheet extends ShownSheet {
  readonly part: string;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; `null` for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  /** What it stands for, as written: `'二主动公开'!$B$4`. */
  readonly formula: string;
  /** The same as one area of one sheet, if it is that. */
  readonly area: SheetArea | null;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetArea extends Area {
  readonly sheet: string;
}

export interface SheetCells {
  /** Only cells that hold a value or a formula, in the order of the file. */
  readonly cells: readonly WorkbookCell[];
  readonly merges: readonly Area[];
  at(row: number, column: number): WorkbookCell | undefined;
  /** Those of the cells that stand within an area. */
  within(area: Area): readonly WorkbookCell[];
}

/** A sheet as it lies in a file. */
export interface FileSheet extends SheetCells {
  /** Whether there may be cells of which pieces are left out; false only where there are none. */
  mayHaveLeftOut(): boolean;
  isHiddenRow(row: number): boolean;
  isHiddenColumn(column: number): boolean;
  conditionalFormats(): readonly ConditionalFormat[];
}

/** A format that cells have while a condition holds. */
export interface ConditionalFormat {
  /** Index into the formats that styles.xml has for conditions. */
  readonly difference: number;
  readonly areas: readonly Area[];
  /** Whether it holds for a cell of that value; one that only a whole calculation can tell may hold. */
  readonly mayHold: (value: WorkbookCell["value"]) => boolean;
}

/** Why a text, or a piece of it, is not meant to be read. */
export type LeftOut = "struck" | "hidden";

/** `otherwise`: another number is seen than the value, or the value several times. */
export type CellLook = LeftOut | "plain" | "otherwise";

/** `blank` is a formula without a result. An `error` has its text, `#VALUE!`; a `date` is ISO text (t="d"). */
export type CellKind = "number" | "text" | "boolean" | "error" | "date" | "blank";

export interface WorkbookCell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  readonly value: number | string | boolean | null;
  /** Without `=`; shared formulas are written out for their cell. `null`: no formula. */
  readonly formula: string | null;
  /** Index into the cell formats of styles.xml. */
  readonly style: number;
  /** Of a text with several fonts: why pieces of it are not in the value. Absent where the cell is all of one look. */
  readonly leftOut?: readonly LeftOut[];
}

/** The result of a formula, as it is shown until somebody recalculates. `null` is an empty result. */
export type CachedValue = number | string | boolean | null | { readonly error: string };

/** What a cell is to hold. Text is always text, also when it begins with `=`. */
export type CellContent =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string; readonly cached: CachedValue }
  /** Keeps the formula and changes its result only. */
  | { readonly kind: "cached"; readonly cached: CachedValue };
