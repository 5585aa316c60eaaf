/** Sums are exact, whoever stands behind them is named, and blanks are no zeros. */
import fc from "fast-check";
import { exactSum } from "../../src/collection/exact-sum.ts";
import { figuresOf } from "../../src/collection/figures-of.ts";
import { sumsOf } from "../../src/collection/sums.ts";
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { reportOf } from "../support/reports.ts";

/** An amount with at most six digits behind the point, and the same in millionths. */
const amount = fc
  .bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
  .map((millionths) => ({ millionths, value: Number(millionths) / 1e6 }))
  .filter(({ millionths, value }) => BigInt(Math.round(value * 1e6)) === millionths);

test("a sum of amounts is exact to the last digit", () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 40 }), (amounts) => {
      const sum = amounts.reduce((all, { millionths }) => all + millionths, 0n);
      expect(exactSum(amounts.map(({ value }) => value))).toBe(Number(sum) / 1e6);
    }),
  );
});

test.each([
  [[0.1, 0.2], 0.3],
  [[0.1, 0.7, 0.000001], 0.800001],
  [[12, 0.5, -0.5], 12],
  [[1e15, 0.25], 1_000_000_000_000_000.25],
  [[999_999_999_999.99, 0.01], 1e12],
  [[1e22, 0.5], 1e22],
  [[Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 2], 2 ** 54],
  [[], 0],
])("%j come to %d", (values, sum) => {
  expect(exactSum(values)).toBe(sum);
});

const unit = (name: string, figures: Record<string, number | null>) => ({
  unit: { name },
  figures,
});

const [first, second] = edition2021.cells.map(({ id }) => id) as [string, string];

test("a cell that all left blank is blank, and one that some filled names the others", () => {
  const { figures, blanks } = sumsOf(
    [unit("甲", { [first]: null, [second]: 3 }), unit("乙", { [first]: null, [second]: null })],
    edition2021,
  );
  expect([figures[first], figures[second]]).toEqual([null, 3]);
  expect([blanks[first], blanks[second]]).toEqual([["甲", "乙"], ["乙"]]);
});

test("contributions add up to the sum, the largest first", () => {
  const cells = edition2021.cells.slice(0, 4).map(({ id }) => id);
  const figure = fc.option(
    fc.oneof(
      fc.nat(999),
      amount.map(({ value }) => value),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(...cells.map(() => figure)), { maxLength: 12 }), (rows) => {
      const units = rows.map((row, i) =>
        unit(`第${i}局`, Object.fromEntries(cells.map((id, j) => [id, row[j] ?? null]))),
      );
      const { figures, contributions } = sumsOf(units, edition2021);
      for (const id of cells) {
        const values = (contributions[id] ?? []).map(({ value }) => value);
        expect(exactSum(values)).toBe(figures[id] ?? 0);
        const sizes = values.map(Math.abs);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }
    }),
  );
});

test("figures of another edition stand where both count the same, and nowhere else", () => {
  const old = reportOf(edition2019, {
    "proactiveDisclosure.item6.administrativePenalties.decisions": 7,
    "requests.outcomes.otherHandling.total": 5,
    "requests.newThisYear.total": "8件",
    "requests.newThisYear.naturalPerson": "见附件",
  });
  const figures = figuresOf(old, edition2021);
  expect(figures["proactiveDisclosure.item6.administrativePenalties.decisionsThisYear"]).toBe(7);
  expect(figures["requests.outcomes.otherHandling.other.total"]).toBeNull();
  expect(figures["requests.newThisYear.total"]).toBe(8);
  expect(figures["requests.newThisYear.naturalPerson"]).toBeNull();
});

test("rows that an older edition has as one are added up for it", () => {
  const rows = ["notSupplemented", "feeUnpaid", "other"];
  const figures = Object.fromEntries(
    rows.map((row, i) => [`requests.outcomes.otherHandling.${row}.total`, i + 1]),
  );
  const old = figuresOf(reportOf(edition2021, figures), edition2019);
  expect(old["requests.outcomes.otherHandling.total"]).toBe(6);
});
