/** What a letter is about: a line of a register, on a day. */
import type { Line } from "../line.ts";
import type { RegisterContext } from "../register-context.ts";
import { consultationOf } from "./consultation.ts";
import type { Letter } from "./letter.ts";

export interface LetterSubject {
  readonly context: RegisterContext;
  readonly line: Line;
  readonly letter: Letter;
  /** 落款日期, YYYY-MM-DD. */
  readonly day: string;
}

/** The day that the line has for it; undefined while the letter has not gone out. */
export function dayOfLetter(line: Line, { kind }: Pick<Letter, "kind">): string | undefined {
  switch (kind) {
    case "supplement":
      return line.day("supplement.asked");
    case "consultation":
      return consultationOf(line)?.sent;
    case "extension":
      return line.day("extended");
    case "fee":
      return line.day("fee.noticed");
    case "reply":
      return line.day("documentDate");
    case "receipt":
    case "service":
      return undefined;
  }
}
