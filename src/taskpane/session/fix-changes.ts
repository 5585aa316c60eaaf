import type { ReportChanges } from "../../book/report-changes.ts";
import { keyWords } from "../../book/edit-words.ts";
import { readFigures, type RawFigures } from "../../figures/figures.ts";
import { editionOf } from "../../form/editions.ts";
import { HostFailure } from "../../hosts/host-failure.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { paragraphsAt } from "../../report/paragraphs.ts";
import type { CellFix, Fix, TextFix } from "../../rules/finding.ts";
import { figuresAfter } from "../../rules/totals.ts";
import { asSeen, type Seen } from "./as-seen.ts";

/**
 * What a fix changes in the workbook as it is now: cells, or the words of a part wherever they stood.
 *
 * @throws HostFailure when what the fix was offered for has changed since it was seen
 */
export function changesOf(now: AnnualReport, fix: Fix, seen: Seen): ReportChanges {
  return "set" in fix ? cellChanges(now, fix, seen) : textChanges(now, fix, seen);
}

/** The fix was tried on the paragraphs that were seen: what is written anew since may mean other things by its words. */
function textChanges(now: AnnualReport, { part, replace }: TextFix, seen: Seen): ReportChanges {
  const [from, to] = replace;
  const tried = new Set(
    paragraphsAt(seen.report.narrative, part).filter((text) => text.includes(from)),
  );
  const paragraphs = paragraphsAt(now.narrative, part);
  if (!paragraphs.some((text) => tried.has(text))) {
    throw new HostFailure(`正文里已没有“${from}”，可能刚才有改动，没有修改，请看过后再试。`);
  }
  const mended = paragraphs.map((text) =>
    tried.has(text) ? text.replaceAll(from, () => to) : text,
  );
  return { narrative: { [part]: mended.filter((text) => text.trim() !== "") } };
}

function cellChanges(now: AnnualReport, { set }: CellFix, seen: Seen): ReportChanges {
  asSeen(now, { figures: set }, seen);
  const [then, after] = [figuresWith(seen.report, set), figuresWith(now, set)];
  const edition = editionOf(now.edition);
  // sums of sums follow cells that the finding does not name
  const other = Object.keys(set).find((id) => !isSame(then, after, id));
  if (other !== undefined) {
    const where = keyWords(edition, other);
    throw new HostFailure(`${where}的各项刚才已有改动，这一步没有写入，请看过后再试。`);
  }
  // an emptied total whose cells are filled by this: a page has its sum again, a workbook needs the formula
  const followed = edition.cells.filter(
    ({ id, computed }) =>
      computed &&
      !(id in set) &&
      (now.figures[id] ?? null) === null &&
      !isSame(now.figures, after, id),
  );
  return { figures: { ...set, ...Object.fromEntries(followed.map(({ id }) => [id, "sum"])) } };
}

function figuresWith({ edition, figures }: AnnualReport, set: CellFix["set"]): RawFigures {
  return figuresAfter(readFigures(editionOf(edition), figures), set).raw;
}

function isSame(a: RawFigures, b: RawFigures, id: string): boolean {
  return (a[id] ?? null) === (b[id] ?? null);
}
