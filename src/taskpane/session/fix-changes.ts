import type { BookChanges } from "../../book/book-changes.ts";
import { HostFailure } from "../../hosts/host-failure.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Fix } from "../../rules/finding.ts";
import { asSeen, type Seen } from "./as-seen.ts";

/**
 * What a fix changes in the workbook as it is now: cells, or the first place of a part where its words stand.
 *
 * @throws HostFailure when what the fix was offered for has changed since it was seen
 */
export function changesOf(now: AnnualReport, fix: Fix, seen: Seen): BookChanges {
  if ("set" in fix) return asSeen(now, { figures: fix.set }, seen);
  const { part, replace } = fix;
  const [from, to] = replace;
  const paragraphs = now.narrative[part];
  const place = paragraphs.findIndex((text) => text.includes(from));
  if (place < 0) {
    throw new HostFailure(`正文里已没有“${from}”，可能刚才有改动，没有修改，请看过后再试。`);
  }
  const mended = paragraphs.map((text, i) => (i === place ? text.replace(from, () => to) : text));
  return { narrative: { [part]: mended.filter((text) => text.trim() !== "") } };
}
