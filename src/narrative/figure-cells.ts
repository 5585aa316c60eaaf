/** Which cells of the form hold a figure that a text states. */
import { joinKeys, type Cell, type Role } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { onceForEdition } from "../form/once-for.ts";
import { cellsOfRow, rowOf } from "../form/role-rows.ts";
import {
  addendsOf,
  type ApplicantFigure,
  type CasesFigure,
  type DocumentsFigure,
  type ItemsFigure,
  type OutcomeFigure,
  type RequestsFigure,
  type SingleFigure,
  type StatedFigure,
} from "./stated-figure.ts";

/** What has been asked: a text states the same few figures at every check. */
const askedOf = onceForEdition(() => new Map<StatedFigure, readonly Cell[]>());

/**
 * The cells whose numbers add up to a figure.
 *
 * @returns nothing where the edition has no such cells
 */
export function cellsOf(edition: Edition, figure: StatedFigure): readonly Cell[] {
  const asked = askedOf(edition);
  const cells = asked.get(figure) ?? addendsOf(figure).flatMap((it) => findCells(edition, it));
  asked.set(figure, cells);
  return cells;
}

function findCells(edition: Edition, figure: SingleFigure): readonly Cell[] {
  switch (figure.kind) {
    case "received":
    case "carriedIn":
    case "receivedAndCarriedIn":
    case "handled":
    case "carriedOut":
      return requestCells(edition, figure);
    case "applicant":
      return applicantCells(edition, figure);
    case "outcome":
      return outcomeCells(edition, figure);
    case "cases":
      return caseCells(edition, figure);
    case "documents":
      return disclosureCells(edition, [figure.of], DONE_ROLES[figure.done]);
    case "items":
      return disclosureCells(edition, itemRoles(figure), ["itemsLastYear"]);
    case "decisions":
      return disclosureCells(edition, [figure.of], ["decisions"]);
    case "fees":
      return columnCells(edition, "fees");
    case "procurement":
      return columnCells(edition, figure.measure);
    case "informationFee":
      return [];
  }
}

/** The total of a row of table three. */
function requestCells(edition: Edition, { kind }: RequestsFigure): readonly Cell[] {
  const roles: readonly Role[] =
    kind === "receivedAndCarriedIn" ? ["received", "carriedIn"] : [kind];
  return roles.flatMap((role) =>
    cellsOfRow(edition, role).filter(({ column }) => column.line.total),
  );
}

/** One of the applicants of a row of table three, or all of 法人或其他组织. */
function applicantCells(edition: Edition, { row, applicant }: ApplicantFigure): readonly Cell[] {
  return cellsOfRow(edition, row).filter(
    ({ column: { line, groups } }) =>
      line.key === applicant || groups.some(({ key }) => key === applicant),
  );
}

/** An outcome, or all outcomes of a group. */
function outcomeCells(edition: Edition, { path }: OutcomeFigure): readonly Cell[] {
  const [all] = rowOf(edition, "handled")?.row.groups ?? [];
  const named = joinKeys(all?.key ?? "", path);
  return edition.rows
    .filter(({ table, row }) => table.id === "requests" && isUnder(row.key, named))
    .flatMap(({ cells }) => cells.filter(({ column }) => column.line.total));
}

/** 行政诉讼 for both its rows, `disputes` for all of table four; the total of each row where no result is named. */
function caseCells({ rows }: Edition, { of, route, result }: CasesFigure): readonly Cell[] {
  const group = joinKeys(of, route ?? "");
  return rows
    .filter(
      ({ table, row }) => table.id === "disputes" && (of === table.id || isUnder(row.key, group)),
    )
    .flatMap(({ cells }) =>
      cells.filter(({ column }) =>
        result === undefined ? column.line.total : column.key === result,
      ),
    );
}

/** Whether a row is that of the key, or in that group. */
function isUnder(row: string, key: string): boolean {
  return row === key || row.startsWith(`${key}.`);
}

/** What a figure of table two is called in either edition. */
const DONE_ROLES: Readonly<Record<DocumentsFigure["done"], readonly Role[]>> = {
  issued: ["issued", "newlyMade"],
  repealed: ["repealed"],
  inForce: ["inForce", "totalDisclosed"],
  newlyDisclosed: ["newlyDisclosed"],
};

/** Rows of table two that texts count as one. */
const POWERS: readonly Role[] = ["licensing", "otherServices", "penalties", "compulsion"];

function itemRoles({ of }: ItemsFigure): readonly Role[] {
  return of === "powers" ? POWERS : [of];
}

function disclosureCells(
  { rows }: Edition,
  ofRows: readonly Role[],
  ofColumns: readonly Role[],
): readonly Cell[] {
  return rows
    .filter(({ row: { line } }) => line.role !== undefined && ofRows.includes(line.role))
    .flatMap(({ cells }) => cells)
    .filter(({ column: { line } }) => line.role !== undefined && ofColumns.includes(line.role));
}

/** A column of table two that stands in one row only. */
function columnCells({ cells }: Edition, role: Role): readonly Cell[] {
  return cells.filter(({ column }) => column.line.role === role);
}
