/** A sheet with a list that people write line by line: what is written, what is worked out, and what is hidden. */
import type { Edition } from "../../form/editions.ts";
import { cell, equal, type Expression } from "../formula.ts";
import { formulaCell, inputCell, labelCell } from "../planned.ts";
import type {
  ConditionalFormat,
  DefinedName,
  NamedSheet,
  PlannedCell,
  RowPlan,
  Validation,
} from "../plan.ts";
import type { Lines, Rectangle } from "../rectangle.ts";
import { STATUS_HEIGHT, STATUS_ROW } from "../status-line.ts";
import type { Look, StyleName } from "../styles.ts";
import { choicesOf, type Choice } from "./choices.ts";
import type { RegisterColumn } from "./columns.ts";
import { UNREAD } from "./day-cells.ts";
import { worked, written } from "./keys.ts";
import {
  columnRangeName,
  COUNTED_LINES,
  FIRST_LINE,
  GROUP_ROW,
  HEADING_ROW,
  PREPARED_LINES,
  registerSheets,
  type ListId,
} from "./sheets.ts";
import { registerStatus } from "./status.ts";
import type { WorkedColumn } from "./worked-columns.ts";
import { choiceArea } from "./word-sheet.ts";

const TITLE_ROW = 2;
const NOTE_ROW = 3;
const LINE_HEIGHT = 30;
const HELPER_WIDTH = 8;

/** A column of the list that formulas fill and people read. */
export interface ShownColumn extends WorkedColumn {
  readonly heading: string;
  readonly group: string;
  readonly width: number;
  readonly style: StyleName;
}

export type ListColumn = RegisterColumn | ShownColumn;

export interface ListSheet {
  readonly list: Exclude<ListId, "explanations">;
  readonly title: string;
  readonly note: string;
  readonly tabColour: string;
  /** From the left. */
  readonly columns: readonly ListColumn[];
  /** Hidden, behind them. */
  readonly helpers: readonly WorkedColumn[];
  /** The heading of the last printed column, counted from 1, and how many stay when scrolling. */
  readonly printed: number;
  readonly frozenColumns: number;
  /** How what is worked out looks when its formula is true. */
  readonly looks: readonly (readonly [what: string, test: Expression, look: Look])[];
}

const lists = ["requests", "cases", "documents", "holidays"] as const;

/** The lines of each list, wherever its cells stand. */
export const linesOf = Object.fromEntries(
  lists.map((list) => [
    list,
    { top: FIRST_LINE, prepared: PREPARED_LINES[list], counted: COUNTED_LINES[list] },
  ]),
) as Readonly<Record<(typeof lists)[number], Lines>>;

export function planListSheet(edition: Edition, plan: ListSheet): NamedSheet {
  const { list, columns, helpers, printed } = plan;
  const name = registerSheets[list];
  const lines = linesOf[list];
  const status = registerStatus(name, printed);
  const wide = { column: 1, colSpan: printed };
  const columnArea = (column: number): Rectangle => ({
    top: lines.top,
    left: column,
    bottom: lines.top + lines.counted - 1,
    right: column,
  });
  const row = lines.top;
  const inputs = columns.flatMap((it, i) => (isShown(it) ? [] : [{ ...it, column: i + 1 }]));
  const shown = columns.flatMap((it, i) => (isShown(it) ? [{ ...it, column: i + 1 }] : []));
  const columnOf = new Map(shown.map(({ what, column }) => [what, column]));
  return {
    sheet: {
      name,
      tabColour: plan.tabColour,
      columns: [
        ...columns.map(({ width }) => ({ width })),
        ...helpers.map(() => ({ width: HELPER_WIDTH, hidden: true as const })),
      ],
      rows: new Map<number, RowPlan>([
        [STATUS_ROW, { height: STATUS_HEIGHT }],
        [TITLE_ROW, { height: 30 }],
        [NOTE_ROW, { height: 34 }],
        [GROUP_ROW, { height: 20 }],
        [HEADING_ROW, { height: 32 }],
        [row, { height: LINE_HEIGHT, grows: true }],
      ]),
      cells: [
        status.cell,
        labelCell({ row: TITLE_ROW, ...wide, style: "heading" }, plan.title),
        labelCell({ row: NOTE_ROW, ...wide, style: "note" }, plan.note),
        ...groupCells(columns),
        ...columns.map((it, i) => headingCell(list, it, i + 1)),
        ...inputs.map(({ key, content, column }) =>
          inputCell({ row, column, style: INPUT_STYLES[content.kind] }, written(list, key)),
        ),
        // open, so that the list can be sorted while it is protected; nothing can be typed there
        ...shown.map(({ what, formula, column, style }) => ({
          ...formulaCell({ row, column, style }, worked(list, what), formula),
          locked: false,
        })),
        ...helpers.map(({ what, formula }, i) =>
          formulaCell(
            { row, column: columns.length + 1 + i, style: "hidden" },
            worked(list, what),
            formula,
          ),
        ),
      ],
      validations: [
        ...inputs.flatMap(({ content, column }) =>
          content.kind === "choice"
            ? [choiceValidation(edition, content.choice, columnArea(column))]
            : [],
        ),
        {
          areas: shown.map(({ column }) => columnArea(column)),
          rule: { kind: "nothing" },
          alert: "这一格由公式算出，不用填写。",
        },
      ],
      conditionalFormats: [
        ...status.conditionalFormats,
        ...unreadLooks(plan, inputs, columnArea),
        ...plan.looks.map(([what, formula, look]) => ({
          area: columnArea(columnOf.get(what) ?? 1),
          formula,
          look,
        })),
      ],
      frozenRows: HEADING_ROW,
      frozenColumns: plan.frozenColumns,
      lines,
      // the published holidays stand on the same rows as the user's own
      ...(list !== "holidays" && {
        filter: {
          top: HEADING_ROW,
          left: 1,
          bottom: lines.top + lines.counted - 1,
          right: columns.length,
        },
      }),
      print: {
        area: { top: TITLE_ROW, left: 1, bottom: lines.top + lines.prepared - 1, right: printed },
        pagesHigh: 0,
        repeat: [GROUP_ROW, HEADING_ROW],
        orientation: "landscape",
      },
    },
    names: inputs.map(({ key, column }): DefinedName => ({
      name: columnRangeName(list, { key }),
      sheet: name,
      area: columnArea(column),
    })),
  };
}

const INPUT_STYLES = { date: "listDay", text: "listText", choice: "listWord" } as const;

function isShown(column: ListColumn): column is ShownColumn {
  return "what" in column;
}

/** One cell over the headings that belong together. */
function groupCells(columns: readonly ListColumn[]): PlannedCell[] {
  const runs: { group: string; column: number; colSpan: number }[] = [];
  for (const [i, { group }] of columns.entries()) {
    const last = runs.at(-1);
    if (last?.group === group) last.colSpan += 1;
    else runs.push({ group, column: i + 1, colSpan: 1 });
  }
  return runs.map(({ group, ...place }) =>
    labelCell({ row: GROUP_ROW, ...place, style: "listGroup" }, group),
  );
}

/** A column of the user's own is headed by the user. */
function headingCell(list: ListId, column: ListColumn, at: number): PlannedCell {
  const spot = { row: HEADING_ROW, column: at, style: "listHead" } as const;
  return column.heading === "" && !isShown(column)
    ? inputCell(spot, headingKey(list, column.key))
    : labelCell(spot, column.heading);
}

/** The heading of a column of the user's own. */
export function headingKey(list: ListId, key: string): string {
  return `heading.${list}.${key}`;
}

function choiceValidation(edition: Edition, choice: Choice, area: Rectangle): Validation {
  const rule = { kind: "listOf", ...choiceArea(edition, choice) } as const;
  // anything else may be written of how a request came, and of who was asked
  if (choice === "channel" || choice === "asked") return { areas: [area], rule };
  const words = choicesOf(edition, choice).map((it) => it.words);
  const alert =
    words.length <= 6
      ? `请从下拉列表中选择：${words.join("、")}。`
      : "请从下拉列表中选择表上印的一行。";
  return { areas: [area], rule, alert };
}

/** What cannot be read is red. */
function unreadLooks(
  { list, helpers }: ListSheet,
  inputs: readonly (RegisterColumn & { readonly column: number })[],
  columnArea: (column: number) => Rectangle,
): ConditionalFormat[] {
  const known = new Set(helpers.map(({ what }) => what));
  return inputs.flatMap(({ key, column }): ConditionalFormat[] => {
    const what = [`day.${key}`, `word.${key}`].find((it) => known.has(it));
    if (what === undefined) return [];
    return [
      {
        area: columnArea(column),
        formula: equal(cell(worked(list, what)), UNREAD),
        look: "failing",
      },
    ];
  });
}
