/** What a block does to a report whose places are known, and what is said of it: whole or not at all. */
import { figureChange, type FigureChange } from "../../book/figure-change.ts";
import { formatNumber } from "../../figures/figure.ts";
import type { Cell, CellId } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { cellName } from "../../form/names.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { withFigures } from "../../rules/totals.ts";
import { isFigure, readEntry, showFigure } from "./entry.ts";
import type { PlacedText, Placement, Refused } from "./placement.ts";

interface Pasted {
  readonly changes: Readonly<Record<string, FigureChange>>;
  /** All cells that the block reaches, row by row. */
  readonly cells: readonly (readonly CellId[])[];
  readonly says: string;
}

interface PlacedCell extends PlacedText {
  readonly cell: Cell;
}

/** How many cells one sentence names. */
const MOST_NAMED = 3;

/** Totals are compared with what their cells add up to, and stay what they are. */
export function pasteBlock(
  edition: Edition,
  figures: AnnualReport["figures"],
  { rows, hasLabels }: Placement,
): Pasted | Refused {
  const placed = rows.flat().flatMap((it): PlacedCell[] => {
    const cell = edition.cellsById.get(it.id);
    return cell ? [{ ...it, cell }] : [];
  });
  const strange = placed.filter(({ text, cell }) => !isFigure(text, cell));
  if (strange.length > 0) {
    const named = namesOf(
      strange,
      (it) => `${it.from}“${shortened(it.text)}”（${cellName(it.cell)}）`,
    );
    return { refused: `要粘贴的${named}不是数字，没有粘贴；请改成数字再粘贴。` };
  }
  const filled = placed.filter(({ cell }) => !cell.computed);
  const changes = Object.fromEntries(
    filled.map(({ id, text, cell }) => [id, figureChange(readEntry(text, cell).figure)]),
  );
  const typed = new Map(filled.map(({ id, text, cell }) => [id, readEntry(text, cell).figure]));
  const after = withFigures(edition, figures, { typed, restored: new Set() });
  return {
    changes,
    cells: rows.map((row) => row.map(({ id }) => id)).filter((row) => row.length > 0),
    says: [
      `已粘贴${filled.length}格`,
      ...(hasLabels ? ["行名、表头没有算进去"] : []),
      ...cleaned(filled),
      ...totals(placed, after),
    ]
      .join("；")
      .concat("。"),
  };
}

function cleaned(filled: readonly PlacedCell[]): string[] {
  const changed = filled.flatMap(({ text, cell }) => {
    const { figure, isCleaned } = readEntry(text, cell);
    return isCleaned && typeof figure === "number" ? [`“${text}”→${formatNumber(figure)}`] : [];
  });
  return changed.length === 0 ? [] : [`${changed.length}格换成了数字：${namesOf(changed, String)}`];
}

/** @param after the figures as they are once the block is pasted */
function totals(placed: readonly PlacedCell[], after: AnnualReport["figures"]): string[] {
  const compared = placed.flatMap(({ text, cell }) => {
    const { figure } = readEntry(text, cell);
    return cell.computed && typeof figure === "number"
      ? [{ cell, figure, own: after[cell.id] ?? null }]
      : [];
  });
  if (compared.length === 0) return [];
  const others = compared.filter(({ figure, own }) => figure !== own);
  if (others.length === 0) return [`总计${compared.length}格与自动算出的一致`];
  const named = namesOf(others, ({ cell, figure, own }) => {
    const has = own === null ? "有空格还算不出" : `是${showFigure(own)}`;
    return `${cellName(cell)}${has}，粘贴的是${showFigure(figure)}`;
  });
  return [`总计有${others.length}格与粘贴的不一致，没有覆盖：${named}，请核对`];
}

function namesOf<T>(all: readonly T[], name: (it: T) => string): string {
  const named = all.slice(0, MOST_NAMED).map(name).join("、");
  return all.length > MOST_NAMED ? `${named}等${all.length}格` : named;
}

function shortened(text: string): string {
  const LONGEST = 20;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
