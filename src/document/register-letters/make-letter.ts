/** A letter on a line of a register: its template, the shipped one or the office's own, with its places filled. */
import { numberedName } from "../../form/names.ts";
import { BadPackage } from "../../package/bad-package.ts";
import type { OpenPackageOptions } from "../../package/open-package.ts";
import { DRAFT_MARK, type Letter, type LetterKind } from "../../register/letters/letter.ts";
import { letterEdits } from "../../register/letters/letter-edits.ts";
import { lastDayOf } from "../../register/letters/letter-offers.ts";
import * as sentences from "../../register/letters/letter-sentences.ts";
import { dayOfLetter, type LetterSubject } from "../../register/letters/letter-subject.ts";
import {
  givenDay,
  letterValues,
  wrongValues,
  type GivenValues,
} from "../../register/letters/letter-values.ts";
import { places } from "../../register/letters/places.ts";
import type { Line } from "../../register/line.ts";
import { endOf, type RegisterContext } from "../../register/register-context.ts";
import type { RegisterEdit } from "../../register/register-edit.ts";
import { fileNameOf } from "../../text/file-name.ts";
import { fillDocx } from "../fill/fill-docx.ts";
import { letterTemplate } from "./letter-template.ts";

export interface LetterOrder {
  readonly context: RegisterContext;
  readonly line: Line;
  readonly letter: Letter;
  /** What the user says of places: { 补正事项: "…" }. */
  readonly given?: GivenValues;
  /** The office's own template. */
  readonly template?: Uint8Array | undefined;
  readonly platform: OpenPackageOptions;
}

export interface MadeLetter {
  readonly bytes: Uint8Array;
  /** With its extension. */
  readonly fileName: string;
  /** 落款日期, YYYY-MM-DD. */
  readonly day: string;
  /** The places of the template, in its order. */
  readonly places: readonly string[];
  /** Those of them that were left blank. */
  readonly open: readonly string[];
  /** What is left to do, one sentence each. */
  readonly notes: readonly string[];
  /** What the letter changes in its line, once somebody says so. */
  readonly edits: readonly RegisterEdit[];
}

/** Why no letter was made, one sentence each. */
export interface RefusedLetter {
  readonly refused: readonly string[];
}

/** Stands where nothing is known. */
const BLANK = "______";

export function makeLetter(order: LetterOrder): MadeLetter | RefusedLetter {
  const { context, line, letter, given = {}, template, platform } = order;
  const wrong = wrongValues(given);
  if (wrong.length > 0) return { refused: wrong };
  const day = givenDay(given, "落款日期") ?? dayOfLetter(line, letter) ?? context.today;
  const subject: LetterSubject = { context, line, letter, day };
  const { texts, unsure } = letterValues(subject, given);
  const filled = readingTemplate(() =>
    fillDocx(template ?? letterTemplate(letter), {
      textOf: (name) => (places.has(name) ? (texts.get(name) ?? BLANK) : null),
      mark: DRAFT_MARK,
      platform,
    }),
  );
  if (typeof filled === "string") return { refused: [filled] };
  if ("unknown" in filled) {
    const unknown = filled.unknown.length > 0 ? [sentences.unknownPlaces(filled.unknown)] : [];
    return { refused: [...unknown, ...filled.unclosed.map(sentences.unclosedPlace)] };
  }
  const open = filled.places.filter((name) => !texts.has(name));
  const blank = open.filter((name) => !unsure.has(name));
  return {
    bytes: filled.bytes,
    fileName: `${fileNameOf(`${line.number}${letter.name}`)}.docx`,
    ...{ day, places: filled.places, open },
    notes: [
      ...(blank.length > 0 ? [sentences.leftBlank(blank)] : []),
      ...open.flatMap((name) => {
        const by = unsure.get(name);
        return by === undefined ? [] : [sentences.notCertain(name, by)];
      }),
      ...lateness(subject),
      ...outOfOrder(subject),
      ...otherResult(subject),
    ],
    edits: letterEdits(subject, given),
  };
}

/** Not of one whose last day rests on holidays that nobody has published. */
function lateness({ line, letter, context, day }: LetterSubject): string[] {
  const last = lastDayOf(line, letter.kind, context);
  if (!last || last.unknownYears.length > 0 || day <= last.day) return [];
  return [sentences.tooLate(letter.name, last.day)];
}

/** What the procedure does not allow: before the request came, or a step towards an answer after its end. */
function outOfOrder({ line, letter, day }: LetterSubject): string[] {
  const received = line.day("received");
  if (received !== undefined && day < received) return [sentences.tooEarly(letter.name, received)];
  const ended = endOf(line);
  if (!BEFORE_THE_END.has(letter.kind) || ended === undefined || day <= ended) return [];
  return [sentences.alreadyEnded(letter.name, ended)];
}

const BEFORE_THE_END: ReadonlySet<LetterKind> = new Set<LetterKind>([
  "supplement",
  "consultation",
  "extension",
  "fee",
]);

function otherResult({ line, letter }: LetterSubject): string[] {
  const { outcome } = line;
  if (!outcome || letter.outcome === undefined || letter.outcome === outcome.row.key) return [];
  return [sentences.otherResult(letter.name, numberedName(outcome.row))];
}

/** What was read, or the sentence that says why not. */
function readingTemplate<Result>(read: () => Result): Result | string {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BadPackage)) throw error;
    return error.reason === "encrypted" ? sentences.templateLocked : sentences.templateUnreadable;
  }
}
