/** 填表说明: the first sheet that a clerk sees. */
import type { Edition } from "../form/editions.ts";
import { guideSections, type GuideSection } from "./guide-text.ts";
import { labelCell } from "./planned.ts";
import type { PlannedCell, RowPlan, SheetPlan } from "./plan.ts";
import { sheetNames, tabColours } from "./sheet-names.ts";
import { ALL_TABLES, STATUS_HEIGHT, STATUS_ROW, statusLine } from "./status-line.ts";
import type { StyleName } from "./styles.ts";
import { heightFor } from "./text-fit.ts";

const TITLE_ROW = 2;
const LEGEND_ROW = 4;
const TEXT_TOP = 7;

const NUMBER_COLUMN = 1;
const TEXT_COLUMN = 2;
const NUMBER_WIDTH = 4;

/** Samples of the colours, side by side over the width of the text. */
const LEGEND: readonly (readonly [style: StyleName, sample: string])[] = [
  ["sampleToDo", "待填的格"],
  ["figure", "填好的格"],
  ["total", "自动算出的总计"],
  ["sampleFailing", "不符、非数字"],
];
const SAMPLE_WIDTH = 23;
const TEXT_WIDTH = LEGEND.length * SAMPLE_WIDTH;
const LAST_COLUMN = NUMBER_COLUMN + LEGEND.length;

export function planGuideSheet(edition: Edition): SheetPlan {
  return guideSheet({
    name: sheetNames.guide,
    title: "政府信息公开工作年度报告　填表说明",
    legend: LEGEND,
    sections: guideSections(edition),
    status: (name, colSpan) => statusLine(name, ALL_TABLES, colSpan),
  });
}

interface GuidePlan {
  readonly name: string;
  readonly title: string;
  /** Samples of the colours, four of them. */
  readonly legend: readonly (readonly [style: StyleName, sample: string])[];
  readonly sections: readonly GuideSection[];
  readonly status: (sheet: string, colSpan: number) => ReturnType<typeof statusLine>;
}

/** A sheet of advice, whatever it is for. */
export function guideSheet({
  name,
  title,
  legend,
  sections,
  status: statusOf,
}: GuidePlan): SheetPlan {
  const status = statusOf(name, LAST_COLUMN);
  const text = planText(sections);
  const wide = { column: NUMBER_COLUMN, colSpan: LAST_COLUMN };
  return {
    name,
    tabColour: tabColours.guide,
    columns: [{ width: NUMBER_WIDTH }, ...LEGEND.map(() => ({ width: SAMPLE_WIDTH }))],
    rows: new Map([
      [STATUS_ROW, { height: STATUS_HEIGHT }],
      [TITLE_ROW, { height: 44 }],
      [LEGEND_ROW, { height: 26 }],
      ...text.rows,
    ]),
    cells: [
      status.cell,
      labelCell({ row: TITLE_ROW, style: "guideTitle", ...wide }, title),
      ...legend.map(([style, sample], i) =>
        labelCell({ row: LEGEND_ROW, column: TEXT_COLUMN + i, style }, sample),
      ),
      ...text.cells,
    ],
    validations: [],
    conditionalFormats: status.conditionalFormats,
    frozenRows: STATUS_ROW,
    print: {
      area: { top: TITLE_ROW, left: NUMBER_COLUMN, bottom: text.bottom, right: LAST_COLUMN },
      pagesHigh: 0,
    },
  };
}

interface Text {
  readonly cells: readonly PlannedCell[];
  readonly rows: readonly (readonly [number, RowPlan])[];
  readonly bottom: number;
}

function planText(sections: readonly GuideSection[]): Text {
  const cells: PlannedCell[] = [];
  const rows: (readonly [number, RowPlan])[] = [];
  let row = TEXT_TOP - 1;
  for (const { heading, mark, lines } of sections) {
    cells.push(
      labelCell(
        { row, column: NUMBER_COLUMN, colSpan: LAST_COLUMN, style: "guideHeading" },
        heading,
      ),
    );
    rows.push([row, { height: 26 }]);
    row += 1;
    for (const [i, line] of lines.entries()) {
      cells.push(
        labelCell({ row, column: NUMBER_COLUMN, style: "guideNumber" }, mark ?? `${i + 1}.`),
        labelCell({ row, column: TEXT_COLUMN, colSpan: LEGEND.length, style: "guideText" }, line),
      );
      rows.push([row, { height: heightFor(line, TEXT_WIDTH, 11) }]);
      row += 1;
    }
    rows.push([row, { height: 8 }]);
    row += 1;
  }
  return { cells, rows, bottom: row - 2 };
}
