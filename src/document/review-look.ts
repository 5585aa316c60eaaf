/**
 * How 数据核对单 is set, so that all of it stands on one page; lengths in points, margins in millimetres.
 *
 * It is a form to sign and no part of the report, hence margins of its own and no page number.
 */
import { widthInPrint } from "../text/text-width.ts";

export const reviewLook = {
  margin: { top: 20, right: 26, bottom: 15, left: 28 },
  title: { size: 18, pitch: 28, after: 4 },
  text: { size: 9, pitch: 12.5 },
  heading: { before: 5, after: 2 },
  checks: { labelSize: 7.5, pitch: 10 },
  signers: { size: 10.5, pitch: 14, rowHeight: 26 },
} as const;

/** Above and below a text in a table (docx-styles.ts), and the line between rows, which is a whole pixel in HTML. */
const ROW_EXTRA = 2.75;

/** A4 is 297 mm high; an inch of 25.4 mm has 72 points. */
const PAGE_HEIGHT = ((297 - reviewLook.margin.top - reviewLook.margin.bottom) / 25.4) * 72;

/** Full-width characters in a line of notes: 49 on 156 mm, of which marks that may not begin a line take one or two. */
const LINE_WIDTH = 47;

/** The longest that one note may be; it is cut with …… */
const MOST_LINES = 3;

/** How many lines the notes may take under so many headings, beside a table of so many rows. */
export function roomForNotes(tableRows: number, headings: number): number {
  const { title, text, heading, checks, signers } = reviewLook;
  // 核对内容 of two rows, a row name and a balance, needs a second line.
  const table = tableRows * (checks.pitch + ROW_EXTRA) + 2 * checks.pitch;
  const head = title.pitch + title.after + text.pitch;
  const headed = headings * (heading.before + text.pitch + heading.after);
  const foot = 2 * (signers.rowHeight + ROW_EXTRA) + text.pitch;
  return Math.floor((PAGE_HEIGHT - head - table - headed - foot) / text.pitch);
}

/** How many lines the notes take. */
export function linesOf(notes: readonly string[]): number {
  return notes.reduce((sum, note) => sum + Math.ceil(widthInPrint(note) / LINE_WIDTH), 0);
}

/** The note on as many lines as one may take. */
export function shortened(note: string): string {
  if (linesOf([note]) <= MOST_LINES) return note;
  const characters = Array.from(note);
  let width = 2; // of ……
  const end = characters.findIndex((character) => {
    width += widthInPrint(character);
    return width > MOST_LINES * LINE_WIDTH;
  });
  return `${characters.slice(0, end).join("")}……`;
}

/** How many of the notes fit in so many lines; unless all do, one line is left to say how many are not shown. */
export function howManyFit(notes: readonly string[], lines: number): number {
  if (linesOf(notes) <= lines) return notes.length;
  let left = lines - 1;
  const end = notes.findIndex((note) => {
    left -= linesOf([note]);
    return left < 0;
  });
  return end;
}
