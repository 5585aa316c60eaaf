/** Which consultation of a line a letter is about: the one that waits for an answer, or else the next. */
import { askedParties, type AskedParty } from "../asked-parties.ts";
import { filled, type Line } from "../line.ts";
import { MOST_CONSULTATIONS } from "../register.ts";

interface AskedConsultation {
  /** Its place in the line, from 0. */
  readonly index: number;
  /** Day of the letter, where it has gone out. */
  readonly sent: string | undefined;
  readonly asks: AskedParty | undefined;
  /** Who is asked, where that is written by name. */
  readonly name: string | undefined;
}

/** Undefined where a line has no room for another. */
export function consultationOf({ request, day }: Line): AskedConsultation | undefined {
  const consultations = request.consultations ?? [];
  const last = consultations.length - 1;
  const isOver = last < 0 || day(`consultations.${last}.answered`) !== undefined;
  const index = isOver ? last + 1 : last;
  if (index >= MOST_CONSULTATIONS) return undefined;
  const asked = filled(consultations[index]?.with)?.trim();
  const parties = Object.keys(askedParties) as AskedParty[];
  const asks = parties.find((it) => it === asked || askedParties[it] === asked);
  const name = asks === undefined ? asked : undefined;
  return { index, sent: day(`consultations.${index}.sent`), asks, name };
}
