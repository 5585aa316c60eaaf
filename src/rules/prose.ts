/** The prose of a report as rules read it: paragraphs by part, and the clause that a finding quotes. */
import { narrativeParts, parts, type NarrativePart } from "../form/parts.ts";
import type { AnnualReport } from "../report/annual-report.ts";

export interface ProseParagraph {
  readonly part: NarrativePart;
  readonly text: string;
}

/** Every paragraph in printed order. */
export function paragraphsOf({ narrative }: AnnualReport): ProseParagraph[] {
  return narrativeParts.flatMap((part) => narrative[part].map((text) => ({ part, text })));
}

/** How messages name a part: 首段, 总体情况. */
export function partName(id: NarrativePart): string {
  return parts.find((part) => part.id === id)?.name ?? "首段";
}

const CLAUSE_END = /[，。；！？,;]/u;

/** The clause in which a place of a paragraph stands, without the marks around it. */
export function clauseAt(text: string, index: number): string {
  let [start, end] = [index, index];
  while (start > 0 && !CLAUSE_END.test(text[start - 1] ?? "")) start -= 1;
  while (end < text.length && !CLAUSE_END.test(text[end] ?? "")) end += 1;
  return text.slice(start, end).trim();
}
