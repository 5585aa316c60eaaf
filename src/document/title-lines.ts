/**
 * The title in lines. GB/T 9704—2012, 7.3.1: 回行时，要做到词意完整，排列对称，长短适宜，间距恰当.
 */
import { reportTitle } from "../form/parts.ts";
import { widthInPrint } from "../text/text-width.ts";

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
  if (organ === "" || widthInPrint(whole) <= LINE_WIDTH) return [whole];
  return [...balancedLines(Array.from(organ)), reportTitle("", year)];
}

/** Breaks a name into as few lines as it needs, as even as they get. */
function balancedLines(name: readonly string[]): string[] {
  const broken: string[] = [];
  let begin = 0;
  for (let left = widthInPrint(name.join("")); left > LINE_WIDTH;) {
    const lines = Math.ceil(left / LINE_WIDTH);
    const even = Math.ceil((name.length - begin) / lines);
    const line = name.slice(begin, breakNear(name, { begin, even, left, lines }));
    broken.push(line.join("").trim());
    begin += line.length;
    left -= widthInPrint(line.join(""));
  }
  return [...broken, name.slice(begin).join("").trim()];
}

/** What is left of a name, from `begin` on: its width, the lines it takes, and the characters of an even line. */
interface Rest {
  readonly begin: number;
  readonly even: number;
  readonly left: number;
  readonly lines: number;
}

/** The best end of the first of so many lines, at about `even` characters. */
function breakNear(name: readonly string[], { begin, even, left, lines }: Rest): number {
  const ends = SHIFTS.map((shift) => begin + even + shift).filter((end) => {
    const width = widthInPrint(name.slice(begin, end).join(""));
    return (
      end > begin + 1 &&
      width <= LINE_WIDTH &&
      left - width <= (lines - 1) * LINE_WIDTH &&
      !NEVER_FIRST.test(name[end] ?? "") &&
      !NEVER_LAST.test(name[end - 1] ?? "")
    );
  });
  return (
    ends.find((end) => WHOLE_WORDS.test(name.slice(end - 1, end + 1).join(""))) ??
    ends[0] ??
    begin + even
  );
}
