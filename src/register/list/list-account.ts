/** What is said of a list that was read: sheets, columns and rows by their names and numbers, never what they hold. */
import { columnName, foreignColumns, type ForeignColumn } from "../foreign-columns.ts";
import type { ListHeader } from "./list-header.ts";
import type { Doubt } from "./list-line.ts";
import type { NoRequest, RowsRead } from "./list-rows.ts";

/** Why rows are no requests, in words. */
export const LEFT: Readonly<Record<NoRequest, (rows: string) => string>> = {
  sum: (rows) => `${rows}是合计，不计。`,
  headings: (rows) => `${rows}重复表头，不计。`,
  numbering: (rows) => `${rows}是栏次，不计。`,
  other: (rows) => `${rows}没有收到日期、申请人类别等内容，不像一件申请，没有读入，请核对。`,
};

const DOUBTS: Readonly<Record<Doubt, (column: string, rows: string) => string>> = {
  missing: (column, rows) => `“${column}”没有填，请补上：${rows}。`,
  unread: (column, rows) => `“${column}”读不出，原样保留，请改正：${rows}。`,
  serial: (column, rows) => `“${column}”是没有日期格式的数，按Excel的日期序号读，请核对：${rows}。`,
  none: (column, rows) => `“${column}”写着“/”“无”一类的，按没有填读：${rows}。`,
};

/** One sentence a line. */
export function accountOf(header: ListHeader, { requests, left, doubts, own }: RowsRead): string[] {
  const { first, last, doubtful, unsettled } = header;
  return [
    `读取：${rowsNamed([...new Set([first + 1, last + 1])])}是表头，以下计${requests.length}件。`,
    ...[...left].map(([why, rows]) => LEFT[why](rowsNamed(rows))),
    `各列：${pairsIn(header).join("，")}。`,
    ...(own.length > 0 ? [`留作自设栏：${own.join("、")}。`] : []),
    ...doubtful.map(
      ({ heading, column }) =>
        `“${heading}”按“${columnName(column)}”读，请核对；如果不是，用--column 列=列名写明。`,
    ),
    ...(header.answerAndResult
      ? [
          `“${header.answerAndResult.heading}”里的日期按“${columnName("answered")}”读，请核对；如果是${columnName("documentDate")}，请改正。`,
        ]
      : []),
    ...unsettled.map(
      ({ headings, column }) =>
        `${headings.map((it) => `“${it}”`).join("和")}都可能是“${columnName(column)}”，留作自设栏；要用其中一列，用--column ${column}=列名写明。`,
    ),
    ...(Object.keys(foreignColumns) as ForeignColumn[]).flatMap((column) => {
      const rowsOf = new Map<Doubt, number[]>();
      for (const it of doubts.filter((its) => its.column === column)) {
        rowsOf.set(it.doubt, [...(rowsOf.get(it.doubt) ?? []), it.row]);
      }
      return [...rowsOf].map(([doubt, rows]) => DOUBTS[doubt](columnName(column), rowsNamed(rows)));
    }),
  ];
}

/** In the order of the list. */
function pairsIn({ places, choices, answerAndResult }: ListHeader): string[] {
  const pairs = [...places].map(([column, { heading, place }]) => ({
    place,
    says: `${heading}→${columnName(column)}`,
  }));
  for (const [column, [first]] of choices) {
    pairs.push({ place: first?.place ?? 0, says: `打勾的各列→${columnName(column)}` });
  }
  if (answerAndResult) {
    const { heading, place } = answerAndResult;
    pairs.push({ place, says: `${heading}→${columnName("answered")}、${columnName("outcome")}` });
  }
  return pairs.sort((a, b) => a.place - b.place).map(({ says }) => says);
}

/** 第2至5、9行 */
export function rowsNamed(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.to === row - 1) run.to = row;
    else runs.push({ from: row, to: row });
  }
  const words = runs.map(({ from, to }) =>
    from === to ? String(from) : to === from + 1 ? `${from}、${to}` : `${from}至${to}`,
  );
  return `第${words.join("、")}行`;
}
