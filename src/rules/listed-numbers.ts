import { formatNumber } from "../figures/figure.ts";
import { numberOf, type Figures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { lineName } from "../form/names.ts";

/** 科研机构8，其余0: only what is not zero is listed. */
export function listedNumbers(figures: Figures, cells: readonly Cell[]): string {
  const numbers = cells.map((cell) => ({ cell, number: numberOf(figures, cell) }));
  const listed = numbers.filter(({ number }) => number !== 0 && !Number.isNaN(number));
  const zeros = numbers.filter(({ number }) => number === 0).length;
  const unknown = numbers.filter(({ number }) => Number.isNaN(number)).length;
  return [
    ...listed.map(({ cell, number }) => `${lineName(cell.column.line)}${formatNumber(number)}`),
    ...(zeros > 0 ? [listed.length > 0 ? "其余0" : "均为0"] : []),
    ...(unknown > 0 ? [`${formatNumber(unknown)}格未填`] : []),
  ].join("，");
}
