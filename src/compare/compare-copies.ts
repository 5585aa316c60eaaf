/** Copies of one report, side by side: every figure and every paragraph in which they differ. */
import { editionOf } from "../form/editions.ts";
import { besideTable, narrativeOfPart, narrativeParts, type NarrativePart } from "../form/parts.ts";
import { resolvePlaceholders } from "../narrative/placeholders.ts";
import type { AnnualReport, Narrative } from "../report/annual-report.ts";
import { narrativeOf, paragraphsAt } from "../report/paragraphs.ts";
import { withoutBlanks } from "../text/blanks.ts";
import { compareFigures, type FigureDifference } from "./compare-figures.ts";
import { compareParagraphs, type ParagraphChange } from "./compare-paragraphs.ts";

/** One copy as it was read. */
interface Copy {
  readonly narrative: Narrative;
  /** Absent where the copy has no tables. */
  readonly report?: AnnualReport;
}

/** A line of the head that copies state differently; null where a copy says nothing. */
export interface HeadDifference {
  readonly key: HeadLine;
  /** One a copy, in their order. */
  readonly values: readonly (string | number | null)[];
}

export type HeadLine = "organ" | "year" | "edition" | "signed" | "published";

/** What a later copy has in place of the paragraphs of the first. */
export interface PartDifference {
  readonly part: NarrativePart;
  /** The position of the later copy among all. */
  readonly copy: number;
  readonly changes: readonly ParagraphChange[];
}

export interface Comparison {
  readonly head: readonly HeadDifference[];
  readonly figures: readonly FigureDifference[];
  readonly parts: readonly PartDifference[];
}

/** Compares two or more copies, as they read in print; every text is compared with that of the first. */
export function compareCopies(given: readonly Copy[]): Comparison {
  const copies = given.map(printed);
  return {
    head: headLines.flatMap((line) => compareHead(line, copies)),
    figures: compareFigures(copies.map(({ report }) => report)),
    parts: compareParts(copies),
  };
}

/** With its living numbers resolved. */
function printed({ report, narrative }: Copy): Copy {
  if (!report) return { narrative };
  const resolved = resolvePlaceholders({ ...report, narrative });
  return { narrative: resolved.narrative, report };
}

export function isEqual({ head, figures, parts }: Comparison): boolean {
  return head.length + figures.length + parts.length === 0;
}

const headLines: readonly HeadLine[] = ["organ", "year", "edition", "signed", "published"];

function headValue(report: AnnualReport | undefined, line: HeadLine): string | number | null {
  if (!report) return null;
  switch (line) {
    case "organ":
      return report.organ.name === "" ? null : report.organ.name;
    case "edition":
      return editionOf(report.edition).notice;
    case "year":
    case "signed":
    case "published":
      return report[line] ?? null;
  }
}

/** A copy that says nothing does not differ: a workbook seldom knows when it will be published. */
function compareHead(key: HeadLine, copies: readonly Copy[]): HeadDifference[] {
  const values = copies.map(({ report }) => headValue(report, key));
  // a title that is broken over lines does not tell the blanks of a name
  const said = new Set(
    values.flatMap((value) => (value === null ? [] : [withoutBlanks(String(value))])),
  );
  return said.size > 1 ? [{ key, values }] : [];
}

function compareParts([first, ...others]: readonly Copy[]): PartDifference[] {
  if (!first) return [];
  const pairs = others.map((other) => {
    const read = first.report && other.report ? asItStands : withoutSides;
    return [read(first.narrative), read(other.narrative)] as const;
  });
  return narrativeParts.flatMap((part) =>
    pairs.flatMap(([one, another], i) => {
      const before = paragraphsAt(one, part);
      const after = paragraphsAt(another, part);
      // the same text in other paragraphs is the same text
      if (withoutBlanks(before.join("")) === withoutBlanks(after.join(""))) return [];
      return [{ part, copy: i + 1, changes: compareParagraphs(before, after) }];
    }),
  );
}

function asItStands(narrative: Narrative): Narrative {
  return narrative;
}

/** In a copy without its tables nobody sees on which side of them a paragraph stood. */
function withoutSides(narrative: Narrative): Narrative {
  return narrativeOf((part) => {
    const beside = besideTable(part);
    if (!beside) return paragraphsAt(narrative, part);
    const sides = narrativeOfPart(beside.table);
    return part === sides[0] ? sides.flatMap((it) => paragraphsAt(narrative, it)) : [];
  });
}
