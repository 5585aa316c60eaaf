/** What a text leaves out is put in, only where the user asks for it: a click, or `ogi report --fill`. */
import { numberOf, readFigures, sumOf, type Figures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { editionOf } from "../form/editions.ts";
import type { NarrativePart } from "../form/parts.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { paragraphsAt, withParagraphs } from "../report/paragraphs.ts";
import { feeSentence } from "./fee-sentence.ts";
import { resolvePlaceholders } from "./placeholders.ts";
import { readReport, type ReadText } from "./read-report.ts";
import { sentencePlans, type SentenceKind } from "./sentence-plan.ts";
import { standardSentences } from "./standard-sentences.ts";
import { addendsOf, type SingleFigure } from "./stated-figure.ts";

type MissingKind = SentenceKind | "informationFee";

export interface MissingSentence {
  readonly kind: MissingKind;
  /** The part in which it belongs. */
  readonly part: NarrativePart;
  readonly text: string;
}

interface Place {
  readonly part: NarrativePart;
  /** Whether a figure shows that the text tells of it. */
  readonly isTold: (figure: SingleFigure) => boolean;
  /** The headings under which it belongs, the best first. */
  readonly headings: readonly RegExp[];
}

/** What is carried over is told by most sentences in passing. */
const REQUESTS = new Set<SingleFigure["kind"]>([
  "received",
  "applicant",
  "receivedAndCarriedIn",
  "handled",
  "outcome",
]);

const PLACES: Readonly<Record<MissingKind, Place>> = {
  documents: {
    part: "overview",
    isTold: (figure) => figure.kind === "documents" && figure.of === "normativeDocuments",
    headings: [/^（.）[^。]*信息管理/u, /^（.）[^。]*主动公开/u],
  },
  requests: {
    part: "overview",
    isTold: ({ kind }) => REQUESTS.has(kind),
    headings: [/^（.）[^。]*申请/u],
  },
  disputes: {
    part: "overview",
    isTold: ({ kind }) => kind === "cases",
    headings: [/^（.）[^。]*申请/u],
  },
  informationFee: {
    part: "otherMatters",
    isTold: ({ kind }) => kind === "informationFee",
    headings: [],
  },
};

/**
 * The standard sentences of what the text does not tell; none for a part that nobody has begun, or from rows whose
 * totals contradict their cells.
 *
 * @param texts its paragraphs as they will read, where they have been read before
 */
export function missingSentences(
  report: AnnualReport,
  texts: readonly ReadText[] = readReport(resolvePlaceholders(report)),
): MissingSentence[] {
  const facts = texts.flatMap((text) => text.facts);
  return sentencesOf(report)
    .map(({ kind, text }) => ({ kind, part: PLACES[kind].part, text }))
    .filter(({ kind, part }) => {
      const isTold = facts.some(({ figure }) => addendsOf(figure).every(PLACES[kind].isTold));
      return paragraphsAt(report.narrative, part).length > 0 && !isTold;
    });
}

function sentencesOf(report: AnnualReport): { kind: MissingKind; text: string }[] {
  const fee = feeSentence(report);
  const edition = editionOf(report.edition);
  const figures = readFigures(edition, report.figures);
  const cellsOfKind = new Map(sentencePlans(edition).map(({ kind, cells }) => [kind, cells]));
  const all: { kind: MissingKind; text: string }[] = standardSentences(report).filter(
    ({ kind }) => !contradictThemselves(figures, cellsOfKind.get(kind) ?? []),
  );
  return fee === undefined ? all : [...all, { kind: "informationFee", text: fee }];
}

/** Whether in a row of these cells the total is not the sum of the others: 8 of one kind received, and 0 in all. */
function contradictThemselves(figures: Figures, told: readonly Cell[]): boolean {
  const rows = figures.edition.rows.filter(({ cells }) => cells.some((it) => told.includes(it)));
  return rows.some(({ cells }) => {
    const total = cells.find(({ column }) => column.line.total);
    if (!total) return false;
    const sum = sumOf(
      figures,
      cells.filter((it) => it !== total),
    );
    return !Number.isNaN(sum) && sum !== numberOf(figures, total);
  });
}

/** The report with the missing sentences. */
export function fillSentences(report: AnnualReport): AnnualReport {
  return missingSentences(report).reduceRight(withSentence, report);
}

/** The report with one more sentence, behind the paragraph that its heading stands over. */
export function withSentence(report: AnnualReport, sentence: MissingSentence): AnnualReport {
  const { part } = sentence;
  const paragraphs = insert(paragraphsAt(report.narrative, part), sentence);
  return { ...report, narrative: withParagraphs(report.narrative, { [part]: paragraphs }) };
}

/** 无。 says that there is nothing at all. */
const NONE = /^无[。.]?$/u;
const NONE_BESIDES = "无其他需要报告的事项。";

function insert(paragraphs: readonly string[], { kind, text }: MissingSentence): string[] {
  if (paragraphs.every((paragraph) => NONE.test(paragraph))) return [`${text}${NONE_BESIDES}`];
  const at = PLACES[kind].headings
    .map((heading) => paragraphs.findIndex((paragraph) => heading.test(paragraph)))
    .find((place) => place >= 0);
  if (at === undefined) return [...paragraphs, text];
  return [...paragraphs.slice(0, at + 1), text, ...paragraphs.slice(at + 1)];
}
