/** Rows for prose: one paragraph a row, numbered, each fitting its text. */
import { besideTable, partOf, tableSideNames, type NarrativePart } from "../form/parts.ts";
import { narrativeName, paragraphKey } from "./keys.ts";
import { inputCell, labelCell } from "./planned.ts";
import type { DefinedName, PlannedCell, RowPlan, WorkbookPlan } from "./plan.ts";
import { styleOf } from "./styles.ts";
import { heightFor } from "./text-fit.ts";

/** Rows of every part; more than any report has had. */
export const PARAGRAPH_ROWS = 60;

/** How high a row is, and whether programs make it higher for what is typed. */
interface RowHeight {
  readonly points: number;
  readonly fit: "grows" | "fixed";
}

export const NUMBER_COLUMN = 1;
export const TEXT_COLUMN = 2;
export const TEXT_WIDTH = 84;
export const NUMBER_WIDTH = 12;

/** Over the rows of the opening, which has no heading in the report. */
const OPENING_HEADING = "首段";

/** What stands over the rows of a text. */
export function paragraphsHeading(part: NarrativePart): string {
  const own = partOf(part);
  const beside = besideTable(part);
  if (!own) return OPENING_HEADING;
  if (!beside) return own.heading;
  return `第${own.heading.charAt(0)}部分${tableSideNames[beside.side]}的文字`;
}

/** What stands left of a paragraph. */
export function paragraphLabel(number: number): string {
  return `第${number}段`;
}

const LEAST_HEIGHT = 20;

/** Cells over several columns do not fit themselves to their text: so high they show three lines of it. */
const MERGED_HEIGHT = 54;

/** The height of a row that holds the paragraph, for a writer that cannot wait for a program to fit it. */
export function paragraphHeight(plan: WorkbookPlan, part: NarrativePart, text: string): RowHeight {
  const key = paragraphKey(part, 1);
  const sheet = plan.sheets.find(({ name }) => name === plan.places.get(key)?.sheet);
  const cell = sheet?.cells.find((it) => it.key === key);
  if (!sheet || !cell) throw new Error(`The plan has no cell "${key}".`);
  const covered = sheet.columns.slice(cell.column - 1, cell.column - 1 + cell.colSpan);
  const width = covered.reduce((all, it) => all + it.width, 0);
  const points = Math.max(LEAST_HEIGHT, heightFor(text, width, styleOf("paragraph").size));
  return { points, fit: cell.colSpan > 1 ? "fixed" : "grows" };
}

/** Which columns the number of a paragraph takes, and which its text. */
interface ParagraphColumns {
  readonly number: Span;
  readonly text: Span;
}

interface Span {
  readonly column: number;
  readonly colSpan: number;
}

const OWN_COLUMNS: ParagraphColumns = {
  number: { column: NUMBER_COLUMN, colSpan: 1 },
  text: { column: TEXT_COLUMN, colSpan: 1 },
};

interface ParagraphRows {
  readonly cells: readonly PlannedCell[];
  readonly rows: readonly (readonly [number, RowPlan])[];
  readonly name: DefinedName;
  readonly bottom: number;
}

interface Room {
  readonly sheet: string;
  readonly top: number;
  readonly rows?: number;
  /** How many of the rows are seen; the others wait hidden, so that what follows is near. */
  readonly shown?: number;
  readonly columns?: ParagraphColumns;
}

/** Plans the rows of a text. */
export function paragraphRows(
  part: NarrativePart,
  { sheet, top, rows = PARAGRAPH_ROWS, shown = rows, columns = OWN_COLUMNS }: Room,
): ParagraphRows {
  const numbers = Array.from({ length: rows }, (_, i) => i + 1);
  const bottom = top + rows - 1;
  const { column: left, colSpan } = columns.text;
  const height: RowPlan =
    colSpan > 1 ? { height: MERGED_HEIGHT } : { height: LEAST_HEIGHT, grows: true };
  return {
    bottom,
    cells: numbers.flatMap((number) => {
      const row = top + number - 1;
      return [
        labelCell({ row, ...columns.number, style: "paragraphNumber" }, paragraphLabel(number)),
        inputCell({ row, ...columns.text, style: "paragraph" }, paragraphKey(part, number)),
      ];
    }),
    rows: numbers.map((number): readonly [number, RowPlan] => [
      top + number - 1,
      { ...height, ...(number > shown && { hidden: true }) },
    ]),
    name: { name: narrativeName(part), sheet, area: { top, left, bottom, right: left } },
  };
}
