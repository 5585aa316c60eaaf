import type { Outlier } from "../sentences.ts";
import { defineCollectionRule, type CollectionTold } from "../collection-rule.ts";
import * as sentences from "../sentences.ts";

/** Smaller numbers jump by themselves. */
const LEAST = 20;

/** Of fewer units one always has most. */
const FEWEST_UNITS = 5;

const TIMES_LAST_YEAR = 10;
const SHARE_OF_ALL = 0.9;

/** A number that is out of all proportion: often a digit too many. */
export const outlierRule = defineCollectionRule({
  code: "C-OUTLIER",
  severity: "hint",
  basis: "ours",
  holds: "一个单位的数字不是上年的十倍以上，也不占全部的九成以上",
  check: ({ units, sums, edition }) => {
    const compared = edition.cells.filter(
      ({ id }) => (sums.all.contributions[id]?.length ?? 0) >= FEWEST_UNITS,
    );
    return units.flatMap(({ unit: { name }, figures, lastYear }): CollectionTold[] => {
      if (!figures) return [];
      const [first, ...others] = compared.flatMap((cell): Outlier[] => {
        const value = figures[cell.id] ?? 0;
        const before = lastYear?.[cell.id] ?? null;
        const sum = sums.all.figures[cell.id] ?? 0;
        if (value < LEAST) return [];
        const isJump = before !== null && before > 0 && value >= TIMES_LAST_YEAR * before;
        const isMost = value >= SHARE_OF_ALL * sum;
        return isJump || isMost ? [{ cell, value, lastYear: before, sum }] : [];
      });
      if (!first) return [];
      const { cell, value, lastYear: before } = first;
      return [
        {
          ...{ unit: name, at: cell.id, expected: before, found: value },
          cells: [first, ...others].map((it) => it.cell),
          message: sentences.outlier(name, [first, ...others]),
        },
      ];
    });
  },
});
