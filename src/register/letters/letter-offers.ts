/** Which letters belong to a line as it stands: those that have gone out, and those that still may. */
import { workingDayAfter, type FoundDay } from "../../calendar/working-days.ts";
import { SUPPLEMENT_TERM } from "../clock.ts";
import { filled, type Line } from "../line.ts";
import { endOf, type RegisterContext } from "../register-context.ts";
import { consultationOf } from "./consultation.ts";
import { letterKinds, type Letter, type LetterKind } from "./letter.ts";
import { dayOfLetter } from "./letter-subject.ts";
import { lettersFor } from "./letters.ts";

export interface LetterOffer {
  readonly kind: LetterKind;
  /** To choose from, the likeliest first; there is always one. */
  readonly letters: readonly Letter[];
  /** The day on which it went out, YYYY-MM-DD. */
  readonly sent: string | undefined;
  /** The last day on which it is in time; undefined for one that has none, or is no longer due. */
  readonly until: FoundDay | undefined;
}

/** The letters of a line, in the order in which they become due. */
export function letterOffers(line: Line, context: RegisterContext): LetterOffer[] {
  return letterKinds.flatMap((kind): LetterOffer[] => {
    const sent = dayOfLetter(line, { kind });
    if (sent === undefined && !mayFollow(line, kind, context)) return [];
    const isDue = sent === undefined && endOf(line) === undefined;
    const until = isDue ? lastDayOf(line, kind, context) : undefined;
    return [{ kind, letters: lettersFor(line, kind, context.edition), sent, until }];
  });
}

/** Whether the line still waits for a letter of this kind. */
function mayFollow(line: Line, kind: LetterKind, context: RegisterContext): boolean {
  const isOpen = endOf(line) === undefined;
  const until = lastDayOf(line, kind, context);
  const isInTime = until === undefined || context.today <= until.day;
  switch (kind) {
    case "receipt":
      return line.day("received") !== undefined;
    case "supplement":
      return isOpen && isInTime && until !== undefined;
    case "consultation":
      return isOpen && consultationOf(line) !== undefined;
    case "extension":
    case "fee":
      return isOpen && isInTime && until !== undefined;
    case "reply":
      return isOpen || line.outcome !== undefined;
    case "service":
      return line.outcome !== undefined || filled(line.request.document) !== undefined;
  }
}

/** The last day on which such a letter is in time. */
export function lastDayOf(
  line: Line,
  kind: LetterKind,
  { calendar, deadlineOf }: Pick<RegisterContext, "calendar" | "deadlineOf">,
): FoundDay | undefined {
  switch (kind) {
    case "supplement": {
      const received = line.day("received");
      return received === undefined
        ? undefined
        : workingDayAfter(calendar, received, SUPPLEMENT_TERM);
    }
    case "extension":
    case "fee":
    case "reply": {
      // what ends without an answer has no day for one
      if (line.day("concluded") !== undefined) return undefined;
      const { day, unknownYears } = deadlineOf(line);
      return day === undefined ? undefined : { day, unknownYears };
    }
    case "receipt":
    case "consultation":
    case "service":
      return undefined;
  }
}
