/** A figure of a copy that is a picture, of which several readings are possible, or none: no difference, but a doubt. */
import type { Figure } from "../figures/figure.ts";

/** `252或232`, `8？`, `？`, as an import writes what it could not see. */
const UNCLEAR = /^(?:[\d.,/\-—]*？|[\d.,/\-—]+(?:或[\d.,/\-—]+)+)$/u;

export function isUnclear(figure: Figure | undefined): boolean {
  return figure?.kind === "text" && UNCLEAR.test(figure.text);
}
