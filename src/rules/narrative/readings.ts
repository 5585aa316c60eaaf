/** What a fact is held against: the cells of each reading that its words allow. */
import { sumOf } from "../../figures/figures.ts";
import { difference } from "../../figures/figure.ts";
import type { Cell } from "../../form/edition.ts";
import { cellsOf } from "../../narrative/figure-cells.ts";
import type { Fact } from "../../narrative/fact.ts";
import type { RuleContext } from "../context.ts";

export interface FigureReading {
  readonly cells: readonly Cell[];
  /** Cells whose numbers are taken off. */
  readonly less: readonly Cell[];
  readonly number: number;
}

/** What else the words may count, beside the cells of their fact: more cells, or fewer. */
interface OtherReading {
  readonly more?: string;
  readonly less?: string;
}

const OTHER_READINGS: Partial<Readonly<Record<string, readonly OtherReading[]>>> = {
  received: [{ more: "carriedIn" }], // 收到 may mean those carried over as well
  handled: [{ less: "carriedIn" }], // or only those of this year
};

/** The numbers that the tables have for a fact; none where a cell is not filled. */
export function readingsOf(context: RuleContext, { fact, isExact }: Fact): FigureReading[] {
  const { edition } = context;
  const cells = cellsOf(edition, fact);
  if (cells.length === 0) return [];
  const [first = "", applicant] = fact.split(".");
  const others = isExact || fact.includes("+") ? [] : (OTHER_READINGS[first] ?? []);
  const suffix = applicant === undefined ? "" : `.${applicant}`;
  const readings = [
    readingOf(context, cells, []),
    ...others.map(({ more, less }) =>
      readingOf(
        context,
        more === undefined ? cells : [...cells, ...cellsOf(edition, `${more}${suffix}`)],
        less === undefined ? [] : cellsOf(edition, less),
      ),
    ),
    ...itemsWithChanges(context, fact, cells),
  ];
  return readings.filter(({ number }) => !Number.isNaN(number));
}

/** 事项 are those of last year and what came or went; a text may count either. */
function itemsWithChanges(
  context: RuleContext,
  fact: string,
  cells: readonly Cell[],
): FigureReading[] {
  if (!fact.endsWith(".items")) return [];
  const changes = context.edition.cells.filter(
    (it) => it.column.line.role === "changeThisYear" && cells.some(({ row }) => row === it.row),
  );
  return [readingOf(context, [...cells, ...changes], [])];
}

function readingOf(
  { figures }: RuleContext,
  cells: readonly Cell[],
  less: readonly Cell[],
): FigureReading {
  return { cells, less, number: difference(sumOf(figures, cells), sumOf(figures, less)) };
}
