/**
 * What a finished check finds in the fifteen published examples: each finding was read against its text and is
 * true, and none is there twice. The golden files hold them word for word.
 */
import { narrativeParts, partOf } from "../../src/form/parts.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { paragraphsAt } from "../../src/report/paragraphs.ts";
import { check } from "../../src/rules/check.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { exampleReports } from "../support/examples.ts";
import { expectGolden } from "../support/golden.ts";

const examples = exampleReports();
const checked = (report: AnnualReport): Finding[] => check(report, { stage: "finished" });

test.each(examples)("$name: every finding word for word", ({ name, report }) => {
  const lines = checked(report).flatMap(({ code, severity, at, message, basis, quote }) => [
    `${severity} ${code} ${at}`,
    `　　${message}（${basis}）`,
    ...(quote === undefined ? [] : [`　　原文：${quote}`]),
  ]);
  expectGolden(`findings/${name}.txt`, lines.length === 0 ? "" : `${lines.join("\n")}\n`);
});

test.each(examples)("$name: nothing is found twice", ({ report }) => {
  const found = checked(report).map(({ code, at, quote }) => [code, at, quote].join(" "));
  expect(new Set(found).size).toBe(found.length);
});

test.each<[name: string, errors: string[], also: string[]]>([
  ["000", [], ["S-PARTS", "S-PAIR", "S-PERIOD hint"]],
  ["001", ["S-PERIOD", "S-SIX", "T3-BALANCE", "T3-ROWSUM"], ["S-TITLE6"]],
  ["002", [], ["S-NAME warning", "S-ATTACH", "S-GOV-SUPERVISE"]],
  ["003", [], ["S-LABEL", "S-CITE hint", "S-PERIOD hint", "S-LEFTOVER"]],
  ["004", [], ["S-TITLE6", "S-LEFTOVER", "S-PERIOD hint"]],
])("%s has exactly these errors, and among others these findings", (wanted, errors, also) => {
  const report = examples.find(({ name }) => name === wanted)?.report;
  const findings = report ? checked(report) : [];
  const found = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(found.sort()).toEqual(errors);
  const said = findings.flatMap(({ code, severity }) => [code, `${code} ${severity}`]);
  expect(said).toEqual(expect.arrayContaining(also));
});

test.each(examples)("$name: what is quoted and what a fix replaces stands there", ({ report }) => {
  for (const { at, quote = "", fixes = [] } of checked(report)) {
    const paragraphs = narrativeParts
      .filter((part) => (partOf(part)?.id ?? part) === at)
      .flatMap((part) => paragraphsAt(report.narrative, part));
    if (paragraphs.length > 0) expect(paragraphs.join("\n")).toContain(quote);
    for (const fix of fixes) {
      if ("replace" in fix) {
        expect(paragraphsAt(report.narrative, fix.part).join("\n")).toContain(fix.replace[0]);
      }
    }
  }
});
