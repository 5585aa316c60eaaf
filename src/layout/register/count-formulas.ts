/** What the lists count to, cell by cell: the same rules as src/register/count.ts. */
import type { Cell, Row } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import {
  columnsOfApplicants,
  isDocumentRow,
  outcomesOf,
  rowsOfCases,
  rowsOfDocuments,
} from "../../register/named-rows.ts";
import {
  above,
  call,
  cell,
  column,
  isNumber,
  join,
  minus,
  when,
  type Expression,
  type Term,
} from "../formula.ts";
import { sumOfTotal, sumOnceFilled } from "../sum-formulas.ts";
import { choicesOf } from "./choices.ts";
import { dayKey } from "./clock-keys.ts";
import { registerTally, setting, worked } from "./keys.ts";
import type { ListId } from "./sheets.ts";
import { pendingNumber } from "./sheet-cases.ts";

const [from, to] = [cell(setting.from), cell(setting.to)];

type Criterion = readonly [list: Expression, criterion: Term];

/** The formula of a cell of the form; undefined for what no list counts. */
export function countFormula(edition: Edition, counted: Cell): Expression | undefined {
  const own = sumOfTotal(edition, counted);
  if (own) return sumOnceFilled(own.parts.map(({ id }) => id));
  const formula = formulaOf(edition, counted);
  return formula && when(isNumber(to), formula, "");
}

function formulaOf(edition: Edition, counted: Cell): Expression | undefined {
  const row = edition.rows.find(({ cells }) => cells.includes(counted));
  if (!row) return undefined;
  if (row.table.id === "requests") return requestsIn(edition, row, counted);
  if (row.table.id === "disputes") return casesIn(edition, row, counted);
  return isDocumentRow(row) ? documentsIn(edition, row, counted) : undefined;
}

function requestsIn(edition: Edition, row: Row, { column: { key } }: Cell): Expression | undefined {
  const kind = columnsOfApplicants(edition).findIndex(({ column: it }) => it.key === key) + 1;
  const received = column(dayKey("received"));
  const closed = column(worked("requests", "closed"));
  const of = (...criteria: Criterion[]): Expression =>
    countOf([column(worked("requests", "word.kind")), kind], ...criteria);
  const outcome = outcomesOf(edition).indexOf(row) + 1;
  if (outcome > 0) {
    return of(
      [column(worked("requests", "word.outcome")), outcome],
      [received, join("<=", to)],
      [closed, join(">=", from)],
      [closed, join("<=", to)],
    );
  }
  switch (row.row.line.role) {
    case "received":
      return of([received, join(">=", from)], [received, join("<=", to)]);
    case "carriedIn":
      return minus(
        of([received, join("<", from)]),
        of([received, join("<", from)], [closed, join("<", from)]),
      );
    case "carriedOut":
      return minus(
        of([received, join("<=", to)]),
        of([received, join("<=", to)], [closed, join("<=", to)]),
      );
    default:
      return undefined;
  }
}

function casesIn(edition: Edition, row: Row, { column: { key } }: Cell): Expression {
  const result = choicesOf(edition, "result").findIndex(({ value }) => value === key) + 1;
  return countOf(
    [column(worked("cases", "word.kind")), rowsOfCases(edition).indexOf(row) + 1],
    [column(worked("cases", "state")), result > 0 ? result : pendingNumber(edition)],
  );
}

/** Nothing where no document is kept: the figures then come from elsewhere. */
function documentsIn(
  edition: Edition,
  row: Row,
  { column: { line } }: Cell,
): Expression | undefined {
  const [issued, repealed] = (["day.issued", "day.repealed"] as const).map((what) =>
    column(worked("documents", what)),
  );
  if (!issued || !repealed) return undefined;
  const of = (...criteria: Criterion[]): Expression =>
    countOf(
      [column(worked("documents", "nowhere")), 0],
      [column(worked("documents", "word.kind")), rowsOfDocuments(edition).indexOf(row) + 1],
      ...criteria,
    );
  const formulas: Partial<Record<string, Expression>> = {
    issued: of([issued, join(">=", from)], [issued, join("<=", to)]),
    repealed: of([repealed, join(">=", from)], [repealed, join("<=", to)]),
    inForce: minus(
      of([issued, join("<=", to)]),
      of([issued, join("<=", to)], [repealed, join("<=", to)]),
    ),
  };
  const formula = formulas[line.role ?? ""];
  return formula && when(above(cell(registerTally("documents")), 0), formula, "");
}

function countOf(...criteria: readonly Criterion[]): Expression {
  return call("COUNTIFS", ...criteria.flat());
}

/** How many lines of a list hold that number. */
export function linesWith(list: ListId, what: string, number: number): Expression {
  return call("COUNTIFS", column(worked(list, what)), number);
}
