/**
 * A label of the form that a copy has broken over lines, a character a line or anywhere:
 *
 *   三、            科研机            1.申请人无正当理由逾期不补正、行政机关不再
 *   本              构                处理其政府信息公开申请 0 0 0 0 0 0 0
 *   年 …
 */
import { parseFigure } from "../figures/parse-figure.ts";
import { cellContent } from "./cell-text.ts";
import { gluedCells } from "./glued-cells.ts";
import { closesLabel, labelProgress, labelsAt, plainLine } from "./printed-labels.ts";

/** A label over more lines than it can have characters is none. */
const MOST_LINES = 90;

/** A longer line is a paragraph; looking for labels in it again and again takes time. */
const LONGEST_LINE = 160;

interface BrokenLabel {
  readonly cells: readonly string[];
  /** How many lines it takes. */
  readonly lines: number;
}

/** The cells that begin with the lines from `from` put together; undefined where the line ends within no label. */
export function brokenLabel(
  lineAt: (line: number) => string | undefined,
  from: number,
): BrokenLabel | undefined {
  const first = lineAt(from) ?? "";
  if (first.length > LONGEST_LINE) return undefined;
  const { ahead, rest } = labelsAhead(first.trim());
  if (rest === "") return undefined;
  let whole = rest;
  let found = cellContent(rest) === "label" ? { cells: [...ahead, rest], lines: 1 } : undefined;
  for (let lines = 1; lines < MOST_LINES; lines += 1) {
    const progress = labelProgress(plainLine(whole)) ?? behindLabels();
    const next = lineAt(from + lines);
    if (
      progress === undefined ||
      next === undefined ||
      next.length > LONGEST_LINE ||
      next.includes("\t")
    )
      break;
    const part = next.trim();
    if (part === "") continue;
    if (progress === "label" && !closesLabel(part)) {
      const figures = found && figuresIn(part);
      if (figures) return { cells: [...ahead, whole, ...figures], lines: lines + 1 };
      if (found?.lines === 1) return undefined;
    }
    whole += `\n${part}`;
    if (labelProgress(plainLine(whole)) === "label") {
      found = { cells: [...ahead, whole], lines: lines + 1 };
    } else if (progress !== "label" || closesLabel(part)) {
      const cells = gluedCells(whole);
      if (cells) return { cells: [...ahead, ...cells], lines: lines + 1 };
    }
  }
  return found && found.lines > 1 ? found : undefined;

  /** A label that ends within a line is whole, and the next one has begun behind it. */
  function behindLabels(): "label" | "beginning" | undefined {
    const further = labelsAhead(whole);
    if (further.ahead.length === 0 || further.rest === "") return undefined;
    ahead.push(...further.ahead);
    whole = further.rest;
    return labelProgress(plainLine(whole));
  }
}

/** The whole labels that stand before the last one of a line. */
function labelsAhead(line: string): { ahead: string[]; rest: string } {
  const ahead: string[] = [];
  let rest = line;
  while (rest !== "" && labelProgress(plainLine(rest)) === undefined) {
    const [label] = labelsAt(plainLine(rest), 0);
    if (!label) return { ahead: [], rest: "" };
    ahead.push(rest.slice(0, label.end).trim());
    rest = rest.slice(label.end).trim();
  }
  return { ahead, rest };
}

/** The figures of a row whose label stands above them; `1 234` is one. */
function figuresIn(line: string): string[] | undefined {
  const words = line.split(/\s+/u);
  const isRow =
    words.length > 1 && words.every((word) => /^\d/u.test(word) && cellContent(word) === "number");
  return isRow && parseFigure(line, "count").figure.kind !== "number" ? words : undefined;
}
