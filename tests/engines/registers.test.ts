/**
 * What the workbook of a register shows is what src/register says, whichever program calculates it: the periods of one
 * receipt, and random registers.
 */
import fc from "fast-check";
import { registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";
import type { Value } from "../../src/layout/evaluate.ts";
import type { RegisterRequest } from "../../src/register/register.ts";
import { engines } from "../support/engines.ts";
import { runsOf, SEED } from "../support/long-matrix.ts";
import { againIn, answersIn, expectedAgain, expectedAnswers } from "../support/native-register.ts";
import { randomRegister } from "../support/random-registers.ts";
import { filledLines } from "../support/filled-register.ts";
import { formatAddress } from "../../src/workbook/cell-address.ts";
import { open, type ShownBook } from "../support/workbooks.ts";

const REGISTERS = runsOf(200);
const TODAY = "2026-03-02";

const consulted = (sent: string, answered?: string) => ({
  with: "thirdParty",
  sent,
  ...(answered !== undefined && { answered }),
});

const periods: readonly Partial<RegisterRequest>[] = [
  {},
  { supplement: { received: "2026-01-28" } },
  { extended: "2026-02-10" },
  { consultations: [consulted("2026-01-20", "2026-02-04")] },
  { consultations: [consulted("2026-01-20", "2026-02-04"), consulted("2026-01-26", "2026-01-30")] },
  { consultations: [consulted("2026-01-20")] },
  {
    consultations: [consulted("2026-01-16", "2026-01-20")],
    supplement: { received: "2026-01-28" },
  },
  { fee: { paid: "2026-02-03" } },
  { consultations: [consulted("2026-02-24", "2026-03-05")] },
  { extended: "2026-02-10", consultations: [consulted("2026-01-20", "2026-01-28")] },
  ...["2026-02-13", "2026-02-14", "2026-02-20", "2026-04-30", "2026-09-24", "2026-10-03"].map(
    (received) => ({ received }),
  ),
  { received: "2026-12-10" },
];

const ofPeriods = registerOf(
  periods.map((change, i) => requestOf({ number: `2026-${i}`, ...change })),
);
const registers = [ofPeriods, ...fc.sample(randomRegister, { numRuns: REGISTERS, seed: SEED })];
const workbooks = registers.map((register) => filledLines(register, TODAY));

describe.each(engines)("$name", ({ calculate }) => {
  let calculated: readonly ShownBook[];

  beforeAll(() => {
    calculated = calculate(workbooks);
  }, 1_800_000);

  test(`the periods of one receipt, and ${REGISTERS} random registers, are as src/register has them`, () => {
    registers.forEach((register, i) => {
      const expected = expectedAnswers(register, TODAY);
      expect(answersIn(bookAt(i), expected.keys())).toEqual(expected);
      expect(againIn(bookAt(i))).toEqual(expectedAgain(register, TODAY));
    });
  });

  test("every formula gives what was stored as its result", () => {
    workbooks.forEach((bytes, i) => {
      const found: [string, string, Value][] = [];
      const stored: [string, string, Value][] = [];
      const workbook = open(bytes);
      for (const { name } of workbook.sheets) {
        for (const { row, column, formula, value } of workbook.readSheet(name).cells) {
          if (formula === null) continue;
          const shown = bookAt(i)(name, row, column);
          if (shown === (value ?? "")) continue;
          found.push([name, formatAddress(row, column), shown]);
          stored.push([name, formatAddress(row, column), value ?? ""]);
        }
      }
      expect(found).toEqual(stored);
    });
  });

  const bookAt = (i: number): ShownBook => {
    const book = calculated[i];
    if (!book) throw new Error(`Workbook ${i} was not calculated.`);
    return book;
  };
});
