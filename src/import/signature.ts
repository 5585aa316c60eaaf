/** The signature block at the end of a report: the organ, and the date below it. */
import { findDate } from "../text/dates.ts";
import { squeeze } from "../text/squeeze.ts";
import type { MarkedLine } from "./line-mark.ts";
import { isOrganName } from "./organ-name.ts";

export interface Signature {
  readonly organ?: string;
  /** As printed. */
  readonly date?: string;
  /** The date as YYYY-MM-DD. */
  readonly iso?: string;
  /** Indices of the lines it takes. */
  readonly lines: readonly number[];
  /** What was taken for it may be a paragraph. */
  readonly isDoubtful: boolean;
}

/** Only notes on enclosures may follow the signature. */
const LINES_FROM_END = 5;

/**
 * The signature among the last lines: a date and the organ above it, or one of them alone, where the line is not
 * marked as a paragraph.
 */
export function findSignature(
  lines: readonly MarkedLine[],
  titleOrgan = "",
): Signature | undefined {
  const isOrgan = (line: string): boolean => isOrganName(line) || isSame(line, titleOrgan);
  const isParagraph = (i: number): boolean => lines[i]?.mark === "text";
  const isLikeOne = (i: number): boolean => isParagraph(i) || lines[i]?.mark === "prose";
  const textAt = (i: number): string => lines[i]?.text.trim() ?? "";
  const last = Math.max(0, lines.length - LINES_FROM_END);
  for (let i = lines.length - 1; i >= last; i--) {
    const line = textAt(i);
    const date = findDate(line);
    if (!date || !line.endsWith(date.text)) continue;
    const found = { date: date.text, iso: date.iso };
    const before = line.slice(0, -date.text.length).trim();
    if (before !== "") {
      // organ and date in one line
      if (!isOrgan(before)) continue;
      return { ...found, organ: before, lines: [i], isDoubtful: isLikeOne(i) };
    }
    const isDoubtful = isLikeOne(i);
    const above = textAt(i - 1);
    if (isOrgan(above)) return { ...found, organ: above, lines: [i - 1, i], isDoubtful };
    if (i === lines.length - 2 && isSame(textAt(i + 1), titleOrgan)) {
      return { ...found, organ: textAt(i + 1), lines: [i, i + 1], isDoubtful };
    }
    if (!isParagraph(i)) return { ...found, lines: [i], isDoubtful: true };
  }
  const end = lines.length - 1;
  if (isParagraph(end) || !isSame(textAt(end), titleOrgan)) return undefined;
  return { organ: textAt(end), lines: [end], isDoubtful: true };
}

/** The signature that the document marks; undefined where it marks none, or something else. */
export function markedSignature(
  lines: readonly MarkedLine[],
  titleOrgan = "",
): Signature | undefined {
  const marked = lines.flatMap(({ mark }, i) => (mark === "signature" ? [i] : []));
  const found: { organ?: string; date?: string; iso?: string } = {};
  for (const i of marked) {
    const line = lines[i]?.text.trim() ?? "";
    const date = findDate(line);
    if (date?.text === line) Object.assign(found, { date: date.text, iso: date.iso });
    else if (titleOrgan === "" ? isOrganName(line) : isSame(line, titleOrgan)) found.organ = line;
    else return undefined;
  }
  return marked.length > 0 ? { ...found, lines: marked, isDoubtful: false } : undefined;
}

/** The same name, whatever its blanks and the widths of its brackets. */
function isSame(line: string, organ: string): boolean {
  return organ !== "" && squeeze(line) === squeeze(organ);
}
