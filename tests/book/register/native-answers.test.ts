/** What the workbook of a register works out is src/register's own answer. */
import fc from "fast-check";
import { registerContents } from "../../../src/book/register/register-contents.ts";
import { editionOf } from "../../../src/form/editions.ts";
import { evaluatePlan } from "../../../src/layout/evaluate-plan.ts";
import type { Value } from "../../../src/layout/evaluate.ts";
import type { Key } from "../../../src/layout/keys.ts";
import { serialOf } from "../../../src/layout/register/day-cells.ts";
import { planRegister } from "../../../src/layout/register/plan-register.ts";
import type { Register } from "../../../src/register/register.ts";
import { expectedAnswers } from "../../support/native-register.ts";
import { randomRegister } from "../../support/random-registers.ts";

const plan = planRegister(editionOf("2021"));

/** The results of the formulas as the plan has them. */
function nativeAnswers(register: Register, today: string): ReadonlyMap<Key, Value> {
  const { contents, lines } = registerContents(register);
  const inputs = new Map(
    [...contents].map(([key, it]) => [key, it.kind === "blank" ? null : it.value]),
  );
  return evaluatePlan(plan, inputs, {
    lines: (key) => {
      const [list] = Object.entries(lines).filter(([name]) => key.includes(`.${name}.`));
      return list ? list[1] : (plan.places.get(key)?.lines?.prepared ?? 0);
    },
    today: serialOf(today),
  });
}

test("status, deadline, days left and counts of random registers are those of src/register", () => {
  fc.assert(
    fc.property(
      randomRegister,
      fc.constantFrom("2026-01-20", "2026-03-02", "2026-06-30", "2026-12-31", "2027-02-10"),
      (register, today) => {
        const native = nativeAnswers(register, today);
        const expected = expectedAnswers(register, today);
        const found = new Map([...expected.keys()].map((key) => [key, native.get(key)]));
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);
