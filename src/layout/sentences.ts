/** 参考语句: the customary number sentences of part one, by native formulas from the tables. */
import type { Cell, Edition, Line, Role, Row } from "../form/edition.ts";
import {
  call,
  cell,
  count,
  equal,
  join,
  sum,
  when,
  type Expression,
  type Term,
} from "./formula.ts";
import { headKey } from "./keys.ts";

export interface ReferenceSentence {
  readonly key: string;
  readonly label: string;
  /** Lines that it takes at most. */
  readonly lines: number;
  readonly formula: Expression;
}

export function referenceSentences(edition: Edition): ReferenceSentence[] {
  return [
    { key: "documents", label: "规范性文件", lines: 1, formula: documentsSentence(edition) },
    { key: "requests", label: "申请办理", lines: 3, formula: requestsSentence(edition) },
    { key: "disputes", label: "复议诉讼", lines: 2, formula: disputesSentence(edition) },
  ];
}

/** A number with its name, left out of a list where it is 0. */
interface Counted {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** 新收政府信息公开申请8件（自然人3件、法人或其他组织5件），上年结转0件；办结7件，结转下年度1件；其中… */
function requestsSentence(edition: Edition): Expression {
  const [received, carriedIn] = [rowOf(edition, "received"), rowOf(edition, "carriedIn")];
  const [handled, carriedOut] = [rowOf(edition, "handled"), rowOf(edition, "carriedOut")];
  const [newly, before] = [totalOf(received), totalOf(carriedIn)];
  const [done, after] = [totalOf(handled), totalOf(carriedOut)];
  const outcomes = groupedRows(edition, handled);
  const applicants = groupedColumns(received);
  const all = [newly, before, done, after, ...cellsIn(outcomes), ...cellsIn(applicants)];
  const nothingHandled = equal(sum(ids([before, done, after])), 0);
  const rest = join(
    "，上年结转",
    cell(before.id),
    "件；办结",
    cell(done.id),
    "件，结转下年度",
    cell(after.id),
    "件",
    when(equal(cell(done.id), 0), "", join("；其中", list(outcomes))),
  );
  return onceFilled(
    all,
    when(
      equal(cell(newly.id), 0),
      join("未收到政府信息公开申请", when(nothingHandled, "", rest), "。"),
      join("新收政府信息公开申请", cell(newly.id), "件（", list(applicants), "）", rest, "。"),
    ),
  );
}

/** One of the printed groups of table four over all its rows: 行政诉讼, with its results. */
interface DisputeGroup {
  readonly label: string;
  readonly totals: readonly Cell[];
  readonly results: readonly Counted[];
}

/** 发生行政复议2件（维持1件、纠正1件），行政诉讼1件（尚未审结1件）。 */
function disputesSentence(edition: Edition): Expression {
  const groups = disputeGroups(edition);
  const totals = groups.flatMap((group) => group.totals);
  const parts = groups.flatMap((group, i): Term[] => {
    const number = sum(ids(group.totals));
    const results = join("（", list(group.results), "）");
    const start = `${i === 0 ? "发生" : "，"}${group.label}`;
    return [start, number, "件", when(equal(number, 0), "", results)];
  });
  const names = groups.map(({ label }) => label).join("、");
  return onceFilled(
    [...totals, ...groups.flatMap(({ results }) => cellsIn(results))],
    when(equal(sum(ids(totals)), 0), `未发生因政府信息公开引起的${names}。`, join(...parts, "。")),
  );
}

function disputeGroups(edition: Edition): DisputeGroup[] {
  const rows = edition.rows.filter(({ table }) => table.across);
  return [...groupBy(rows, ({ row }) => row.groups[0] ?? row.line)].map(([line, members]) => {
    const cells = members.flatMap((row) => row.cells).filter(({ column }) => !column.line.total);
    const results = [...groupBy(cells, ({ column }) => column.line)];
    return {
      label: line.label,
      totals: members.map(totalOf),
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
function documentsSentence(edition: Edition): Expression {
  const { row, cells } = rowOf(edition, "normativeDocuments");
  const told = cells.flatMap((figure): Term[] => {
    const { role } = figure.column.line;
    const verb = role && DOCUMENT_VERBS[role];
    return verb === undefined ? [] : [verb, cell(figure.id), "件，"];
  });
  const [verb = "", ...others] = told.slice(0, -1);
  return onceFilled(cells, join(verb, row.line.label, ...others, "件。"));
}

/** Nothing until all cells hold numbers; then the year before the sentence, where it is known. */
function onceFilled(cells: readonly Cell[], sentence: Expression): Expression {
  const year = cell(headKey("year"));
  return when(
    equal(count(ids(cells)), new Set(cells).size),
    join(when(call("ISNUMBER", year), join(year, "年，"), ""), sentence),
    "",
  );
}

/** 予以公开5件、部分公开2件: only what is not 0. */
function list(counted: readonly Counted[]): Expression {
  return join(
    ...counted.map(({ name, cells }, i) => {
      const before = cellsIn(counted.slice(0, i));
      const mark = before.length === 0 ? [] : [when(equal(sum(ids(before)), 0), "", "、")];
      const number = sum(ids(cells));
      return when(equal(number, 0), "", join(...mark, name, number, "件"));
    }),
  );
}

/** The outcomes above their total, each group as one: 予以公开, 部分公开, 不予公开, … */
function groupedRows(edition: Edition, handled: Row): Counted[] {
  const { groups } = handled.row;
  const rows = edition.rows.filter(
    (it) => it.table === handled.table && it !== handled && it.row.groups[0] === groups[0],
  );
  return [...groupBy(rows, ({ row }) => row.groups[groups.length] ?? row.line)].map(
    ([line, members]) => ({ name: bareName(line), cells: members.map(totalOf) }),
  );
}

/** The applicants beside 总计, each group as one: 自然人, 法人或其他组织. */
function groupedColumns({ cells }: Row): Counted[] {
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

/** （三）不予公开 without its number. */
function bareName(line: Line): string {
  return (line.short ?? line.label).replace(/^（.）/u, "");
}

function rowOf(edition: Edition, role: Role): Row {
  const found = edition.rows.find(({ row }) => row.line.role === role);
  if (!found) throw new Error(`Edition "${edition.id}" has no row of role "${role}".`);
  return found;
}

function totalOf({ row, cells }: Row): Cell {
  const found = cells.find(({ column }) => column.line.total);
  if (!found) throw new Error(`Row "${row.key}" has no total.`);
  return found;
}

function cellsIn(counted: readonly Counted[]): Cell[] {
  return counted.flatMap(({ cells }) => cells);
}

function ids(cells: readonly Cell[]): string[] {
  return [...new Set(cells.map(({ id }) => id))];
}
