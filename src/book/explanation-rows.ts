/** The rows of 勾稽核对 that `report.explanations` reaches over, as they stand in a workbook. */
import { parseFigure } from "../figures/parse-figure.ts";
import type { RawFigure } from "../figures/figure.ts";
import type { Edition } from "../form/editions.ts";
import { explanationColumns } from "../layout/check-columns.ts";
import { EXPLANATIONS_NAME } from "../layout/keys.ts";
import { placeName } from "../rules/place-name.ts";
import type { Explanation } from "../report/annual-report.ts";
import type { NamedCells } from "./named-cells.ts";
import type { SheetArea, SheetCells } from "../workbook/workbook.ts";
import type { SheetCell } from "./placed-keys.ts";
import { textOf } from "./raw-figure.ts";

export type ExplanationColumn = keyof typeof explanationColumns;

export interface ExplanationRow {
  readonly place: (column: ExplanationColumn) => SheetCell;
  readonly text: (column: ExplanationColumn) => string;
  /** The line of a sum, whose text and figures alone are anybody's to write. */
  readonly isLine: boolean;
  readonly isBlank: boolean;
  /** What is written in it; undefined where 情况说明 is empty. */
  readonly explanation: Explanation | undefined;
}

/** Those in which something is explained. */
export function explainedRows(edition: Edition, named: NamedCells): ExplanationRow[] {
  const area = named.area(EXPLANATIONS_NAME);
  const sheet = named.sheet(EXPLANATIONS_NAME);
  if (!area || !sheet) return [];
  const column = area.left + explanationColumns.text - explanationColumns.code;
  const filled = sheet.within({ ...area, left: column, right: column });
  return filled.map(({ row }) => explanationRow(edition, sheet, { ...area, top: row }));
}

/** Every row from the top, wherever rows have moved it; what it says is looked up when it is asked. */
export function explanationRows(edition: Edition, named: NamedCells): ExplanationRow[] {
  const area = named.area(EXPLANATIONS_NAME);
  const sheet = named.sheet(EXPLANATIONS_NAME);
  if (!area || !sheet) return [];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
    explanationRow(edition, sheet, { ...area, top: area.top + i }),
  );
}

const columns = Object.keys(explanationColumns) as ExplanationColumn[];

/** The row at the top of an area. */
function explanationRow(edition: Edition, sheet: SheetCells, area: SheetArea): ExplanationRow {
  const place = (column: ExplanationColumn): SheetCell => ({
    sheet: area.sheet,
    row: area.top,
    column: area.left + explanationColumns[column] - explanationColumns.code,
  });
  const cell = (column: ExplanationColumn) => sheet.at(area.top, place(column).column);
  const text = (column: ExplanationColumn): string => textOf(cell(column))?.trim() ?? "";
  const isLine = (): boolean => text("result") !== "" || (cell("result")?.formula ?? null) !== null;
  return {
    place,
    text,
    get isLine() {
      return isLine();
    },
    get isBlank() {
      return columns.every((it) => text(it) === "");
    },
    get explanation() {
      if (text("text") === "") return undefined;
      return explanationIn(edition, text, isLine() ? "" : text("matter"));
    },
  };
}

function explanationIn(
  edition: Edition,
  column: (name: ExplanationColumn) => string,
  matter: string,
): Explanation {
  const text = column("text");
  const at = column("at");
  const spoken = matter === "" || matter === matterOf(edition, at) ? text : `${matter}：${text}`;
  return { code: column("code"), at, text: spoken, figures: figuresIn(column("figures"), edition) };
}

/** What stands as 核对内容 of an explanation that the add-in writes: the cell that it is about. */
export function matterOf(edition: Edition, at: string): string {
  return edition.cellsById.has(at) ? placeName(edition, at) : "";
}

function figuresIn(text: string, { cellsById }: Edition): Record<string, RawFigure> {
  const pairs = text.split(";").map((pair) => pair.split("=", 2));
  return Object.fromEntries(
    pairs.flatMap(([id = "", value = ""]) => {
      const kind = cellsById.get(id.trim())?.kind;
      if (!kind) return [];
      const { figure } = parseFigure(value, kind);
      const raw = figure.kind === "number" ? figure.value : value === "" ? null : value;
      return [[id.trim(), raw] as const];
    }),
  );
}
