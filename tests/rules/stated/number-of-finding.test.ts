/** A finding on a number of the text leads to what may be written for it. */
import { check } from "../../../src/rules/check.ts";
import { contextOf } from "../../../src/rules/context.ts";
import { numberOfFinding } from "../../../src/rules/stated/number-of-finding.ts";
import { livingReport } from "../../support/living-report.ts";

const context = contextOf(livingReport, { stage: "draft" });
const findings = check(livingReport, { stage: "draft" });

test("a wrong number can be taken from the tables, or bound to them", () => {
  const received = findings.find(({ code }) => code === "N-RECEIVED");
  if (!received) throw new Error("The text tells of 9 requests, the tables of 8.");
  const mends = numberOfFinding(context, received)?.number.mends ?? [];
  expect(mends.map(({ kind, words }) => [kind, words])).toEqual([
    ["take", "8"],
    ["bind", "{新收申请}"],
  ]);
});

test("a number that agrees is nothing to mend", () => {
  const [finding] = findings;
  if (!finding) throw new Error("The report has findings.");
  const agreeing = { ...finding, code: "N-CARRY", at: "overview", quote: "上年结转2件" } as const;
  expect(numberOfFinding(context, agreeing)).toBeUndefined();
});
