/** Rows below a table for the paragraphs that the report has before and behind it: every fourth report has some. */
import type { TableId } from "../form/edition.ts";
import { narrativeOfPart } from "../form/parts.ts";
import { NUMBER_COLUMN, NUMBER_WIDTH, paragraphRows, paragraphsHeading } from "./paragraph-rows.ts";
import { labelCell } from "./planned.ts";
import type { DefinedName, PlannedCell, RowPlan } from "./plan.ts";

/** More than any report has had beside a table. */
const ROWS = 10;
const SHOWN = 2;

const HEADING_HEIGHT = 30;

const ADVICE =
  "这一部分除表格外还有文字的写在这里，一行一段；没有的空着。不随本表打印，写入生成的报告。不够时选中上下两行，右键“取消隐藏”。";

interface Room {
  readonly sheet: string;
  /** The first free row. */
  readonly top: number;
  /** Of the columns of the table. */
  readonly widths: readonly number[];
}

interface BesideRows {
  readonly cells: readonly PlannedCell[];
  readonly rows: readonly (readonly [number, RowPlan])[];
  readonly names: readonly DefinedName[];
}

/** Plans the rows of both sides; a number takes as many columns of the table as it needs, the text all others. */
export function besideRows(table: TableId, { sheet, top, widths }: Room): BesideRows {
  const columns = columnsIn(widths);
  const sides = narrativeOfPart(table).map((part, i) => {
    const heading = top + i * (ROWS + 2);
    const paragraphs = paragraphRows(part, {
      ...{ sheet, top: heading + 1, rows: ROWS, shown: SHOWN, columns },
    });
    const labels = [
      labelCell({ row: heading, ...columns.number, style: "partHeading" }, paragraphsHeading(part)),
      labelCell({ row: heading, ...columns.text, style: "note" }, ADVICE),
    ];
    return { heading, labels, paragraphs };
  });
  return {
    cells: sides.flatMap(({ labels, paragraphs }) => [...labels, ...paragraphs.cells]),
    rows: sides.flatMap(({ heading, paragraphs }) => [
      [heading, { height: HEADING_HEIGHT }] as const,
      ...paragraphs.rows,
    ]),
    names: sides.map(({ paragraphs }) => paragraphs.name),
  };
}

function columnsIn(widths: readonly number[]) {
  let [numbers, width] = [0, 0];
  while (width < NUMBER_WIDTH) width += widths[numbers++] ?? Infinity;
  return {
    number: { column: NUMBER_COLUMN, colSpan: numbers },
    text: { column: NUMBER_COLUMN + numbers, colSpan: widths.length - numbers },
  };
}
