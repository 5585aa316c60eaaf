/** The signature block at the end of a report: the organ, and the date below it. */
import { findDate } from "../report/dates.ts";

export interface Signature {
  readonly organ?: string;
  /** As printed. */
  readonly date?: string;
  /** The date as YYYY-MM-DD. */
  readonly iso?: string;
  /** Indices of the lines it takes. */
  readonly lines: readonly number[];
}

/** Only notes on enclosures may follow the signature. */
const LINES_FROM_END = 5;

/** A name has no punctuation, and ends as names of organs do (“无其他需要报告的事项” does not). */
const ORGAN =
  /^[\p{Script=Han}（）()·]{2,40}[局厅委办会院署部政府省市县区旗州盟乡镇道处所站室中心队行校馆社司]$/u;

/**
 * The signature among the last lines: a date and the organ above it, or the organ of the title
 * alone in the last line.
 */
export function findSignature(lines: readonly string[], titleOrgan = ""): Signature | undefined {
  const last = Math.max(0, lines.length - LINES_FROM_END);
  for (let i = lines.length - 1; i >= last; i--) {
    const line = lines[i]?.trim() ?? "";
    const date = findDate(line);
    if (!date || !line.endsWith(date.text)) continue;
    const before = line.slice(0, -date.text.length).trim();
    if (before !== "") {
      // organ and date in one line
      if (!ORGAN.test(before)) continue;
      return { organ: before, date: date.text, iso: date.iso, lines: [i] };
    }
    const above = lines[i - 1]?.trim() ?? "";
    return ORGAN.test(above)
      ? { organ: above, date: date.text, iso: date.iso, lines: [i - 1, i] }
      : { date: date.text, iso: date.iso, lines: [i] };
  }
  const isOrgan = titleOrgan !== "" && lines.at(-1)?.trim() === titleOrgan;
  return isOrgan ? { organ: titleOrgan, lines: [lines.length - 1] } : undefined;
}
