/** Somebody's own list of requests → a register, and an account of what was read and what is doubtful. */
import type { Edition } from "../../form/editions.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { isBlank } from "../../text/blanks.ts";
import { emptyRegister } from "../empty-register.ts";
import type { Register } from "../register.ts";
import { headingWords, neededColumns, type ForeignColumn } from "../foreign-columns.ts";
import { accountOf } from "./list-account.ts";
import { findHeadings, type Headings } from "./list-headings.ts";
import { readHeader } from "./list-header.ts";
import {
  numberedApart,
  repeatedRows,
  repeatedSentence,
  type ListedRequests,
} from "./list-numbers.ts";
import { readRows } from "./list-rows.ts";
import type { ListSheet } from "./list-sheet.ts";

interface ListOptions {
  readonly edition: Edition;
  readonly year: number;
  readonly organ: Register["organ"];
  /** Columns that the user named, each by its heading. */
  readonly columns: ReadonlyMap<ForeignColumn, string>;
}

export interface ReadList {
  readonly register: Register;
  /** One sentence a line; sheets by name and rows by number, never what they hold. */
  readonly account: readonly string[];
}

interface SheetRead extends ListedRequests {
  readonly account: readonly string[];
}

/**
 * Reads every sheet that has the headings of a list.
 *
 * @throws UnreadableFile where none has, or a needed column is missing
 */
export function readList(sheets: readonly ListSheet[], options: ListOptions): ReadList {
  const { lists, others } = findLists(sheets, options);
  if (lists.length === 0) {
    throw new UnreadableFile(
      "没有找到表头：前20行里应有一行写着编号、收件日期、申请人类型等列名，请检查，或用--column写明。",
    );
  }
  assertNamed(lists, options);
  const read = lists.map((it) => readSheet(it, { ...options, several: lists.length > 1 }));
  const { edition, year, organ } = options;
  const { requests, said } = numberedApart(read);
  return {
    register: { ...emptyRegister(edition, year, organ), requests },
    account: [
      ...joined(read),
      ...others.map(({ name }) => `工作表“${name}”不是清单，没有读入。`),
      ...said,
      ...repeatedRows(read).map(
        (it) => `${repeatedSentence(it)}；只读其中几张工作表的，用--sheet写明。`,
      ),
    ],
  };
}

export interface FoundList {
  readonly sheet: ListSheet;
  readonly headings: Headings;
}

interface FoundLists {
  /** Sheets that have the headings of a list. */
  readonly lists: readonly FoundList[];
  /** Others in which something stands. */
  readonly others: readonly ListSheet[];
}

/** A sheet of sums has some of the headings as well, but of the needed ones one at most. */
export function findLists(
  sheets: readonly ListSheet[],
  options: Pick<ListOptions, "edition" | "columns">,
): FoundLists {
  const headed = sheets.flatMap((sheet) => {
    const headings = findHeadings(sheet.rows, options);
    return headings ? [{ sheet, headings }] : [];
  });
  const likely = headed.filter(({ headings }) => neededIn(headings, options.columns) > 1);
  const lists = likely.length > 0 ? likely : headed.slice(0, 1);
  const isRead = new Set(lists.map(({ sheet }) => sheet));
  const others = sheets.filter(
    (sheet) => !isRead.has(sheet) && sheet.rows.some((row) => !row.every(isBlank)),
  );
  return { lists, others };
}

function neededIn({ columns }: Headings, given: ListOptions["columns"]): number {
  return neededColumns.filter((column) =>
    columns.some(
      ({ heading, meant, choice }) =>
        meant?.column === column ||
        choice?.column === column ||
        (given.has(column) && headingWords(heading) === headingWords(given.get(column) ?? "")),
    ),
  ).length;
}

/** What the user names is to be in one of the sheets at least. */
function assertNamed(lists: readonly FoundList[], { columns }: ListOptions): void {
  for (const name of columns.values()) {
    const isThere = lists.some(({ headings }) =>
      headings.columns.some(({ heading }) => headingWords(heading) === headingWords(name)),
    );
    if (!isThere) throw new UnreadableFile(`没有找到名为“${name}”的一列，请核对--column。`);
  }
}

function readSheet(
  { sheet, headings }: FoundList,
  options: ListOptions & { readonly several: boolean },
): SheetRead {
  try {
    const header = readHeader(headings, options);
    const rows = readRows(sheet.rows, header, options);
    return { name: sheet.name, requests: rows.requests, account: accountOf(header, rows) };
  } catch (error) {
    if (!(error instanceof UnreadableFile) || !options.several) throw error;
    throw new UnreadableFile(`工作表“${sheet.name}”：${error.message}`);
  }
}

/** What holds of several sheets is said once. */
function joined(read: readonly SheetRead[]): string[] {
  const names = new Map<string, string[]>();
  for (const { name, account } of read) {
    for (const sentence of account) names.set(sentence, [...(names.get(sentence) ?? []), name]);
  }
  return [...names].map(([sentence, of]) =>
    of.length === read.length ? sentence : `${of.map((name) => `“${name}”`).join("")}：${sentence}`,
  );
}
