/** What stands in each place of a letter: what the user says, else what the register knows or has in a column so headed. */
import type { FoundDay } from "../../calendar/working-days.ts";
import { printDate } from "../../text/dates.ts";
import { enteredDay } from "../../text/entered-day.ts";
import { squeeze } from "../../text/squeeze.ts";
import { filled } from "../line.ts";
import * as sentences from "./letter-sentences.ts";
import type { LetterSubject } from "./letter-subject.ts";
import { places, type Fact, type Place } from "./places.ts";

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
    const found = written(is, given[name]) ?? known(fact(subject)) ?? ownColumn(subject, name, is);
    if (typeof found === "object") unsure.set(name, found.day);
    else if (found !== undefined) {
      texts.set(name, is === "day" ? printDate(found) : withoutStop(found));
    }
  }
  return { texts, unsure };
}

/** What somebody wrote; undefined for a blank, and for what is no day where there should be one. */
function written(is: Place["is"], text: string | undefined): string | undefined {
  const words = filled(text);
  return is === "day" && words !== undefined ? enteredDay(words) : words;
}

/** A day is one that was found by weekends alone where it comes with its years. */
function known(fact: Fact): string | FoundDay | undefined {
  if (typeof fact !== "object") return filled(fact);
  return fact.unknownYears.length > 0 ? fact : fact.day;
}

/** A column of the user's own that is headed like the place. */
function ownColumn({ line }: LetterSubject, name: string, is: Place["is"]): string | undefined {
  const columns = Object.entries(line.request.extra ?? {});
  const [, text] = columns.find(([heading]) => squeeze(heading) === name) ?? [];
  return text == null ? undefined : written(is, String(text));
}

/** The sentence of the letter has its own. */
function withoutStop(text: string): string {
  return text.trim().replace(/[。；;]+$/u, "");
}
