/** Decisions that come back from the page: whole, and with the user's own words. */
import { collect } from "../../src/collection/collect.ts";
import {
  formatDecisions,
  NO_DECISIONS,
  parseDecisions,
  type Decisions,
} from "../../src/collection/decisions.ts";
import { rectifications } from "../../src/collection/rectification.ts";
import { settledBy } from "../../src/collection/settled-by.ts";
import { feedback, tickedByUnit } from "../../src/document/collection/feedback.ts";
import { check } from "../../src/rules/check.ts";
import { unitReport } from "../support/unit-reports.ts";

const NAME = "某某县统计局";
const AT = "requests.carriedToNextYear.naturalPerson";
const OWN = "自然人一列两边不等，请核对原始登记。";

const DECISIONS: Decisions = {
  ...NO_DECISIONS,
  ticked: [{ unit: NAME, code: "T3-BALANCE", at: AT, text: OWN }],
  review: { [NAME]: { is: "returned", round: 1, on: "2026-01-21" } },
  units: [
    { name: NAME, aliases: ["统计局"], counts: true, scope: "own" },
    { name: "某某县审计局", aliases: [], counts: true },
  ],
  about: { year: 2025, organ: "某某县政府办公室", scope: "own", deadline: "2026-01-20" },
};

test("what was saved is read as it was", () => {
  expect(parseDecisions(formatDecisions(DECISIONS))).toEqual(DECISIONS);
});

test("a list that contradicts itself is refused with its mistake", () => {
  const units = [...(DECISIONS.units ?? []), { name: NAME, aliases: [], counts: true }];
  expect(() => parseDecisions(formatDecisions({ ...DECISIONS, units }))).toThrow(
    "名单有误：第3个单位“某某县统计局”写了不止一次",
  );
});

test("they say who is awaited and of what the collection is", () => {
  expect(settledBy(DECISIONS)).toEqual({ ...DECISIONS.about, units: DECISIONS.units });
  expect(settledBy(NO_DECISIONS)).toEqual({});
});

test("the unit is told in the user's words, and so is the list of what is to be mended", () => {
  const report = unitReport(NAME);
  const id = "requests.outcomes.total.naturalPerson";
  const wrong = { ...report, figures: { ...report.figures, [id]: Number(report.figures[id]) + 3 } };
  const findings = check(wrong, { stage: "finished" });
  const collected = collect({
    ...settledBy(DECISIONS),
    files: [{ file: "年报.json", hash: "1", report: wrong, findings }],
    decisions: DECISIONS,
    today: "2026-01-21",
  });
  const [unit] = collected.units;
  if (!unit) throw new Error("There is no unit.");
  expect(feedback(collected, unit, tickedByUnit(collected))?.items).toEqual([OWN]);
  const line = rectifications(collected, []).find(({ code }) => code === "T3-BALANCE");
  expect(line?.problem).toBe(OWN);
  expect(collected.awaited).toBe(2);
});
