/** Texts whose ends of line came as something else, or where no line ended: given back where that can be told. */

/** How programs write an end of line that they do not make. */
const WRITTEN = ["\\r\\n", "\\n", "↵", "⏎", "¶", "<br />", "<br/>", "<br>", "<BR>"];

/** A report has more lines than these; a text with fewer has lost its own. */
const FEWEST_LINES = 10;

/** A report in lines of one width has more of them, and a sentence ends now and then before the end of one. */
const FEWEST_FULL = 5;
const MOST_WIDE = 0.8;

/** A narrower line may hold a label or a figure of its own. */
const NARROWEST = 30;

/** The text with its ends of line, where they stand in it as words. */
export function withWrittenLines(text: string): string {
  const mark = WRITTEN.find((it) => text.split(it).length > FEWEST_LINES);
  const own = text.split(/\n/u, FEWEST_LINES).length;
  return mark === undefined || own >= FEWEST_LINES ? text : text.replaceAll(mark, "\n");
}

/** The lines, those put together that were only broken because they were full: nearly all are as wide as the widest. */
export function withoutFullLines(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== "");
  const widest = filled.reduce((most, { length }) => Math.max(most, length), 0);
  const full = filled.filter(({ length }) => length === widest).length;
  const isFull = widest >= NARROWEST && full >= FEWEST_FULL && full >= MOST_WIDE * filled.length;
  return isFull ? [filled.join("")] : lines;
}
