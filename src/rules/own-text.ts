/** What people write themselves: the opening is the same by custom, and years change by themselves. */
import { narrativeParts } from "../form/parts.ts";
import type { Narrative } from "../report/annual-report.ts";
import { paragraphsAt } from "../report/paragraphs.ts";
import { withoutBlanks } from "../text/blanks.ts";

export function ownText(narrative: Narrative): string {
  const own = narrativeParts.filter((part) => part !== "opening");
  const text = own.flatMap((part) => paragraphsAt(narrative, part)).join("");
  return withoutBlanks(text).replace(/(?:19|20)\d{2}(?=年)/gu, "");
}
