/** Which cells of the form hold what a fact states. */
import type { Cell, Role } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { onceForEdition } from "../form/once-for-edition.ts";
import { cellsOfRow } from "../form/role-rows.ts";

/** What has been asked: a text states the same few figures at every check. */
const askedOf = onceForEdition(() => new Map<string, readonly Cell[]>());

/**
 * The cells whose numbers add up to a fact.
 *
 * @param fact id of a fact; `a+b` holds the cells of both
 * @returns nothing where the edition has no such cells
 */
export function cellsOf(edition: Edition, fact: string): readonly Cell[] {
  const asked = askedOf(edition);
  const cells = asked.get(fact) ?? findCells(edition, fact);
  asked.set(fact, cells);
  return cells;
}

function findCells(edition: Edition, fact: string): readonly Cell[] {
  if (fact.includes("+")) return fact.split("+").flatMap((it) => cellsOf(edition, it));
  const [first = "", ...rest] = fact.split(".");
  const roles = REQUEST_ROLES[first];
  if (roles) return roles.flatMap((role) => applicantCells(edition, role, rest[0]));
  switch (first) {
    case "outcomes":
      return outcomeCells(edition, fact);
    case "reconsideration":
    case "litigation":
    case "disputes":
      return disputeCells(edition, fact);
    default:
      return disclosureCells(edition, first, rest[0] ?? "");
  }
}

const REQUEST_ROLES: Partial<Readonly<Record<string, readonly Role[]>>> = {
  received: ["received"],
  carriedIn: ["carriedIn"],
  receivedAndCarriedIn: ["received", "carriedIn"],
  handled: ["handled"],
  carriedOut: ["carriedOut"],
};

/** The total of a row of table three, or one of its applicants, or all of 法人或其他组织. */
function applicantCells(edition: Edition, role: Role, applicant: string | undefined): Cell[] {
  return cellsOfRow(edition, role).filter(({ column: { line, groups } }) =>
    applicant === undefined
      ? line.total
      : line.key === applicant || groups.some(({ key }) => key === applicant),
  );
}

/** An outcome, or all outcomes of a group. */
function outcomeCells({ rows }: Edition, fact: string): Cell[] {
  return rows
    .filter(({ table, row }) => {
      const isNamed = row.key === fact || row.key.startsWith(`${fact}.`);
      return table.id === "requests" && isNamed;
    })
    .flatMap(({ cells }) => cells.filter(({ column }) => column.line.total));
}

/** `litigation.direct.upheld`, `litigation` for both its rows, `disputes` for all of table four. */
function disputeCells({ rows }: Edition, fact: string): Cell[] {
  const disputes = rows.filter(({ table }) => table.id === "disputes");
  const columns = new Set(disputes.flatMap(({ cells }) => cells.map(({ column }) => column.key)));
  const last = fact.slice(fact.lastIndexOf(".") + 1);
  const result = columns.has(last) ? last : "total";
  const group = columns.has(last) ? fact.slice(0, -last.length - 1) : fact;
  return disputes
    .filter(({ row }) => group === "disputes" || `${row.key}.`.startsWith(`${group}.`))
    .flatMap(({ cells }) => cells.filter(({ column }) => column.key === result));
}

/** What a figure of table two is called in either edition. */
const COLUMN_ROLES: Partial<Readonly<Record<string, readonly Role[]>>> = {
  issued: ["issued", "newlyMade"],
  repealed: ["repealed"],
  inForce: ["inForce", "totalDisclosed"],
  newlyDisclosed: ["newlyDisclosed"],
  decisions: ["decisions"],
  items: ["itemsLastYear"],
  projects: ["projects"],
};

/** Groups of rows of table two that texts count as one, and columns that stand in one row only. */
const POWERS: readonly Role[] = ["licensing", "otherServices", "penalties", "compulsion"];
const AMOUNTS: Partial<Readonly<Record<string, Role>>> = { fees: "fees", procurement: "amount" };

function disclosureCells({ rows, cells }: Edition, row: string, figure: string): Cell[] {
  if (figure === "amount" || row === "procurement") {
    const role = figure === "amount" ? AMOUNTS[row] : "projects";
    return cells.filter(({ column }) => role !== undefined && column.line.role === role);
  }
  const roles = COLUMN_ROLES[figure] ?? [];
  const isNamed = (role: Role | undefined): boolean =>
    role !== undefined && (row === "powers" ? POWERS.includes(role) : role === row);
  return rows
    .filter((it) => isNamed(it.row.line.role))
    .flatMap((it) => it.cells)
    .filter(({ column: { line } }) => line.role !== undefined && roles.includes(line.role));
}
