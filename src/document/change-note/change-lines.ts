/** The figures of which a leader is told what they were last year, what they are, and how far they moved. */
import { difference, formatNumber } from "../../figures/figure.ts";
import { sumOf, type Figures } from "../../figures/figures.ts";
import { cellsOf } from "../../narrative/figure-cells.ts";
import * as stated from "../../narrative/stated-figure.ts";
import type { StatedFigure } from "../../narrative/stated-figure.ts";

export interface ChangeLine {
  readonly name: string;
  /** NaN where it is not known. */
  readonly last: number;
  readonly now: number;
}

/** What was lost: the organ had acted wrongly. */
export const CORRECTED = {
  reconsideration: stated.cases("reconsideration", { result: "corrected" }),
  litigation: stated.cases("litigation", { result: "corrected" }),
} as const;

/** In the order of importance to who answers for them; all in 件, but the fees. */
const FIGURES: Readonly<Record<string, StatedFigure>> = {
  新收申请: stated.received,
  办结申请: stated.handled,
  "　予以公开": stated.outcome("disclosed"),
  "　部分公开": stated.outcome("partlyDisclosed"),
  "　不予公开": stated.outcome("notDisclosed"),
  "　无法提供": stated.outcome("unableToProvide"),
  "　不予处理": stated.outcome("notProcessed"),
  "　其他处理": stated.outcome("otherHandling"),
  结转下年: stated.carriedOut,
  行政复议: stated.cases("reconsideration"),
  "　复议结果纠正": CORRECTED.reconsideration,
  行政诉讼: stated.cases("litigation"),
  "　诉讼结果纠正": CORRECTED.litigation,
  现行有效规章: stated.documents("rules", "inForce"),
  现行有效行政规范性文件: stated.documents("normativeDocuments", "inForce"),
  行政许可: stated.decisions("licensing"),
  行政处罚: stated.decisions("penalties"),
  行政强制: stated.decisions("compulsion"),
  "行政事业性收费（万元）": stated.fees,
};

/** @param last by the cells of the same edition */
export function changeLines(now: Figures, last: Figures): ChangeLine[] {
  return Object.entries(FIGURES).map(([name, figure]) => ({
    name,
    last: figureOf(last, figure),
    now: figureOf(now, figure),
  }));
}

/** NaN where the edition has no such cells, or one of them holds no number. */
export function figureOf(figures: Figures, figure: StatedFigure): number {
  const cells = cellsOf(figures.edition, figure);
  return cells.length === 0 ? Number.NaN : sumOf(figures, cells);
}

/** A number of the note; what is not known is a dash. */
export function numberWords(value: number): string {
  return Number.isNaN(value) ? "—" : formatNumber(value);
}

/** How far it moved: 增12，减3，持平. */
export function changeWords({ last, now }: ChangeLine): string {
  if (Number.isNaN(last) || Number.isNaN(now)) return "—";
  const moved = difference(now, last);
  return moved === 0 ? "持平" : `${moved > 0 ? "增" : "减"}${formatNumber(Math.abs(moved))}`;
}

/** How far it moved as a share of what it was, in per cent. */
export function shareWords({ last, now }: ChangeLine): string {
  if (Number.isNaN(last) || Number.isNaN(now) || last === now) return "—";
  if (last === 0) return "上年为0";
  return `${formatNumber(Number(((100 * Math.abs(now - last)) / last).toFixed(1)))}%`;
}
