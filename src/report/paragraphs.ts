/**
 * The paragraphs of a report by where they stand. The report nests those beside a table, and has nothing where there
 * are none; whoever reads or changes paragraphs goes by this list of places, and knows neither.
 */
import { besideTable, narrativeParts, parts, type NarrativePart } from "../form/parts.ts";
import type { Narrative } from "./annual-report.ts";

/** Paragraphs of some places; a place that is absent is not spoken of. */
export type Paragraphs = Readonly<Partial<Record<NarrativePart, readonly string[]>>>;

export function paragraphsAt(narrative: Narrative, place: NarrativePart): readonly string[] {
  switch (place) {
    case "opening":
    case "overview":
    case "problemsAndImprovements":
    case "otherMatters":
      return narrative[place];
    default: {
      const beside = besideTable(place);
      return (beside && narrative[beside.table]?.[beside.side]) ?? [];
    }
  }
}

/** All of them, in printed order. */
export function allParagraphs(narrative: Narrative): string[] {
  return narrativeParts.flatMap((place) => paragraphsAt(narrative, place));
}

/** The narrative with other paragraphs where some are given. */
export function withParagraphs(narrative: Narrative, changes: Paragraphs): Narrative {
  return narrativeOf((place) => changes[place] ?? paragraphsAt(narrative, place));
}

/** The narrative that has these paragraphs. */
export function narrativeOf(at: (place: NarrativePart) => readonly string[]): Narrative {
  const beside = parts.flatMap(({ id, narrative: [before, after] }) => {
    if (before === undefined || after === undefined) return [];
    const sides = { before: [...at(before)], after: [...at(after)] };
    return sides.before.length + sides.after.length === 0 ? [] : [[id, sides] as const];
  });
  return {
    opening: [...at("opening")],
    overview: [...at("overview")],
    ...Object.fromEntries(beside),
    problemsAndImprovements: [...at("problemsAndImprovements")],
    otherMatters: [...at("otherMatters")],
  };
}
