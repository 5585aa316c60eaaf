/** What a text leaves out is put in, only where the user asks for it: a click, or `ogi report --fill`. */
import type { AnnualReport } from "../report/annual-report.ts";
import { readReport, type ReadText } from "./read-report.ts";
import type { SentenceKind } from "./sentence-plan.ts";
import { standardSentences, type StandardSentence } from "./standard-sentences.ts";

/** Facts that show that the text tells of a kind. */
const TOLD: Readonly<Record<SentenceKind, RegExp>> = {
  documents: /^normativeDocuments\./u,
  requests: /^(?:received|receivedAndCarriedIn|handled|outcomes)\b/u,
  disputes: /^(?:reconsideration|litigation|disputes)\b/u,
};

/** The headings under which a sentence belongs, the best first. */
const HEADINGS: Readonly<Record<SentenceKind, readonly RegExp[]>> = {
  documents: [/^（.）[^。]*信息管理/u, /^（.）[^。]*主动公开/u],
  requests: [/^（.）[^。]*申请/u],
  disputes: [/^（.）[^。]*申请/u],
};

/** The standard sentences of what the text does not tell; none for a text that nobody has begun. */
export function missingSentences(report: AnnualReport): StandardSentence[] {
  if (report.narrative.overview.length === 0) return [];
  const texts = readReport(report);
  return standardSentences(report).filter(({ kind }) => !isTold(texts, kind));
}

function isTold(texts: readonly ReadText[], kind: SentenceKind): boolean {
  return texts.some(({ facts }) => facts.some(({ fact }) => TOLD[kind].test(fact)));
}

/** The report with the missing sentences, each behind the paragraph that its heading stands over. */
export function fillSentences(report: AnnualReport): AnnualReport {
  const missing = missingSentences(report);
  if (missing.length === 0) return report;
  const overview = missing.reduceRight(insert, report.narrative.overview);
  return { ...report, narrative: { ...report.narrative, overview } };
}

function insert(overview: readonly string[], { kind, text }: StandardSentence): string[] {
  const at = HEADINGS[kind]
    .map((heading) => overview.findIndex((paragraph) => heading.test(paragraph)))
    .find((place) => place >= 0);
  if (at === undefined) return [...overview, text];
  return [...overview.slice(0, at + 1), text, ...overview.slice(at + 1)];
}
