import type { Gathered } from "./collect.ts";
import type { Decisions } from "./decisions.ts";

/** What decisions say of the whole collection; what is said otherwise counts before it. */
export function settledBy({
  units,
  about = {},
}: Decisions): Pick<Gathered, "units" | "year" | "organ" | "scope" | "deadline" | "answerBy"> {
  return { ...about, ...(units && { units }) };
}
