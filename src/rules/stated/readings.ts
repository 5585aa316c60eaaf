/** What a fact is held against: the cells of each reading that its words allow. */
import { sumOf } from "../../figures/figures.ts";
import { difference } from "../../figures/figure.ts";
import type { Cell } from "../../form/edition.ts";
import { cellsOf } from "../../narrative/figure-cells.ts";
import type { Fact } from "../../narrative/fact.ts";
import * as stated from "../../narrative/stated-figure.ts";
import type { StatedFigure } from "../../narrative/stated-figure.ts";
import type { RuleContext } from "../context.ts";

export interface FigureReading {
  readonly cells: readonly Cell[];
  /** Cells whose numbers are taken off. */
  readonly less: readonly Cell[];
  readonly number: number;
}

/** The numbers that the tables have for a fact; none where a cell is not filled. */
export function readingsOf(
  context: RuleContext,
  { figure, isExact, certainty }: Fact,
): FigureReading[] {
  const cells = cellsOf(context.edition, figure);
  if (cells.length === 0) return [];
  const readings = [
    readingOf(context, cells, []),
    ...(isExact ? [] : otherRequests(context, figure, cells)),
    ...(certainty === "likely" ? otherCounts(context, figure) : []),
    ...(figure.kind === "items" ? [itemsWithChanges(context, cells)] : []),
  ];
  return readings.filter(({ number }) => !Number.isNaN(number));
}

/** 收到 may mean those carried over as well, and 办结 only those of this year. */
function otherRequests(
  context: RuleContext,
  figure: StatedFigure,
  cells: readonly Cell[],
): FigureReading[] {
  const carried = (it: StatedFigure): readonly Cell[] => cellsOf(context.edition, it);
  switch (figure.kind) {
    case "received":
      return [readingOf(context, [...cells, ...carried(stated.carriedIn)], [])];
    case "applicant": {
      const alike = stated.ofApplicant(figure.applicant, "carriedIn");
      return [readingOf(context, [...cells, ...carried(alike)], [])];
    }
    case "handled":
      return [readingOf(context, cells, carried(stated.carriedIn))];
    default:
      return [];
  }
}

/** 行政规范性文件26件 may be those in force. */
function otherCounts(context: RuleContext, figure: StatedFigure): FigureReading[] {
  const others = otherFiguresOf(figure).map((it) => cellsOf(context.edition, it));
  return others.filter((cells) => cells.length > 0).map((cells) => readingOf(context, cells, []));
}

function otherFiguresOf(figure: StatedFigure): readonly StatedFigure[] {
  if (figure === DISCLOSED) return BOTH_DISCLOSED;
  const isIssued = figure.kind === "documents" && figure.done === "issued";
  return isIssued ? [stated.documents(figure.of, "inForce")] : [];
}

/** 公开类60件 may be those that were disclosed in part as well. */
const DISCLOSED = stated.outcome("disclosed");
const BOTH_DISCLOSED = stated.added([DISCLOSED, stated.outcome("partlyDisclosed")]);

/** 事项 are those of last year and what came or went; a text may count either. */
function itemsWithChanges(context: RuleContext, cells: readonly Cell[]): FigureReading {
  const changes = context.edition.cells.filter(
    (it) => it.column.line.role === "changeThisYear" && cells.some(({ row }) => row === it.row),
  );
  return readingOf(context, [...cells, ...changes], []);
}

function readingOf(
  { figures }: RuleContext,
  cells: readonly Cell[],
  less: readonly Cell[],
): FigureReading {
  return { cells, less, number: difference(sumOf(figures, cells), sumOf(figures, less)) };
}
