/** Places of the prose that a pattern finds, and the first of them in each part. */
import type { NarrativePart } from "../form/parts.ts";
import { onceFor } from "../form/once-for.ts";
import type { AnnualReport, Narrative } from "../report/annual-report.ts";
import { clauseAt, paragraphsOf, type ProseParagraph } from "./prose.ts";

export interface TextPlace extends ProseParagraph {
  readonly index: number;
  /** The words that were found. */
  readonly words: string;
  /** What each group of the pattern holds. */
  readonly groups: readonly (string | undefined)[];
}

/** The first of several places in a part that have the same fault, and how many there are. */
interface FirstPlace<P extends TextPlace> {
  readonly first: P;
  readonly count: number;
}

/**
 * Every place where a pattern stands, in printed order.
 *
 * @param pattern must be global
 */
export function placesOf(report: AnnualReport, pattern: RegExp): readonly TextPlace[] {
  const found = foundIn(report.narrative);
  let places = found.get(pattern);
  if (!places) found.set(pattern, (places = placesIn(report, pattern)));
  return places;
}

/** Looked for once in each text: an edit of the tables leaves them where they are. */
const foundIn = onceFor<Narrative, Map<RegExp, readonly TextPlace[]>>(() => new Map());

function placesIn(report: AnnualReport, pattern: RegExp): readonly TextPlace[] {
  const places: TextPlace[] = [];
  for (const { part, text } of paragraphsOf(report)) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [words, ...groups] = match;
      places.push({ part, text, index: match.index, words, groups });
    }
  }
  return places;
}

/** One a part: hundreds of places with the same fault are one thing to mend. */
export function firstOfEachPart<P extends TextPlace>(places: readonly P[]): FirstPlace<P>[] {
  const byPart = new Map<NarrativePart, P[]>();
  for (const place of places) {
    const before = byPart.get(place.part);
    if (before) before.push(place);
    else byPart.set(place.part, [place]);
  }
  return [...byPart.values()].flatMap(([first, ...rest]) =>
    first ? [{ first, count: rest.length + 1 }] : [],
  );
}

/** The places of each part where the same words stand, in printed order. */
export function placesByWords<P extends Pick<TextPlace, "part" | "words">>(
  places: readonly P[],
): P[][] {
  const alike = new Map<string, P[]>();
  for (const place of places) {
    const key = `${place.part} ${place.words}`;
    const before = alike.get(key);
    if (before) before.push(place);
    else alike.set(key, [place]);
  }
  return [...alike.values()];
}

/** The clause of a place. */
export function clauseOf({ text, index }: TextPlace): string {
  return clauseAt(text, index);
}
