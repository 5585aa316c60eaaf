/** The prose of a report as rules read it: paragraphs by part, and the clause that a finding quotes. */
import {
  besideTable,
  narrativeParts,
  partOf,
  tableSideNames,
  type NarrativePart,
} from "../form/parts.ts";
import { onceFor } from "../form/once-for.ts";
import type { AnnualReport, Narrative } from "../report/annual-report.ts";
import { paragraphsAt } from "../report/paragraphs.ts";

export interface ProseParagraph {
  readonly part: NarrativePart;
  readonly text: string;
}

/** Every paragraph in printed order; the same objects for as long as the text is the same. */
export function paragraphsOf({ narrative }: AnnualReport): readonly ProseParagraph[] {
  return paragraphsIn(narrative);
}

const paragraphsIn = onceFor((narrative: Narrative): readonly ProseParagraph[] =>
  narrativeParts.flatMap((part) => paragraphsAt(narrative, part).map((text) => ({ part, text }))),
);

/** How messages name a part: 首段, 总体情况, 收到和处理政府信息公开申请情况（表格前）. */
export function partName(id: NarrativePart): string {
  const beside = besideTable(id);
  return `${partOf(id)?.name ?? "首段"}${beside ? `（${tableSideNames[beside.side]}）` : ""}`;
}

const CLAUSE_END = new Set("，。；！？,;");

/** No clause is as long; of a text without marks only so much on either side of a place is shown. */
const MOST_AROUND = 100;

/** The clause in which a place of a paragraph stands, without the marks and blanks around it. */
export function clauseSpanAt(text: string, index: number): { start: number; end: number } {
  const [first, last] = [Math.max(0, index - MOST_AROUND), index + MOST_AROUND];
  let [start, end] = [index, index];
  while (start > first && !CLAUSE_END.has(text.charAt(start - 1))) start -= 1;
  while (end < last && end < text.length && !CLAUSE_END.has(text.charAt(end))) end += 1;
  const clause = text.slice(start, end);
  start += clause.length - clause.trimStart().length;
  return { start, end: start + clause.trim().length };
}

/** The words of the clause in which a place stands. */
export function clauseAt(text: string, index: number): string {
  const { start, end } = clauseSpanAt(text, index);
  return text.slice(start, end);
}
