/**
 * The customary number sentences of part one, as data: what is said of which cells.
 *
 * One source for the text (standard-sentences.ts) and for the native formulas of 参考语句 (layout/sentences.ts).
 */
import type { Cell, Line, Role, Row } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { rowOf, totalOf } from "../form/role-rows.ts";
import { bareName } from "./figure-names.ts";

export const sentenceKinds = ["documents", "requests", "disputes"] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/** A number with its name, left out of a list where it is 0. */
export interface NamedNumber {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** What a sentence is made of: words, sums of cells, lists of what is not 0, and words that depend on a sum. */
export type SentencePiece =
  | string
  | { readonly kind: "number"; readonly cells: readonly Cell[] }
  | { readonly kind: "list"; readonly counted: readonly NamedNumber[] }
  | {
      readonly kind: "ifZero";
      readonly cells: readonly Cell[];
      readonly then: readonly SentencePiece[];
      readonly otherwise: readonly SentencePiece[];
    };

export interface SentencePlan {
  readonly kind: SentenceKind;
  /** Nothing is said until all of these hold numbers. */
  readonly cells: readonly Cell[];
  readonly pieces: readonly SentencePiece[];
}

/** The sentence of each kind, in the order in which reports state them. */
export function sentencePlans(edition: Edition): SentencePlan[] {
  return [documentsPlan(edition), requestsPlan(edition), disputesPlan(edition)];
}

/** 新收政府信息公开申请8件（自然人3件、法人或其他组织5件），上年结转0件；办结7件，结转下年度1件；其中… */
function requestsPlan(edition: Edition): SentencePlan {
  const [received, carriedIn] = [neededRow(edition, "received"), neededRow(edition, "carriedIn")];
  const [handled, carriedOut] = [neededRow(edition, "handled"), neededRow(edition, "carriedOut")];
  const [newly, before] = [neededTotal(received), neededTotal(carriedIn)];
  const [done, after] = [neededTotal(handled), neededTotal(carriedOut)];
  const outcomes = groupedRows(edition, handled);
  const applicants = groupedColumns(received);
  const among: SentencePiece = ifZero([done], [], ["；其中", list(outcomes)]);
  const rest: readonly SentencePiece[] = [
    ...["，上年结转", number([before]), "件；办结", number([done])],
    ...["件，结转下年度", number([after]), "件", among],
  ];
  return {
    kind: "requests",
    cells: [newly, before, done, after, ...cellsIn(outcomes), ...cellsIn(applicants)],
    pieces: [
      ifZero(
        [newly],
        ["未收到政府信息公开申请", ifZero([before, done, after], [], rest), "。"],
        ["新收政府信息公开申请", number([newly]), "件", inBrackets(applicants), ...rest, "。"],
      ),
    ],
  };
}

/** One of the printed groups of table four over all its rows: 行政诉讼, with its results. */
interface DisputeGroup {
  readonly label: string;
  readonly totals: readonly Cell[];
  readonly results: readonly NamedNumber[];
}

/** 发生行政复议2件（维持1件、纠正1件），行政诉讼1件（尚未审结1件）。 */
function disputesPlan(edition: Edition): SentencePlan {
  const groups = disputeGroups(edition);
  const totals = groups.flatMap((group) => group.totals);
  const told = groups.flatMap((group, i): SentencePiece[] => [
    `${i === 0 ? "发生" : "，"}${group.label}`,
    number(group.totals),
    "件",
    inBrackets(group.results),
  ]);
  const names = groups.map(({ label }) => label).join("、");
  return {
    kind: "disputes",
    cells: [...totals, ...groups.flatMap(({ results }) => cellsIn(results))],
    pieces: [ifZero(totals, [`未发生因政府信息公开引起的${names}。`], [...told, "。"])],
  };
}

function disputeGroups(edition: Edition): DisputeGroup[] {
  const rows = edition.rows.filter(({ table }) => table.across);
  return [...groupBy(rows, ({ row }) => row.groups[0] ?? row.line)].map(([line, members]) => {
    const cells = members.flatMap((row) => row.cells).filter(({ column }) => !column.line.total);
    const results = [...groupBy(cells, ({ column }) => column.line)];
    return {
      label: line.label,
      totals: members.map(neededTotal),
      results: results.map(([result, counted]) => ({
        name: result.label.replace(/^结果/u, ""),
        cells: counted,
      })),
    };
  });
}

/** How a column of documents reads before its number. */
const DOCUMENT_VERBS: Partial<Readonly<Record<Role, string>>> = {
  issued: "制发",
  repealed: "废止",
  inForce: "现行有效",
  newlyMade: "新制作",
  newlyDisclosed: "新公开",
  totalDisclosed: "对外公开总数",
};

/** 制发行政规范性文件5件，废止1件，现行有效24件。 */
function documentsPlan(edition: Edition): SentencePlan {
  const { row, cells } = neededRow(edition, "normativeDocuments");
  const told = cells.flatMap((figure): SentencePiece[] => {
    const { role } = figure.column.line;
    const verb = role && DOCUMENT_VERBS[role];
    return verb === undefined ? [] : [verb, number([figure]), "件，"];
  });
  const [verb = "", ...others] = told.slice(0, -1);
  return { kind: "documents", cells, pieces: [verb, row.line.label, ...others, "件。"] };
}

function number(cells: readonly Cell[]): SentencePiece {
  return { kind: "number", cells };
}

/** 予以公开5件、部分公开2件: only what is not 0. */
function list(counted: readonly NamedNumber[]): SentencePiece {
  return { kind: "list", counted };
}

/** （自然人3件、法人或其他组织5件）, or nothing. */
function inBrackets(counted: readonly NamedNumber[]): SentencePiece {
  return ifZero(cellsIn(counted), [], ["（", list(counted), "）"]);
}

function ifZero(
  cells: readonly Cell[],
  then: readonly SentencePiece[],
  otherwise: readonly SentencePiece[],
): SentencePiece {
  return { kind: "ifZero", cells, then, otherwise };
}

/** The outcomes above their total, each group as one: 予以公开, 部分公开, 不予公开, … */
function groupedRows(edition: Edition, handled: Row): NamedNumber[] {
  const { groups } = handled.row;
  const rows = edition.rows.filter(
    (it) => it.table === handled.table && it !== handled && it.row.groups[0] === groups[0],
  );
  return [...groupBy(rows, ({ row }) => row.groups[groups.length] ?? row.line)].map(
    ([line, members]) => ({ name: bareName(line), cells: members.map(neededTotal) }),
  );
}

/** The applicants beside 总计, each group as one: 自然人, 法人或其他组织. */
function groupedColumns({ cells }: Row): NamedNumber[] {
  const inputs = cells.filter(({ column }) => !column.line.total);
  return [...groupBy(inputs, ({ column }) => column.groups[0] ?? column.line)].map(
    ([line, members]) => ({ name: line.label, cells: members }),
  );
}

/** The members of each line, in the order in which the lines first occur. */
function groupBy<T>(members: readonly T[], lineOf: (member: T) => Line): Map<Line, T[]> {
  const groups = new Map<Line, T[]>();
  for (const member of members) {
    const line = lineOf(member);
    groups.set(line, [...(groups.get(line) ?? []), member]);
  }
  return groups;
}

function neededRow(edition: Edition, role: Role): Row {
  const found = rowOf(edition, role);
  if (!found) throw new Error(`Edition "${edition.id}" has no row of role "${role}".`);
  return found;
}

function neededTotal(row: Row): Cell {
  const found = totalOf(row);
  if (!found) throw new Error(`Row "${row.row.key}" has no total.`);
  return found;
}

/** All cells of a list. */
export function cellsIn(counted: readonly NamedNumber[]): Cell[] {
  return counted.flatMap(({ cells }) => cells);
}
