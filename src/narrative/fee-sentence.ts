/** What part six says of 信息处理费 where nothing was charged; what was charged is known to no table. */
import { numberOf, readFigures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { type Edition, editionOf } from "../form/editions.ts";
import { cellsOfRow } from "../form/role-rows.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { cellsOf } from "./figure-cells.ts";
import * as stated from "./stated-figure.ts";

/** The sentence of a year without any charge. */
export function noFeeCharged(year: number | null): string {
  return `${yearOf(year)}未发出收费通知，${NOTHING_CHARGED}`;
}

const NOTHING_CHARGED = "未收取信息处理费。";

function yearOf(year: number | null): string {
  return year === null ? "本年度" : `${year}年度`;
}

/**
 * The sentence that the figures bear out: without requests nobody can have been charged; where all fees are 0, the
 * charge, which is one of them, is 0 as well, though notices may have been sent.
 *
 * @returns undefined where the figures do not tell, or the edition knows no such charge
 */
export function feeSentence({ edition: id, figures, year }: AnnualReport): string | undefined {
  const edition = editionOf(id);
  if (!knowsCharge(edition)) return undefined;
  const numbers = readFigures(edition, figures);
  const isNone = (cells: readonly Cell[]): boolean =>
    cells.every((cell) => numberOf(numbers, cell) === 0);
  if (isNone(requestCells(edition))) return noFeeCharged(year);
  const isFree = isNone(cellsOf(edition, stated.fees));
  return isFree ? `${yearOf(year)}${NOTHING_CHARGED}` : undefined;
}

/** All applicants, so that a wrong total hides nobody. */
function requestCells(edition: Edition): Cell[] {
  return [...cellsOfRow(edition, "received"), ...cellsOfRow(edition, "carriedIn")];
}

/** Since requests can end by a charge that nobody paid (国办函〔2020〕109号). */
function knowsCharge(edition: Edition): boolean {
  return cellsOf(edition, stated.feeUnpaid).length > 0;
}
