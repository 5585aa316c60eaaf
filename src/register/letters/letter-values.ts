/** What stands in each place of a letter: what the user says, else what the register knows. */
import { printDate } from "../../text/dates.ts";
import { enteredDay } from "../../text/entered-day.ts";
import { filled } from "../line.ts";
import * as sentences from "./letter-sentences.ts";
import type { LetterSubject } from "./letter-subject.ts";
import { places } from "./places.ts";

/** What the user says of places, by their names. */
export type GivenValues = Readonly<Record<string, string>>;

export interface LetterValues {
  /** The words of every place that has any. */
  readonly texts: ReadonlyMap<string, string>;
  /** Days that were found by weekends alone and stand nowhere, by place, YYYY-MM-DD. */
  readonly unsure: ReadonlyMap<string, string>;
}

/** Why what the user says cannot be taken; nothing where it can. */
export function wrongValues(given: GivenValues): string[] {
  return Object.entries(given).flatMap(([name, value]): string[] => {
    const place = places.get(name);
    if (!place) return [sentences.placeIsNone(name)];
    const isWrong = place.is === "day" && filled(value) !== undefined && !enteredDay(value);
    return isWrong ? [sentences.placeIsNoDay(name)] : [];
  });
}

/** The day that the user says of a place, YYYY-MM-DD. */
export function givenDay(given: GivenValues, name: string): string | undefined {
  return enteredDay(given[name] ?? "");
}

export function letterValues(subject: LetterSubject, given: GivenValues): LetterValues {
  const texts = new Map<string, string>();
  const unsure = new Map<string, string>();
  for (const { name, is, fact } of places.values()) {
    const own = filled(given[name]);
    const found =
      is === "day" ? ((own && enteredDay(own)) ?? fact(subject)) : (own ?? fact(subject));
    if (typeof found === "object" && found.unknownYears.length > 0) {
      unsure.set(name, found.day);
      continue;
    }
    const said = filled(typeof found === "object" ? found.day : found);
    if (said !== undefined) texts.set(name, is === "day" ? printDate(said) : withoutStop(said));
  }
  return { texts, unsure };
}

/** The sentence of the letter has its own. */
function withoutStop(text: string): string {
  return text.trim().replace(/[。；;]+$/u, "");
}
