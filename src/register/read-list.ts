/** Somebody's own list of requests → a register, and an account of what was read and what is doubtful. */
import type { Edition } from "../form/editions.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { isBlank, withoutBlanks } from "../text/blanks.ts";
import { enteredDay } from "../text/entered-day.ts";
import { emptyRegister } from "./empty-register.ts";
import { columnName, type ForeignColumn } from "./foreign-columns.ts";
import { foreignApplicant, foreignOutcome } from "./foreign-values.ts";
import { filled } from "./line.ts";
import { headerRow, readHeader, type ListHeader, type ListRows } from "./list-header.ts";
import { applicantNamed, outcomeNamed } from "./named-rows.ts";
import { present } from "./present.ts";
import type { Register, RegisterRequest } from "./register.ts";

interface ListOptions {
  readonly edition: Edition;
  readonly year: number;
  readonly organ: Register["organ"];
  /** Columns that the user named, each by its heading. */
  readonly columns: ReadonlyMap<ForeignColumn, string>;
}

export interface ReadList {
  readonly register: Register;
  /** One sentence a line; rows by their number, never by what they hold. */
  readonly account: readonly string[];
}

/** A row that sums up. */
const SUM = /^(?:合计|总计|小计|共计)[:：]?(?:\d+件?)?$/u;

/**
 * Reads the first of the sheets that has headings.
 *
 * @throws UnreadableFile where none has, or a needed column is missing
 */
export function readList(sheets: readonly ListRows[], options: ListOptions): ReadList {
  for (const rows of sheets) {
    const row = headerRow(rows, options.columns);
    if (row !== undefined) return listOf(rows, readHeader(rows, row, options.columns), options);
  }
  throw new UnreadableFile(
    "没有找到表头：前20行里应有一行写着编号、收件日期、申请人类型等列名，请检查，或用--column写明。",
  );
}

function listOf(rows: ListRows, header: ListHeader, options: ListOptions): ReadList {
  const { edition, year, organ } = options;
  const doubts = new Map<ForeignColumn, number[]>();
  const requests: RegisterRequest[] = [];
  let sums = 0;
  for (const [i, cells] of rows.entries()) {
    if (i <= header.row || cells.every(isBlank)) continue;
    if (cells.some((cell) => SUM.test(withoutBlanks(cell)))) {
      sums += 1;
      continue;
    }
    const doubt = (column: ForeignColumn): void => {
      doubts.set(column, [...(doubts.get(column) ?? []), i + 1]);
    };
    requests.push(requestIn(cells, header, { edition, doubt }));
  }
  return {
    register: { ...emptyRegister(edition, year, organ), requests },
    account: accountOf(rows, header, { count: requests.length, sums, doubts }),
  };
}

function requestIn(
  cells: readonly string[],
  { places, own }: ListHeader,
  {
    edition,
    doubt,
  }: { readonly edition: Edition; readonly doubt: (column: ForeignColumn) => void },
): RegisterRequest {
  const text = (column: ForeignColumn): string | undefined =>
    filled(cells[places.get(column) ?? -1]?.trim());
  const day = (column: ForeignColumn): string | undefined => {
    const written = text(column);
    if (written === undefined) return undefined;
    const found = enteredDay(withoutTime(written));
    if (found === undefined) doubt(column);
    return found ?? written;
  };
  const days = (group: string, names: readonly string[]): Record<string, string> =>
    filledIn(names.map((name) => [name, day(`${group}.${name}` as ForeignColumn)]));
  const kind = foreignApplicant(edition, text("kind") ?? "");
  if (!applicantNamed(edition, kind)) doubt("kind");
  const written = text("outcome");
  const outcome = written === undefined ? undefined : foreignOutcome(edition, written);
  if (outcome !== undefined && !outcomeNamed(edition, outcome)) doubt("outcome");
  const received = day("received") ?? "";
  if (received === "") doubt("received");
  const supplement = days("supplement", ["asked", "limit", "received"]);
  const consultation = days("consultation", ["sent", "receivedByThem", "limit", "answered"]);
  const fee = days("fee", ["noticed", "limit", "paid"]);
  const extra = filledIn(own.map(({ heading, place }) => [heading, filled(cells[place])]));
  return {
    number: text("number") ?? "",
    received,
    kind,
    ...present({
      split: text("split"),
      arrived: day("arrived"),
      channel: text("channel"),
      applicant: text("applicant"),
      contact: text("contact"),
      subject: text("subject"),
      office: text("office"),
      supplement: some(supplement),
      consultations: some(consultation) && [consultation],
      extended: day("extended"),
      fee: some(fee),
      deferredTo: day("deferredTo"),
      answered: day("answered"),
      documentDate: day("documentDate"),
      document: text("document"),
      delivery: text("delivery"),
      concluded: day("concluded"),
      outcome,
      note: text("note"),
      extra: some(extra),
    }),
  };
}

/** 2026-01-05 10:30 */
function withoutTime(text: string): string {
  return text.replace(/[\sT]+\d{1,2}[:：]\d{2}.*$/u, "");
}

function filledIn(
  pairs: readonly (readonly [key: string, value: string | undefined])[],
): Record<string, string> {
  return present(Object.fromEntries(pairs)) as Record<string, string>;
}

function some<T extends object>(group: T): T | undefined {
  return Object.keys(group).length > 0 ? group : undefined;
}

interface Read {
  readonly count: number;
  readonly sums: number;
  /** Rows by column, numbered as the list shows them. */
  readonly doubts: ReadonlyMap<ForeignColumn, readonly number[]>;
}

const MOST_ROWS = 10;

function accountOf(rows: ListRows, header: ListHeader, { count, sums, doubts }: Read): string[] {
  const headings = rows[header.row] ?? [];
  const pairs = [...header.places].map(
    ([column, place]) => `${headings[place]?.trim() ?? ""}→${columnName(column)}`,
  );
  return [
    `读取：第${header.row + 1}行是表头，以下${count}行计${count}件${sums > 0 ? `，合计的${sums}行不计` : ""}。`,
    `各列：${pairs.join("，")}。`,
    ...(header.own.length > 0
      ? [`留作自设栏：${header.own.map(({ heading }) => heading).join("、")}。`]
      : []),
    ...header.doubtful.map(
      ({ heading, column }) =>
        `“${heading}”按“${columnName(column)}”读，请核对；如果不是，用--column 列=列名写明。`,
    ),
    ...[...doubts].sort(byPlace(header)).map(([column, found]) => {
      const list = found.slice(0, MOST_ROWS).join("、");
      const more = found.length > MOST_ROWS ? `等${found.length}行` : "行";
      return `“${columnName(column)}”读不出或没有填，原样保留，请改正：第${list}${more}。`;
    }),
  ];
}

/** As the columns stand in the list. */
function byPlace({ places }: ListHeader) {
  const place = (column: ForeignColumn): number => places.get(column) ?? places.size;
  return ([a]: readonly [ForeignColumn, unknown], [b]: readonly [ForeignColumn, unknown]): number =>
    place(a) - place(b);
}
