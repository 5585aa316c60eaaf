/**
 * What must agree between two years, derived from the roles of an edition: each figure of last year's report
 * that this year's take over, and what they make of it.
 *
 *   上年 四、结转下年度  ＝  本年 二、上年结转                                (seven columns)
 *   上年 现行有效        ＝  本年 现行有效 － 本年制发 ＋ 本年废止
 *   上年 尚未审结        ≤  本年 总计
 *   ^^^^ last ^^^^^^^       ^^^^ added and taken ^^^^^^^^^^^^^^^^^^
 */
import { difference } from "../../figures/figure.ts";
import { sumOf, type Figures } from "../../figures/figures.ts";
import type { Cell, Role, Row } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { onceForEdition } from "../../form/once-for.ts";
import { cellsOfRow, totalOf } from "../../form/role-rows.ts";
import { columnName, leafName, rowName } from "../../form/names.ts";

/** What stays in force, what is carried over, what is still pending. */
const CODES = {
  inForce: "T2-VALID-YOY",
  carriedOver: "T3-CARRY-YOY",
  pending: "T4-PENDING-YOY",
} as const;

type ConnectionKind = keyof typeof CODES;

export interface Connection {
  readonly kind: ConnectionKind;
  /** The rule that it breaks. */
  readonly code: (typeof CODES)[ConnectionKind];
  /** The cell of this year's report that a finding names. */
  readonly at: Cell;
  /** The cell of last year's report. */
  readonly last: Cell;
  /** The cells of this year's report that are added up, and those that are taken away. */
  readonly added: readonly Cell[];
  readonly taken: readonly Cell[];
}

/** All connections of an edition in printed order. */
export const connectionsOf = onceForEdition((edition): readonly Connection[] => [
  ...edition.rows.flatMap(documentsInForce),
  ...carriedOver(edition),
  ...edition.rows.flatMap(pendingCases),
]);

/** What this year's figures say that last year's was; NaN while one of them is not a number. */
export function takenOver({ added, taken }: Connection, figures: Figures): number {
  return difference(sumOf(figures, added), sumOf(figures, taken));
}

/** 表三“自然人”列：上年“四、结转下年度”＝本年“二、上年结转”. */
export function connectionWords({ kind, at, last, added, taken }: Connection): string {
  const isColumn = kind === "carriedOver";
  const name = ({ row, column }: Cell): string => `“${leafName(isColumn ? row : column)}”`;
  const relation = kind === "pending" ? "≤" : "＝";
  const [first, ...others] = added.map(name);
  const thisYear = [
    first,
    ...taken.map((cell) => `－${name(cell)}`),
    ...others.map((it) => `＋${it}`),
  ];
  const where = isColumn ? columnName(at) : rowName(at);
  return `${where}：上年${name(last)}${relation}本年${thisYear.join("")}`;
}

function cellOf({ cells }: Row, role: Role): Cell | undefined {
  return cells.find(({ column }) => column.line.role === role);
}

function documentsInForce(row: Row): Connection[] {
  const [at, issued, repealed] = [
    cellOf(row, "inForce"),
    cellOf(row, "issued"),
    cellOf(row, "repealed"),
  ];
  if (!at || !issued || !repealed) return [];
  return [connection("inForce", { at, last: at, added: [at, repealed], taken: [issued] })];
}

function carriedOver(edition: Edition): Connection[] {
  const carriedOut = cellsOfRow(edition, "carriedOut");
  return cellsOfRow(edition, "carriedIn").flatMap((at, i): Connection[] => {
    const last = carriedOut[i];
    return last ? [connection("carriedOver", { at, last, added: [at], taken: [] })] : [];
  });
}

function pendingCases(row: Row): Connection[] {
  const last = cellOf(row, "pending");
  const at = totalOf(row);
  return last && at ? [connection("pending", { at, last, added: [at], taken: [] })] : [];
}

function connection(kind: ConnectionKind, cells: Omit<Connection, "kind" | "code">): Connection {
  return { kind, code: CODES[kind], ...cells };
}
