/** A finding on a number of the text leads to what may be written for it. */
import { check } from "../../../src/rules/check.ts";
import { contextOf } from "../../../src/rules/context.ts";
import { mendsEverywhere, numberOfFinding } from "../../../src/rules/stated/number-of-finding.ts";
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

test("what is wrong alike at several places is mended at all of them, as each is written", () => {
  const [first = "", ...rest] = livingReport.narrative.overview;
  const again = {
    ...livingReport,
    narrative: {
      ...livingReport.narrative,
      overview: [`${first}新收政府信息公开申请九件。`, ...rest],
      otherMatters: ["本年新收政府信息公开申请９件。"],
    },
  };
  const told = contextOf(again, { stage: "draft" });
  const received = check(again, { stage: "draft" }).filter(({ code }) => code === "N-RECEIVED");
  expect(received).toHaveLength(1);
  const [finding] = received;
  const stated = finding && numberOfFinding(told, finding);
  if (!stated) throw new Error("The number is one to mend.");
  const everywhere = mendsEverywhere(told, stated);
  expect(everywhere.map(({ mend: { kind }, places }) => [kind, places.length])).toEqual([
    ["take", 3],
    ["bind", 3],
  ]);
  expect(everywhere[0]?.places.map(({ mend }) => mend.words)).toEqual(["八", "8", "８"]);
});
