import fc from "fast-check";
import { exampleReports } from "../support/examples.ts";
import { editionOf } from "../../src/form/editions.ts";
import { equationsOf } from "../../src/rules/equations.ts";
import { settleSeen, type SeenPlace } from "../../src/sums/settle-seen.ts";
import type { Sum } from "../../src/sums/sum.ts";

/** a + b = c, across and down:  0 1 | 2,  3 4 | 5,  6 7 | 8. */
const SQUARE: readonly Sum[] = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [0, 3, 6],
  [1, 4, 7],
  [2, 5, 8],
].map(([a = 0, b = 0, c = 0]) => ({
  terms: [
    { index: a, sign: -1 },
    { index: b, sign: -1 },
    { index: c, sign: 1 },
  ],
}));
const FIGURES = [1, 2, 3, 4, 5, 9, 5, 7, 12];

function known(...without: number[]): Map<number, number> {
  return new Map([...FIGURES.entries()].filter(([index]) => !without.includes(index)));
}

function settle(places: readonly SeenPlace[], figures: Map<number, number>): [number, number][] {
  return settleSeen(SQUARE, places, figures).map(({ index, value }) => [index, value]);
}

describe("what was not seen clearly", () => {
  test("is the reading with which the sums hold", () => {
    expect(settle([{ index: 0, readings: [7, 1] }], known(0))).toEqual([[0, 1]]);
  });

  test("names the sums that decided", () => {
    const [settled] = settleSeen(SQUARE, [{ index: 0, readings: [7, 1] }], known(0));
    expect(settled?.sums).toEqual([SQUARE[0], SQUARE[3]]);
  });

  test("stays open where two combinations fit", () => {
    const places = [0, 1, 3, 4].map((index) => ({
      index,
      readings: [
        FIGURES[index] ?? 0,
        (FIGURES[index] ?? 0) + (index === 0 || index === 4 ? 1 : -1),
      ],
    }));
    expect(settle(places, known(0, 1, 3, 4))).toEqual([]);
  });

  test("stays open where what is clear contradicts itself", () => {
    const figures = known(0).set(1, 8);
    expect(settle([{ index: 0, readings: [1, 7] }], figures)).toEqual([]);
  });

  test("is not turned against the likeliest reading by one sum alone", () => {
    const row = SQUARE.slice(0, 1);
    const places = [{ index: 0, readings: [7, 1] }];
    expect(settleSeen(row, places, known(0))).toEqual([]);
    expect(settleSeen(row, [{ index: 0, readings: [1, 7] }], known(0))).toHaveLength(1);
  });

  test("and could not be read at all, is what two sums leave", () => {
    const places = [{ index: 4, readings: [] }];
    expect(settle(places, known(4))).toEqual([[4, 5]]);
    expect(settleSeen(SQUARE.slice(1, 2), places, known(4))).toEqual([]);
    expect(settle(places, known(4).set(1, 3))).toEqual([]);
  });
});

describe("injected mistakes, in reports that were published", () => {
  const reports = exampleReports().map(({ report }) => report);

  /** A report with some of its figures unclear, each with what it is and what else it might be. */
  const unclear = fc
    .record({
      report: fc.constantFrom(...reports),
      spots: fc.uniqueArray(fc.nat(197), { minLength: 1, maxLength: 14 }),
      others: fc.array(fc.nat(30), { minLength: 28, maxLength: 28 }),
      firstIsTrue: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
    })
    .map(({ report, spots, others, firstIsTrue }) => {
      const edition = editionOf(report.edition);
      const truth = new Map<number, number>();
      for (const { id, index } of edition.cells) {
        const figure = report.figures[id];
        if (typeof figure === "number") truth.set(index, figure);
      }
      const places = spots
        .filter((index) => truth.has(index))
        .map((index, i) => {
          const own = truth.get(index) ?? 0;
          const other = others.slice(2 * i, 2 * i + 2).filter((it) => it !== own);
          const readings = firstIsTrue[i] ? [own, ...other] : [...other, own];
          return { index, readings };
        });
      const figures = new Map([...truth].filter(([index]) => !spots.includes(index)));
      return { sums: equationsOf(edition), places, figures, truth };
    });

  test("are recovered or left, where the sums of the report hold", () => {
    fc.assert(
      fc.property(unclear, ({ sums, places, figures, truth }) => {
        const holds = sums.filter(
          ({ terms }) =>
            terms.every(({ index }) => truth.has(index)) &&
            terms.reduce((off, { index, sign }) => off + sign * (truth.get(index) ?? 0), 0) === 0,
        );
        for (const { index, value } of settleSeen(holds, places, figures)) {
          expect(value).toBe(truth.get(index));
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test("never make what is clear another figure, and never a figure that was not seen", () => {
    fc.assert(
      fc.property(unclear, ({ sums, places, figures }) => {
        for (const { index, value } of settleSeen(sums, places, figures)) {
          expect(figures.has(index)).toBe(false);
          expect(places.find((it) => it.index === index)?.readings).toContain(value);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
