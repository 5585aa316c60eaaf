/** What a reconsideration or a court ordered to be answered again. */
import type { Line } from "./line.ts";

interface Reanswer {
  readonly limit: string | undefined;
  readonly answered: string | undefined;
  /** Whether a day of the answer stands there, readable or not. */
  readonly isGiven: boolean;
}

export function reanswersOf({ request, day, dates }: Line): Reanswer[] {
  return [...(request.reanswers ?? []).keys()].map((i) => ({
    limit: day(`reanswers.${i}.limit`),
    answered: day(`reanswers.${i}.answered`),
    isGiven: dates().some(({ key }) => key === `reanswers.${i}.answered`),
  }));
}
