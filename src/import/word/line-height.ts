/** What stands above or below the line of its paragraph: the mark of a note is no digit of the number before it. */
import type { SetOff } from "../../text/set-off.ts";
import { USUAL_SIZE, type Look } from "./look.ts";

/** Above or below the line so far that it is no part of the number beside it, in parts of the size. */
const FAR_OFF = 0.25;

/** How a run is set off from the line, if it is. */
export function setOffBy(look: Look, line: number): SetOff | undefined {
  if (look.vertAlign === "superscript") return "raised";
  if (look.vertAlign === "subscript") return "lowered";
  const off = (look.position ?? 0) - line;
  if (Math.abs(off) < (look.size ?? USUAL_SIZE) * FAR_OFF) return undefined;
  return off > 0 ? "raised" : "lowered";
}

/** Where the line itself runs: as high as all of its text, if that is moved as a whole. */
export function lineOf(
  runs: readonly { readonly look: Look; readonly isBlank: boolean }[],
): number {
  const written = runs.filter(({ isBlank }) => !isBlank);
  const [first = 0, ...others] = new Set(written.map(({ look }) => look.position ?? 0));
  return others.length === 0 ? first : 0;
}
