/** The rows below the headings: requests, and what is none. */
import type { Edition } from "../../form/editions.ts";
import { isBlank, withoutBlanks } from "../../text/blanks.ts";
import { squeeze } from "../../text/squeeze.ts";
import type { RegisterRequest } from "../register.ts";
import { headingWords, neededColumns, type ForeignColumn } from "../foreign-columns.ts";
import { listDay } from "./list-day.ts";
import type { ListHeader } from "./list-header.ts";
import { requestIn, writtenIn, type Doubt, type MeantValues } from "./list-line.ts";
import type { ListRows } from "./list-sheet.ts";

/** Why a row below the headings is no request. */
export type NoRequest = "sum" | "headings" | "numbering" | "other";

/** A cell that the user is to look at. */
export interface DoubtfulCell {
  readonly row: number;
  readonly column: ForeignColumn;
  readonly doubt: Doubt;
  /** What stands there; undefined where nothing does. Only who keeps the list may be shown it. */
  readonly text: string | undefined;
}

/** What became of the rows of a sheet, each as its number, from 1. */
export interface RowsRead {
  readonly requests: readonly { readonly request: RegisterRequest; readonly row: number }[];
  readonly left: ReadonlyMap<NoRequest, readonly number[]>;
  readonly doubts: readonly DoubtfulCell[];
  /** Own columns that hold something. */
  readonly own: readonly string[];
}

export function readRows(
  rows: ListRows,
  header: ListHeader,
  { edition, meant }: { readonly edition: Edition; readonly meant?: MeantValues | undefined },
): RowsRead {
  const left = new Map<NoRequest, number[]>();
  const doubts: DoubtfulCell[] = [];
  const requests: { request: RegisterRequest; row: number }[] = [];
  const isOwnFilled = new Set<string>();
  for (const [i, cells] of rows.entries()) {
    if (i <= header.last || cells.every(isBlank)) continue;
    const row = i + 1;
    const why = whyNone(cells, header, rows);
    if (why) {
      left.set(why, [...(left.get(why) ?? []), row]);
      continue;
    }
    const doubt = (column: ForeignColumn, is: Doubt, text?: string): void => {
      doubts.push({ row, column, doubt: is, text });
    };
    const request = requestIn(cells, header, { edition, doubt, meant });
    for (const name of Object.keys(request.extra ?? {})) isOwnFilled.add(name);
    requests.push({ request, row });
  }
  const own = header.own.map(({ heading }) => heading).filter((it) => isOwnFilled.has(it));
  return { requests, left, doubts, own };
}

/** 合计, 本月小计：5件 */
const SUM =
  /^(?:本年度?|本季度?|本月|本页|全年|[上下]半年|第?[一二三四1-4]季度|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?)?(?:合计|总计|小计|共计|累计)[:：]?(?:\d+[件条]?)?$/u;

/** 填表人：…, below a list; not to be taken for a number, which is shown everywhere. */
const SIGNED =
  /^(?:填表|填报|制表|审核|复核|经办|(?:单位|分管|主要)?负责)人?(?:日期|单位|签字|签名)?[:：]/u;

/** A request has more than one thing that a register asks for. */
const FEWEST_FILLED = 2;

function whyNone(
  cells: readonly string[],
  header: ListHeader,
  rows: ListRows,
): NoRequest | undefined {
  const { places, choices, first, last } = header;
  if (isHeadings(cells, [rows[first], rows[last]])) return "headings";
  if (isNumbering(cells)) return "numbering";
  const received = writtenIn(cells, header, "received");
  const isDated = received !== undefined && listDay(received).day !== undefined;
  if (!isDated && cells.some((cell) => SUM.test(withoutBlanks(cell)))) return "sum";
  const isFilled = (column: ForeignColumn): boolean =>
    writtenIn(cells, header, column) !== undefined;
  const filled = [...places.keys(), ...choices.keys()].filter(isFilled);
  if (!isDated && cells.some((cell) => SIGNED.test(withoutBlanks(cell)))) return "other";
  const isRequest = filled.length >= FEWEST_FILLED && neededColumns.some(isFilled);
  return isRequest ? undefined : "other";
}

/** On a list that was printed page by page. */
function isHeadings(
  cells: readonly string[],
  heads: readonly (readonly string[] | undefined)[],
): boolean {
  const filled = [...cells.entries()].filter(([, cell]) => !isBlank(cell));
  const isLike = (head: readonly string[] | undefined): boolean =>
    filled.every(([place, cell]) => headingWords(cell) === headingWords(head?.[place] ?? ""));
  return filled.length >= FEWEST_FILLED && heads.some(isLike);
}

/** 1, 2, 3 … or (1), (2), (3) … from the first cell on. */
function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell)).map((cell) => squeeze(cell));
  return (
    filled.length > FEWEST_FILLED &&
    filled.every((cell, i) => cell.replace(/^\((.*)\)$/u, "$1") === String(i + 1))
  );
}
