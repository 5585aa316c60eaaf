/** A change to the report in memory taken back: what is otherwise by now than it was written is left alone. */
import type { ReportChanges } from "../../book/report-changes.ts";
import { explanationWords, keyWords, partWords } from "../../book/edit-words.ts";
import { linesBack } from "../../book/lines-back.ts";
import { editionOf } from "../../form/editions.ts";
import { narrativeParts, type NarrativePart } from "../../form/parts.ts";
import { lastYearKey } from "../../layout/keys.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { paragraphsAt } from "../../report/paragraphs.ts";
import { typedTotal } from "../../rules/totals.ts";
import { changesBetween, headOf } from "./change-report.ts";
import { explanationsBack } from "../../book/explanations-back.ts";

export interface DoneChange {
  readonly before: AnnualReport;
  readonly after: AnnualReport;
}

interface ChangesBack {
  readonly changes: ReportChanges;
  /** What is left alone, in words. */
  readonly left: readonly string[];
}

/** The changes that take back what was done, in the report as it is now. */
export function takeBack(now: AnnualReport, done: DoneChange): ChangesBack {
  const { figures = {}, lastYear = {}, narrative, explanations, head, headings } = backOf(done);
  const { before, after } = done;
  const edition = editionOf(after.edition);
  const isText = (part: NarrativePart): boolean => narrative?.[part] !== undefined;
  const texts = narrativeParts.filter(isText).map((part) => {
    const [was, written, is] = [before, after, now].map((it) => paragraphsAt(it.narrative, part));
    return { part, lines: linesBack(was ?? [], written ?? [], is ?? []) };
  });
  const reasons =
    explanations && explanationsBack(before.explanations, after.explanations, now.explanations);
  const isHead = JSON.stringify(headOf(now)) === JSON.stringify(headOf(after));
  const figuresHeld = split(figures, (id) => isFigureHeld(now, after, id));
  const lastYearHeld = split(
    lastYear,
    (id) => (now.lastYear?.[id] ?? null) === (after.lastYear?.[id] ?? null),
  );
  return {
    changes: {
      figures: figuresHeld.held,
      lastYear: lastYearHeld.held,
      narrative: Object.fromEntries(
        texts.flatMap(({ part, lines }) => (lines ? [[part, [...lines]]] : [])),
      ),
      ...(reasons && { explanations: [...reasons.explanations] }),
      ...(head && isHead && { head }),
      ...(headings && { headings }),
    },
    left: [
      ...figuresHeld.others.map((id) => keyWords(edition, id)),
      ...lastYearHeld.others.map((id) => keyWords(edition, lastYearKey(id))),
      ...texts.flatMap(({ part, lines }) => (lines ? [] : [partWords(part)])),
      ...(reasons?.left ?? []).map((it) => explanationWords(edition, it)),
      ...(head && !isHead ? ["机关、年度和日期"] : []),
    ],
  };
}

/** A total that followed its cells was not written, and follows them back. */
function backOf({ before, after }: DoneChange): ReportChanges {
  const { figures, ...others } = changesBetween(after, before);
  const edition = editionOf(after.edition);
  const written = Object.entries(figures ?? {}).filter(
    ([id, back]) => back !== "sum" || typedTotal(edition, after.figures, id),
  );
  return { ...others, figures: Object.fromEntries(written) };
}

/** A total that holds its sum is as it was written, whatever its cells add up to by now. */
function isFigureHeld(now: AnnualReport, after: AnnualReport, id: string): boolean {
  const edition = editionOf(after.edition);
  const isSum = ({ figures }: AnnualReport): boolean =>
    edition.cellsById.get(id)?.computed === true && !typedTotal(edition, figures, id);
  return (now.figures[id] ?? null) === (after.figures[id] ?? null) || (isSum(now) && isSum(after));
}

function split<T>(
  back: Readonly<Record<string, T>>,
  isHeld: (id: string) => boolean,
): { readonly held: Readonly<Record<string, T>>; readonly others: readonly string[] } {
  const ids = Object.keys(back);
  const held = Object.entries(back).filter(([id]) => isHeld(id));
  return { held: Object.fromEntries(held), others: ids.filter((id) => !isHeld(id)) };
}
