/**
 * The title in lines. GB/T 9704—2012, 7.3.1: 回行时，要做到词意完整，排列对称，长短适宜，间距恰当.
 */
import { reportTitle } from "../form/parts.ts";
import { textWidth } from "./text-width.ts";

/** Full-width characters of 2号 (22 pt) in a line: the text area of 156 mm holds 20, one is left as slack. */
const LINE_WIDTH = 19;

/** No line begins with one of these, and none ends with one of those. */
const NEVER_FIRST = /^[）)》〉”’、，。·]$/u;
const NEVER_LAST = /^[（(《〈“‘]$/u;

/** The two characters around a break that leaves every word whole: after a place (市场 is none), before a bracket. */
const WHOLE_WORDS = /^(?:[省市县区州盟旗][^场政域]|.[（(])$/u;

/** How far from the middle a better place to break may be. */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3];

/** One line where the title fits; else the organ in balanced lines over the words of the notice. */
export function titleLines(organ: string, year: number | null): string[] {
  const whole = reportTitle(organ, year);
  if (organ === "" || textWidth(whole) <= LINE_WIDTH) return [whole];
  return [...balancedLines(Array.from(organ)), reportTitle("", year)];
}

/** Breaks a name into as few lines as it needs, as even as they get. */
function balancedLines(name: readonly string[]): string[] {
  const lines = Math.ceil(textWidth(name.join("")) / LINE_WIDTH);
  if (lines <= 1) return [name.join("").trim()];
  const end = breakNear(name, Math.ceil(name.length / lines), lines);
  return [name.slice(0, end).join("").trim(), ...balancedLines(name.slice(end))];
}

/** The best end of the first of so many lines, at about `even` characters. */
function breakNear(name: readonly string[], even: number, lines: number): number {
  const ends = SHIFTS.map((shift) => even + shift).filter(
    (end) =>
      end > 1 &&
      textWidth(name.slice(0, end).join("")) <= LINE_WIDTH &&
      textWidth(name.slice(end).join("")) <= (lines - 1) * LINE_WIDTH &&
      !NEVER_FIRST.test(name[end] ?? "") &&
      !NEVER_LAST.test(name[end - 1] ?? ""),
  );
  return (
    ends.find((end) => WHOLE_WORDS.test(name.slice(end - 1, end + 1).join(""))) ?? ends[0] ?? even
  );
}
