/** What a cell held last year, as it stands below the figure of this year. */
import { difference, formatNumber, type RawFigure } from "../../figures/figure.ts";

export interface LastYearFigure {
  /** As short as a column is: 8 +2, 8 ▲9; nothing where there was nothing and is nothing. */
  readonly text: string;
  /** In words: 上年8，增加2（25%）. */
  readonly says: string;
  /** More than half as much again, or less than half: worth a look. */
  readonly isJump: boolean;
}

const JUMP = 0.5;

export function lastYearFigure(before: number, now: RawFigure): LastYearFigure {
  const was = formatNumber(before);
  const change = typeof now === "number" ? difference(now, before) : 0;
  if (change === 0) {
    const isSame = typeof now === "number";
    const text = before === 0 && isSame ? "" : was;
    return { text, says: `上年${was}${isSame ? "，没有变化" : ""}`, isJump: false };
  }
  const size = formatNumber(Math.abs(change));
  const share = before === 0 ? "" : `（${Math.round(Math.abs(change / before) * 100)}%）`;
  const isJump = Math.abs(change) > Math.abs(before) * JUMP;
  const [more, less] = isJump ? ["▲", "▼"] : ["+", "-"];
  return {
    text: `${was} ${change > 0 ? more : less}${size}`,
    says: `上年${was}，${change > 0 ? "增加" : "减少"}${size}${share}`,
    isJump,
  };
}
