/** The facts of a whole report: of every part but one, each paragraph under its heading. */
import { besideTable, narrativeParts, type NarrativePart } from "../form/parts.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { paragraphsAt } from "../report/paragraphs.ts";
import type { Topic } from "./subject-words.ts";
import { knownParagraph } from "./known-paragraphs.ts";
import type { TextReading } from "./fact.ts";

export interface ReadText extends TextReading {
  readonly part: NarrativePart;
  readonly text: string;
}

/** Part five tells of what is still to be done, and of no year's figures. */
const READ = narrativeParts.filter((part) => part !== "problemsAndImprovements");

/** What the heading of a part speaks of; that of part four names reconsideration and litigation alike. */
function topicOf(part: NarrativePart): Topic | undefined {
  return besideTable(part)?.table === "requests" ? "request" : undefined;
}

/** （二）依申请公开, with nothing behind it, heads the paragraphs below. */
const HEADING = /^[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．].{2,28}[^。；，]$/u;

/** In characters. */
const LONGEST_HEADING = 33;

/** No name of an organ is longer; every other organ in the text is held against it. */
const LONGEST_NAME = 200;

/** Reads every paragraph that may state figures of the form. */
export function readReport({ narrative, year, organ }: AnnualReport): ReadText[] {
  const name = organ.name.slice(0, LONGEST_NAME);
  return READ.flatMap((part) => {
    let heading = topicOf(part);
    return paragraphsAt(narrative, part).map((text): ReadText => {
      const { facts, breakdowns, shares, speaksOf } = knownParagraph(text, {
        year,
        organ: name,
        topic: heading,
      });
      if (text.length <= LONGEST_HEADING && HEADING.test(text)) heading = speaksOf();
      return { part, text, facts, breakdowns, shares };
    });
  });
}
