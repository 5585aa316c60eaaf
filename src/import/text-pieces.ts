/** The lines of a text → pieces: each one line of it with its cells, or one cell behind a tab with all its lines. */
import { brokenLabel } from "./broken-labels.ts";
import { doubtsIn, type DoubtedLine, type Doubts } from "./doubt.ts";
import { headingIn } from "./headings.ts";
import { cellsInLine, isSetApart } from "./line-cells.ts";
import { pageNumberIn } from "./page-number.ts";
import type { RunCell } from "./published.ts";
import { wrappedRow } from "./wrapped-row.ts";

/** One line of the file, or one cell behind a tab with the lines it is broken over. */
export interface Piece {
  /** None in the number of a page. */
  readonly cells: readonly RunCell[];
  /** As found, to be given back if it is no table. */
  readonly lines: readonly DoubtedLine[];
  /** `cells`: surely a cell or a number of them; `line`: prose, or a cell alone in its line. */
  readonly kind: "cells" | "line";
}

/** Prose is longer. */
export const LONGEST_CELL_LINE = 60;

const PAGED: Doubts = ["paged"];

const BY_BLANKS = { apart: "by blanks" } as const;

/** A line that only draws one. */
const RULE = /^[\s|｜+=_─━│┃┄┅┼├┤┬┴┌┐└┘╔╗╚╝═║-]+$/u;

/** Blank lines vanish here: they end a cell and a row, and mean nothing else. */
export function piecesOf(lines: readonly DoubtedLine[]): Piece[] {
  const pieces: Piece[] = [];
  let row = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    if (pageNumberIn(line.text) === "marked") {
      pieces.push({ cells: [], lines: [line], kind: "line" });
      continue;
    }
    const behindTab = /^\t([^\t]*)$/u.exec(line.text);
    if (behindTab) {
      const broken = [line];
      for (let next = lines[i + 1]; next && isContinuation(next.text); next = lines[i + 1]) {
        broken.push(next);
        i += 1;
      }
      const [first = "", ...rest] = broken.map((it) => it.text);
      // below nothing a number may be that of a page
      const isPaged = first.trim() === "" && pageNumberIn(rest[0] ?? "") === "bare";
      const doubts = doubtsIn([
        ...broken.flatMap((it) => it.doubts ?? []),
        ...(isPaged ? PAGED : []),
      ]);
      const text = isPaged ? "" : [first, ...rest].join("\n").slice(1);
      pieces.push({ cells: [{ text, row, ...doubts }], lines: broken, kind: "cells" });
      if (isPaged) pieces.push({ cells: [], lines: broken.slice(1), kind: "line" });
      continue;
    }
    row += 1;
    const inLine = cellsInLine(line.text);
    const isApart = isSetApart(line.text);
    const at = i;
    const wrapped = isApart
      ? undefined
      : wrappedRow(inLine ?? [line.text], (behind) => lines[at + behind]?.text);
    const cells = wrapped?.cells ?? inLine;
    const isAlone = cells?.length === 1 && !line.text.includes("\t");
    const broken = cells ? undefined : brokenLabel((at) => lines[at]?.text, i);
    if (cells) {
      const apart = isApart ? {} : BY_BLANKS;
      const doubts = doubtsIn([...(line.doubts ?? []), ...(wrapped?.mayEndWith ? PAGED : [])]);
      const own = cells.map((text) => ({ ...apart, ...doubts, text, row: isAlone ? null : row }));
      pieces.push({
        cells: own,
        lines: lines.slice(i, i + 1 + (wrapped?.lines ?? 0)),
        kind: "cells",
      });
      i += wrapped?.lines ?? 0;
    } else if (broken) {
      const own = lines.slice(i, i + broken.lines);
      const doubts = doubtsIn(own.flatMap((it) => it.doubts ?? []));
      const isRow = broken.cells.length > 1;
      pieces.push({
        cells: broken.cells.map((text) => ({
          ...{ text, row: isRow ? row : null, ...BY_BLANKS, ...doubts },
        })),
        lines: own,
        kind: isRow ? "cells" : "line",
      });
      i += broken.lines - 1;
    } else if (line.text.trim() !== "" && !RULE.test(line.text)) {
      pieces.push({ cells: [{ ...line, row: null }], lines: [line], kind: "line" });
    }
    row += 1;
  }
  return pieces;
}

/** A line directly below a cell behind a tab: the cell's next line. */
function isContinuation(line: string): boolean {
  return (
    line.trim() !== "" &&
    !line.includes("\t") &&
    line.length <= LONGEST_CELL_LINE &&
    pageNumberIn(line) !== "marked" &&
    !headingIn(line)
  );
}
