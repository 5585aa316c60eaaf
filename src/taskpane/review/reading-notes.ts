/**
 * What a person should look at before figures that were recognised in somebody's file are taken over: row by row,
 * what is doubtful before what was only cleaned.
 */
import type { RawFigure } from "../../figures/figure.ts";
import { isBlankLike } from "../../figures/parse-figure.ts";
import type { Cell, Row, Table } from "../../form/edition.ts";
import { type Edition, editionOf } from "../../form/editions.ts";
import type { CellOrigin, CellOrigins } from "../../import/cell-origin.ts";
import type { AnnualReport } from "../../report/annual-report.ts";

/** Why a figure is looked at; a `text` is no number. */
type Doubt = "inferred" | "notFound" | "text";

export interface ReadingNote {
  readonly cell: Cell;
  readonly why: Doubt | "cleaned";
  readonly figure: RawFigure;
  /** The text in the file, where there is one. */
  readonly found: string | null;
  /** Where in the file it stands, and how it was seen there. */
  readonly origin?: CellOrigin;
}

export interface RowNotes {
  readonly row: Row;
  /** The words of the row in the file, where they are known. */
  readonly label: string | null;
  readonly notes: readonly ReadingNote[];
  /** What was read in the other cells of the row. */
  readonly others: readonly { readonly cell: Cell; readonly figure: RawFigure }[];
}

export interface ReadingNotes {
  readonly doubtful: readonly RowNotes[];
  readonly cleaned: readonly RowNotes[];
  /** Tables of which nothing was found: they are filled in later, not here. */
  readonly lost: readonly Table[];
}

interface NotesOptions {
  /** The cells that matter; all of the edition unless given. */
  readonly cells?: readonly Cell[];
  readonly origins?: CellOrigins | undefined;
}

/** The notes on a report as it was recognised; a workbook or JSON of our own has none. */
export function readingNotes(
  report: AnnualReport,
  { cells, origins }: NotesOptions = {},
): ReadingNotes {
  const edition = editionOf(report.edition);
  const lost = edition.tables.filter((table) => isLost(edition, table, report));
  const wanted = new Set(cells ?? edition.cells);
  const rows = edition.rows.filter(({ table }) => !lost.includes(table));
  const notesOf = (isWanted: (why: ReadingNote["why"]) => boolean): RowNotes[] =>
    rows.flatMap((row) => {
      const notes = row.cells.flatMap((cell): ReadingNote[] => {
        const why = wanted.has(cell) ? reasonFor(report, cell) : undefined;
        if (!why || !isWanted(why)) return [];
        const origin = origins?.get(cell.id);
        return [{ ...noteOn(report, cell, why), ...(origin && { origin }) }];
      });
      return notes.length === 0 ? [] : [rowNotes(report, row, notes)];
    });
  return {
    doubtful: notesOf((why) => why !== "cleaned"),
    cleaned: notesOf((why) => why === "cleaned"),
    lost: lost.filter((table) => [...wanted].some((cell) => cell.table === table)),
  };
}

export function countNotes(rows: readonly RowNotes[]): number {
  return rows.reduce((sum, { notes }) => sum + notes.length, 0);
}

export function isDoubtful({ doubtful, lost }: ReadingNotes): boolean {
  return doubtful.length + lost.length > 0;
}

function isLost({ cells }: Edition, table: Table, { source }: AnnualReport): boolean {
  return cells.every((cell) => cell.table !== table || source?.read?.[cell.id] === "notFound");
}

function reasonFor(
  { source, figures }: AnnualReport,
  { id }: Cell,
): ReadingNote["why"] | undefined {
  if (!source) return undefined;
  const reading = source.read?.[id];
  if (reading === "inferred" || reading === "notFound") return reading;
  const figure = figures[id] ?? null;
  if (typeof figure === "string" && !isBlankLike(figure)) return "text";
  return reading === "cleaned" ? "cleaned" : undefined;
}

function noteOn(
  { source, figures }: AnnualReport,
  cell: Cell,
  why: ReadingNote["why"],
): ReadingNote {
  const figure = figures[cell.id] ?? null;
  const found = source?.cells?.[cell.id] ?? (figure === null ? null : String(figure));
  return { cell, why, figure, found };
}

function rowNotes(
  { source, figures }: AnnualReport,
  row: Row,
  notes: readonly ReadingNote[],
): RowNotes {
  const noted = new Set(notes.map(({ cell }) => cell));
  return {
    row,
    label: source?.labels?.[labelKey(row)]?.trim() ?? null,
    notes,
    others: row.cells
      .filter((cell) => !noted.has(cell))
      .map((cell) => ({ cell, figure: figures[cell.id] ?? null })),
  };
}

/** The id of a row's cells without their last segment, the column. */
function labelKey({ cells: [first] }: Row): string {
  return first?.id.replace(/\.[^.]+$/u, "") ?? "";
}
