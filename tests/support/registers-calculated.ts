/**
 * What the workbook of a register shows is what src/register says, whichever program calculates it: the periods of one
 * receipt, and random registers. Two test files share the programs, for it takes minutes, and two run side by side.
 */
import fc from "fast-check";
import { registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";
import type { Value } from "../../src/layout/evaluate.ts";
import type { Key } from "../../src/layout/keys.ts";
import { WORD_SHEET } from "../../src/layout/register/word-sheet.ts";
import type { RegisterRequest } from "../../src/register/register.ts";
import type { Engine } from "./engines.ts";
import { runsOf, SEED } from "./long-matrix.ts";
import { againIn, answersIn, expectedAgain, expectedAnswers } from "./native-register.ts";
import { randomRegister } from "./random-registers.ts";
import { withoutResults } from "./without-results.ts";
import { filledLines } from "./filled-register.ts";
import { formatAddress } from "../../src/workbook/cell-address.ts";
import { open, type ShownBook } from "./workbooks.ts";

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
const expected = registers.map((register) => expectedAnswers(register, TODAY));

/** A formula, with what is stored as its result. */
interface Stored {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly result: Value;
}

function storedIn(bytes: Uint8Array): Stored[] {
  const [stored, bare] = [open(bytes), open(withoutResults(bytes))];
  return bare.sheets.flatMap(({ name: sheet }) => {
    const results = stored.readSheet(sheet);
    // asking for a formula that lines share would write it out
    const formulas = bare.readSheet(sheet).cells.filter(({ kind }) => kind === "blank");
    if (formulas.length === 0 && sheet !== WORD_SHEET) throw new Error(`No formula in ${sheet}.`);
    return formulas.map(({ row, column }) => {
      return { sheet, row, column, result: results.at(row, column)?.value ?? "" };
    });
  });
}

const stored = workbooks.map(storedIn);

/** A formula that gives something else than what was stored as its result. */
type Difference = readonly [place: string, shown: Value, stored: Value];

function differencesIn(book: ShownBook, formulas: readonly Stored[]): Difference[] {
  return formulas.flatMap(({ sheet, row, column, result }): Difference[] => {
    const shown = book(sheet, row, column);
    return shown === result ? [] : [[`${sheet} ${formatAddress(row, column)}`, shown, result]];
  });
}

/** The tests of one program. */
export function testRegisters({ name, calculate }: Engine): void {
  describe(name, () => {
    let seen: {
      readonly answers: ReadonlyMap<Key, Value>;
      readonly again: readonly string[];
      readonly differences: readonly Difference[];
    }[] = [];

    beforeAll(() => {
      seen = calculate(workbooks, (book, i) => ({
        answers: answersIn(book, expected[i]?.keys() ?? []),
        again: againIn(book),
        differences: differencesIn(book, stored[i] ?? []),
      }));
    }, 3_600_000);

    test(`the periods of one receipt, and ${REGISTERS} random registers, are as src/register has them`, () => {
      expect(seen.map(({ answers }) => answers)).toEqual(expected);
      expect(seen.map(({ again }) => again)).toEqual(
        registers.map((register) => expectedAgain(register, TODAY)),
      );
    });

    test("every formula gives what was stored as its result", () => {
      expect(seen.map(({ differences }) => differences)).toEqual(registers.map(() => []));
    });
  });
}
