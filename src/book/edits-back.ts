/** Edits taken back: what no longer holds what was written is left alone, and named. */
import type { NarrativePart } from "../form/parts.ts";
import type { Explanation } from "../report/annual-report.ts";
import { paragraphsAt } from "../report/paragraphs.ts";
import { isWithin } from "../workbook/is-within.ts";
import type { ReadableWorkbook, SheetArea } from "../workbook/workbook.ts";
import { contentAt, isSameContent, type CellEdit } from "./cell-edit.ts";
import { explanationWords } from "./edit-words.ts";
import { explanationEdits } from "./explanation-edits.ts";
import { explanationsBack } from "./explanations-back.ts";
import { linesBack } from "./lines-back.ts";
import { paragraphEdits } from "./paragraph-edits.ts";
import type { SheetCell } from "./placed-keys.ts";
import type { Book } from "./read-book.ts";

/** A workbook with its report, as they were read together. */
export interface OpenBook {
  readonly workbook: ReadableWorkbook;
  readonly book: Book;
}

/** What was written, as it is remembered to take it back. */
export interface DoneEdits {
  readonly edits: readonly CellEdit[];
  readonly before: OpenBook;
  readonly after: OpenBook;
}

interface EditsBack {
  readonly edits: readonly CellEdit[];
  /** What is left alone, in words. */
  readonly left: readonly string[];
}

/** The edits that take back what was done, in the workbook as it is now. */
export function editsBack(now: OpenBook, done: DoneEdits): EditsBack {
  const things = new Map<string, CellEdit[]>();
  for (const edit of done.edits) things.set(edit.of, [...(things.get(edit.of) ?? []), edit]);
  const all = [...things].map(([of, edits]) => {
    const [first] = edits;
    const back =
      exactly(now, done, edits) ??
      (first?.part ? inText(now, done, first.part) : amongExplanations(now, done, of));
    return { of, back };
  });
  return {
    edits: all.flatMap(({ back }) => back ?? []),
    left: all.flatMap(({ of, back }) => (back ? [] : [of])),
  };
}

/** Each cell as it was, where all of them hold what was written, or hold already what they held before. */
function exactly(
  now: OpenBook,
  done: DoneEdits,
  edits: readonly CellEdit[],
): CellEdit[] | undefined {
  const back: CellEdit[] = [];
  for (const edit of edits) {
    const place = moved(edit, done.after.book.areas, now.book.areas);
    if (!place) return undefined;
    const [written, before] = [
      contentAt(done.after.workbook, edit),
      contentAt(now.workbook, place),
    ];
    if (isSameContent(before, edit.before)) continue;
    // a formula that moved speaks of other cells than it did
    if (edit.before.kind === "formula" && !isAt(place, edit)) return undefined;
    if (!isSameContent(before, written)) return undefined;
    back.push({ ...edit, ...place, content: edit.before, before });
  }
  return back;
}

/** Only the paragraphs that were written, where others of the part have changed. */
function inText(now: OpenBook, done: DoneEdits, part: NarrativePart): CellEdit[] | undefined {
  const lines = linesBack(
    paragraphsAt(done.before.book.narrative, part),
    paragraphsAt(done.after.book.narrative, part),
    paragraphsAt(now.book.narrative, part),
  );
  return lines && paragraphEdits(now.workbook, now.book, part, lines);
}

/** An explanation that was removed goes into another row, where its own was taken since. */
function amongExplanations(now: OpenBook, done: DoneEdits, of: string): CellEdit[] | undefined {
  const ofThis = ({ book }: OpenBook): Explanation[] =>
    book.explanations.filter((it) => explanationWords(book.edition, it) === of);
  const [before, after] = [ofThis(done.before), ofThis(done.after)];
  const { explanations, left } = explanationsBack(before, after, now.book.explanations);
  if (before.length + after.length === 0 || left.length > 0) return undefined;
  return explanationEdits(now.workbook, now.book, explanations);
}

type Areas = ReadonlyMap<string, SheetArea>;

/** Where a cell of a named area lies now; undefined where the area is lost, or rows were put into it. */
function moved(cell: SheetCell, then: Areas, now: Areas): SheetCell | undefined {
  const [name, area] =
    [...then]
      .filter(([, it]) => contains(it, cell))
      .sort(([, a], [, b]) => a.bottom - a.top - (b.bottom - b.top))[0] ?? [];
  if (name === undefined || !area) return cell;
  const found = now.get(name);
  if (!found || found.bottom - found.top !== area.bottom - area.top) return undefined;
  return {
    sheet: found.sheet,
    row: found.top + cell.row - area.top,
    column: found.left + cell.column - area.left,
  };
}

function contains(area: SheetArea, cell: SheetCell): boolean {
  return area.sheet === cell.sheet && isWithin(area, cell);
}

function isAt(a: SheetCell, b: SheetCell): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
