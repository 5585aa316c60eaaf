/** What stands at the head and the foot of every page: its number, and a running title. */
import { pageNumberIn } from "../page-number.ts";
import type { TextLine } from "./text-lines.ts";

/** The running lines are the first or the last of their page, within so much of its height. */
const EDGE = 0.12;

/** A line as running as this is on so many pages. */
const FEWEST_PAGES = 3;

/** The lines of all pages without those that only run along. */
export function withoutRunningLines(
  pages: readonly { readonly lines: readonly TextLine[]; readonly height: number }[],
): TextLine[][] {
  const atEdge = pages.map(({ lines, height }) => {
    const isEdge = ({ base }: TextLine): boolean =>
      base < EDGE * height || base > (1 - EDGE) * height;
    return new Set([lines[0], lines.at(-1)].filter((line) => line !== undefined && isEdge(line)));
  });
  const counts = new Map<string, number>();
  for (const line of atEdge.flatMap((lines) => [...lines])) {
    if (line) counts.set(placeOf(line), (counts.get(placeOf(line)) ?? 0) + 1);
  }
  return pages.map(({ lines }, i) =>
    lines.filter((line) => {
      if (!atEdge[i]?.has(line)) return true;
      return (
        pageNumberIn(line.text) === undefined && (counts.get(placeOf(line)) ?? 0) < FEWEST_PAGES
      );
    }),
  );
}

function placeOf({ text, base }: TextLine): string {
  return `${Math.round(base)} ${text.replace(/\d+/gu, "0")}`;
}
