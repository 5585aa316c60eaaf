/** The paragraphs of a part in a workbook that is in use: only the rows whose words change are written. */
import type { NarrativePart } from "../form/parts.ts";
import { narrativeName } from "../layout/keys.ts";
import type { ReadableWorkbook } from "../workbook/workbook.ts";
import { addedRows } from "./added-rows.ts";
import { contentAt, isSameContent, type CellEdit, type EditContent } from "./cell-edit.ts";
import { changedRun } from "./changed-run.ts";
import { textContent } from "./contents.ts";
import { partWords } from "./edit-words.ts";
import { linesOf } from "./raw-figure.ts";
import type { Book } from "./read-book.ts";
import { Unwritable } from "./unwritable.ts";

/** A row with its paragraphs: one, as a rule; none in a blank row; several where somebody wrote them into one cell. */
interface Row {
  readonly lines: readonly string[];
  /** What the cell holds; undefined once its paragraphs are others. */
  readonly content: EditContent | undefined;
}

const BLANK: Row = { lines: [], content: { kind: "blank" } };

/**
 * The edits after which a part has exactly these paragraphs. Those that stay keep their row where they can: a new
 * one between two others moves the rows below it down to the next blank one, and one that goes draws them up.
 *
 * @throws Unwritable when the part has lost its place, or a paragraph is longer than a cell holds
 */
export function paragraphEdits(
  workbook: ReadableWorkbook,
  book: Pick<Book, "areas" | "added" | "edition">,
  part: NarrativePart,
  paragraphs: readonly string[],
): CellEdit[] {
  const name = narrativeName(part);
  const area = book.areas.get(name);
  const of = partWords(part);
  if (!area) {
    if (paragraphs.length === 0) return [];
    const added = addedRows(workbook, book, part, paragraphs);
    if (added) return added;
    throw new Unwritable(`工作簿里找不到${of}要写入的位置，可能已被删除，请撤销删除后再试。`);
  }
  const sheet = workbook.readSheet(area.sheet);
  const places = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({
    ...{ sheet: area.sheet, row: area.top + i, column: area.left },
  }));
  const rows = places.map((place): Row => ({
    lines: linesOf(sheet.at(place.row, place.column)),
    content: contentAt(workbook, place),
  }));
  const changed = withParagraphs(rows, paragraphs);
  return places.flatMap((place, i): CellEdit[] => {
    const { lines, content = textContent(lines.join("\n")) } = changed[i] ?? BLANK;
    const before = contentAt(workbook, place);
    const locked = book.added.includes(name);
    const edit = { ...place, content, before, locked, of, part };
    return isSameContent(before, content) ? [] : [edit];
  });
}

function withParagraphs(rows: readonly Row[], paragraphs: readonly string[]): Row[] {
  const now = rows.flatMap((row, at) => row.lines.map((_, line) => ({ at, line })));
  const run = changedRun(
    rows.flatMap(({ lines }) => lines),
    paragraphs,
  );
  const changed = [...rows];
  const change = (at: number, line: number, words: readonly string[], removed: 0 | 1): void => {
    const lines = [...(changed[at]?.lines ?? [])];
    lines.splice(line, removed, ...words);
    changed[at] = lines.length === 0 ? BLANK : { lines, content: undefined };
  };
  const replaced = Math.min(run.from.length, run.to.length);
  const places = now.slice(run.start, run.start + run.from.length);
  places.slice(0, replaced).forEach(({ at, line }, i) => {
    change(at, line, run.to.slice(i, i + 1), 1);
  });
  for (const { at, line } of places.slice(replaced).reverse()) {
    change(at, line, [], 1);
    if (changed[at] === BLANK) drawUp(changed, at);
  }
  const added = run.to.slice(replaced);
  if (added.length === 0) return changed;
  const [before, behind] = [now[run.start + replaced - 1], now[run.start + replaced]];
  if (before && before.at === behind?.at) change(before.at, before.line + 1, added, 0);
  else pushIn(changed, before ? before.at + 1 : (behind?.at ?? 0), added);
  return changed;
}

/** The rows below a blank one move up, as far as the next blank one. */
function drawUp(rows: Row[], at: number): void {
  const end = rows.findIndex((row, i) => i > at && row.lines.length === 0);
  rows.splice(end < 0 ? rows.length : end, 0, BLANK);
  rows.splice(at, 1);
}

/** Each new row takes the place of the next blank one below, or else above; without any the last rows share one. */
function pushIn(rows: Row[], at: number, words: readonly string[]): void {
  const count = rows.length;
  const isBlank = ({ lines }: Row): boolean => lines.length === 0;
  rows.splice(at, 0, ...words.map((text) => ({ lines: [text], content: undefined })));
  let [first, end] = [at, at + words.length];
  while (rows.length > count) {
    const below = rows.findIndex((row, i) => i >= end && isBlank(row));
    const above = rows.findLastIndex((row, i) => i < first && isBlank(row));
    if (below < 0 && above < 0) break;
    rows.splice(below >= 0 ? below : above, 1);
    if (below < 0) [first, end] = [first - 1, end - 1];
  }
  if (rows.length === count) return;
  const lines = rows.splice(count - 1).flatMap((row) => row.lines);
  rows.push({ lines, content: undefined });
}
