/** S-SIX and S-TITLE6: six parts in printed order, each with something in it, under its printed heading. */
import { onceFor } from "../../form/once-for.ts";
import { parts, type Part, type PartId } from "../../form/parts.ts";
import type { Narrative } from "../../report/annual-report.ts";
import { allParagraphs, paragraphsAt } from "../../report/paragraphs.ts";
import { isEmptyTable } from "../blanks.ts";
import type { RuleContext } from "../context.ts";
import { defineRule, type Told } from "../rule.ts";
import {
  headingsOf,
  isOnlyShifted,
  isPrintedHeading,
  type ExtraHeading,
  type FoundHeading,
} from "./headings.ts";
import { positionOf } from "./part-names.ts";
import * as sentences from "./sentences.ts";

/** Whatever is amiss with a part is said once, the gravest first. */
export const sixPartsRule = defineRule({
  code: "S-SIX",
  severity: "error",
  basis: "format",
  holds: "六个部分齐全，各有内容，按规定的顺序排列",
  check: (context) => {
    const { ofForm, extra = [] } = headingsOf(context) ?? {};
    return [
      ...unasked(extra),
      ...parts.flatMap(
        (part) => misplaced(context, part, ofForm) ?? unwritten(context, part, ofForm) ?? [],
      ),
    ];
  },
});

/** Parts that the form has not, said once with the numbers that they shift. */
function unasked(extra: readonly ExtraHeading[]): Told[] {
  const [first] = extra;
  if (!first) return [];
  const texts = extra.map(({ text }) => text);
  const message = sentences.partsUnasked(texts);
  return [
    {
      at: first.at,
      severity: "warning",
      expected: parts.length,
      found: parts.length + extra.length,
      message,
    },
  ];
}

function misplaced(
  context: RuleContext,
  part: Part,
  headings: readonly FoundHeading[] | undefined,
): Told | undefined {
  const text = misplacedHeading(context, part, headings);
  if (text === undefined) return undefined;
  const { id: at, heading: expected } = part;
  return { at, expected, found: text, message: sentences.partMisplaced(part) };
}

/** The heading of the part where it stands behind that of a later part, or among other text. */
function misplacedHeading(
  { report, source }: RuleContext,
  part: Part,
  headings: readonly FoundHeading[] = [],
): string | undefined {
  const own = headings.findIndex((it) => it.part === part);
  if (own >= 0) {
    const isBehind = headings
      .slice(0, own)
      .some((it) => positionOf(it.part.id) > positionOf(part.id));
    return isBehind ? headings[own]?.text : undefined;
  }
  // a reader that keeps the printed order leaves such a heading among the text that it stands in
  return (
    headingsAmong(report.narrative).get(part.id) ??
    source?.dropped?.find((it) => isPrintedHeading(it, part))
  );
}

/** The printed headings that stand as paragraphs: an edit of the tables leaves them where they are. */
const headingsAmong = onceFor((narrative: Narrative): ReadonlyMap<PartId, string> => {
  const paragraphs = allParagraphs(narrative);
  return new Map(
    parts.flatMap((part) => {
      const text = paragraphs.find((it) => isPrintedHeading(it, part));
      return text === undefined ? [] : [[part.id, text] as const];
    }),
  );
});

/** A part without a heading or without anything below it; in a draft it is still to be written. */
function unwritten(
  context: RuleContext,
  part: Part,
  headings: readonly FoundHeading[] | undefined,
): Told | undefined {
  if (context.stage === "draft") return undefined;
  const { id: at, heading: expected } = part;
  if (headings && !headings.some((it) => it.part === part)) {
    const message = sentences.partMissing(part);
    return { at, expected, found: null, message };
  }
  const table = context.edition.tables.find(({ id }) => id === at);
  if (!table) {
    const isWritten = part.narrative.some(
      (it) => paragraphsAt(context.report.narrative, it).length > 0,
    );
    return isWritten
      ? undefined
      : { at, expected, found: null, message: sentences.partEmpty(part) };
  }
  if (!isEmptyTable(context, table)) return undefined;
  const cells = context.edition.cells.filter((cell) => cell.table === table && !cell.computed);
  const message = sentences.tableEmpty(part, table);
  return { at, cells, expected, found: null, message };
}

export const headingsRule = defineRule({
  code: "S-TITLE6",
  severity: "warning",
  basis: "format",
  holds: "六个部分的标题与统一格式一致",
  check: (context) => {
    const { ofForm, extra = [] } = headingsOf(context) ?? {};
    const altered = (ofForm ?? []).filter(({ part, text }) => !isPrintedHeading(text, part));
    const shifted = altered.filter(isOnlyShifted);
    if (shifted.length < FEWEST_SHIFTED && extra.length === 0) return altered.map(alteredHeading);
    return [
      ...(extra.length > 0 ? [] : numbersShifted(shifted)),
      ...altered.filter((it) => !shifted.includes(it)).map(alteredHeading),
    ];
  },
});

/** Numbers that are off one after another are one slip. */
const FEWEST_SHIFTED = 2;

function alteredHeading({ part, text }: FoundHeading): Told {
  const message = sentences.headingAltered(part, text);
  return { at: part.id, expected: part.heading, found: text, message };
}

function numbersShifted(shifted: readonly FoundHeading[]): Told[] {
  const [first] = shifted;
  if (!first) return [];
  const [expected, found] = [
    shifted.map(({ part }) => part.heading).join("、"),
    shifted.map(({ text }) => text).join("、"),
  ];
  return [{ at: first.part.id, expected, found, message: sentences.numbersShifted(shifted) }];
}
