import fc from "fast-check";
import { editionOf } from "../../src/form/editions.ts";
import { countRegister } from "../../src/register/count.ts";
import { periodsOf } from "../../src/register/period.ts";
import { registerContext } from "../../src/register/register-context.ts";
import { summaryOf } from "../../src/register/summary.ts";
import { summarySentences } from "../../src/register/summary-words.ts";
import {
  answeredRequest,
  caseOf,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";
import { randomRegister } from "../support/random-registers.ts";

const ONE = registerOf(
  [
    answeredRequest({ number: "1", channel: "网络" }),
    answeredRequest({ number: "2", channel: "网络", answered: "2026-02-13" }),
    requestOf({ number: "3", channel: "信函", kind: "commercialEnterprise" }),
    requestOf({ number: "4", received: "2026-04-01" }),
    requestOf({ number: "5", kind: "" }),
    answeredRequest({
      number: "6",
      received: "2025-12-20",
      answered: "2026-01-16",
      outcome: "outcomes.notDisclosed.stateSecrets",
    }),
  ],
  {
    cases: [
      caseOf({ instances: [{ level: "first", opened: "2026-03-01" }] }),
      caseOf({ number: "诉1", kind: "litigation.direct" }),
    ],
  },
);

test("a quarter in sentences: what came, what was done, what was late, what went to law", () => {
  const { period } = periodsOf(2026)[3] ?? {};
  if (!period) throw new Error("There is no first quarter.");
  const summary = summaryOf(registerContext(ONE, "2026-04-10"), period);
  expect(summary.late).toEqual(["2"]);
  expect(summarySentences(summary, period, editionOf("2021"))).toEqual([
    "2026年1月1日至3月31日，收到政府信息公开申请3件，按渠道分：网络2件、信函1件；按申请人分：自然人2件、商业企业1件。期初未办结1件，期内办结3件：予以公开2件、属于国家秘密1件；期末未办结1件。",
    "期内超期答复1件。",
    "期内因政府信息公开工作被申请行政复议1件，被提起行政诉讼0件。",
  ]);
});

test("a month without anything is said to be so", () => {
  const period = { from: "2026-08-01", to: "2026-08-31" };
  const summary = summaryOf(registerContext(registerOf([]), "2026-09-01"), period);
  expect(summarySentences(summary, period, editionOf("2021"))[0]).toBe(
    "2026年8月1日至8月31日，没有收到政府信息公开申请。期初未办结0件，期内办结0件；期末未办结0件。",
  );
});

test("a year has nineteen parts, which begin and end with it", () => {
  const parts = periodsOf(2024);
  expect(parts.map(({ name }) => name)).toHaveLength(19);
  expect(parts.at(0)?.period).toEqual({ from: "2024-01-01", to: "2024-12-31" });
  expect(parts.at(8)).toEqual({ name: "2月", period: { from: "2024-02-01", to: "2024-02-29" } });
});

test("received, carried in, closed and carried out are what table three counts", () => {
  const rows = ["newThisYear", "carriedFromLastYear", "outcomes.total", "carriedToNextYear"];
  fc.assert(
    fc.property(randomRegister, (register) => {
      const context = registerContext(register, "2027-02-01");
      for (const { period } of periodsOf(register.year)) {
        const { figures } = countRegister(context, period);
        const { received, carriedIn, closed, carriedOut } = summaryOf(context, period);
        expect([received, carriedIn, closed, carriedOut].map(({ length }) => length)).toEqual(
          rows.map((row) => figures[`requests.${row}.total`]),
        );
      }
    }),
    { numRuns: 30 },
  );
});
