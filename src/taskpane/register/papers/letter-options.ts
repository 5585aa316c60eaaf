/** The letters that somebody may choose for a line: those that fit its state first, each with when it is due. */
import { letterOffers, type LetterOffer } from "../../../register/letters/letter-offers.ts";
import type { Letter } from "../../../register/letters/letter.ts";
import { lettersOf } from "../../../register/letters/letters.ts";
import type { Line } from "../../../register/line.ts";
import type { RegisterContext } from "../../../register/register-context.ts";
import { printDate } from "../../../text/dates.ts";

interface LetterOption {
  readonly letter: Letter;
  /** Its name, and when it was due or went out. */
  readonly words: string;
}

interface LetterOptions {
  readonly fitting: readonly LetterOption[];
  readonly others: readonly LetterOption[];
}

export function letterOptions(line: Line, context: RegisterContext): LetterOptions {
  const offers = letterOffers(line, context);
  const fitting = offers.flatMap((offer) =>
    offer.letters.map((letter) => ({ letter, words: `${letter.name}${when(offer)}` })),
  );
  const offered = new Set(fitting.map(({ letter }) => letter));
  const others = lettersOf(context.edition).filter((it) => !offered.has(it));
  return { fitting, others: others.map((letter) => ({ letter, words: letter.name })) };
}

function when({ sent, until }: LetterOffer): string {
  if (sent !== undefined) return `（${printDate(sent)}已发）`;
  if (!until) return "";
  const sure = until.unknownYears.length > 0 ? "暂定" : "";
  return `（最迟${printDate(until.day)}${sure}）`;
}
