/**
 * What the workbook of a register shows is what src/register says: the periods of one receipt, and random registers,
 * recalculated by LibreOffice. All stored results are emptied first.
 */
import fc from "fast-check";
import { fillRegister } from "../../src/book/register/fill-register.ts";
import { registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";
import { editionOf } from "../../src/form/editions.ts";
import type { Value } from "../../src/layout/evaluate.ts";
import type { Key } from "../../src/layout/keys.ts";
import { serialOf } from "../../src/layout/register/day-cells.ts";
import { setting } from "../../src/layout/register/keys.ts";
import { planRegister } from "../../src/layout/register/plan-register.ts";
import { addressOf } from "../../src/layout/rectangle.ts";
import type { Register, RegisterRequest } from "../../src/register/register.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { recalculated } from "../support/libreoffice.ts";
import { runsOf, SEED } from "../support/long-matrix.ts";
import { expectedAnswers } from "../support/native-register.ts";
import { randomRegister } from "../support/random-registers.ts";
import { open, registerTemplate } from "../support/workbooks.ts";

const REGISTERS = runsOf(6);
const TODAY = "2026-03-02";

const plan = planRegister(editionOf("2021"));

/** The workbook of a register as of that day, without any stored result in the cells that are asked for. */
function emptied(register: Register, keys: Iterable<Key>): Uint8Array {
  const workbook = open(registerTemplate());
  fillRegister(workbook, register, TODAY);
  const [sheet, today] = placeOf(setting.today);
  workbook.setCell(sheet, today, { kind: "number", value: serialOf(TODAY) });
  for (const key of keys) workbook.setCell(...placeOf(key), { kind: "cached", cached: null });
  return workbook.save();
}

function placeOf(key: Key): [sheet: string, address: string] {
  const [first = "", line = "0"] = key.split("#");
  const place = plan.places.get(first);
  if (!place) throw new Error(`The plan has no cell "${key}".`);
  return [place.sheet, addressOf({ ...place, row: place.row + Number(line) })];
}

function answersIn(workbook: Workbook, keys: Iterable<Key>): Map<Key, Value> {
  const sheets = new Map(workbook.sheets.map(({ name }) => [name, workbook.readSheet(name)]));
  return new Map(
    [...keys].map((key) => {
      const [first = "", line = "0"] = key.split("#");
      const place = plan.places.get(first);
      const row = (place?.row ?? 0) - 1 + Number(line);
      return [key, sheets.get(place?.sheet ?? "")?.at(row, (place?.column ?? 0) - 1)?.value ?? ""];
    }),
  );
}

function compared(registers: readonly Register[]): void {
  const expected = registers.map((register) => expectedAnswers(register, TODAY));
  const books = registers.map((register, i) => emptied(register, expected[i]?.keys() ?? []));
  const found = recalculated(books).map((bytes, i) =>
    answersIn(open(bytes), expected[i]?.keys() ?? []),
  );
  expect(found).toEqual(expected);
}

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

test("every period of one receipt ends on the day that src/register reckons", () => {
  const requests = periods.map((change, i) => requestOf({ number: `2026-${i}`, ...change }));
  compared([registerOf(requests)]);
}, 120_000);

test(`${REGISTERS} random registers count and run as src/register has them`, () => {
  compared(fc.sample(randomRegister, { numRuns: REGISTERS, seed: SEED }));
}, 600_000);
