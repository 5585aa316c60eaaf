/** Living numbers: names and cell ids in braces become figures, and what stands for nothing stays and is found. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { editions } from "../../src/form/editions.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { compose } from "../../src/document/compose.ts";
import { cellsOf } from "../../src/narrative/figure-cells.ts";
import { placeholderFigures, resolvePlaceholders } from "../../src/narrative/placeholders.ts";
import { check } from "../../src/rules/check.ts";
import { reportOf, soundNarrative } from "../support/reports.ts";
import { said } from "../support/rule-cases.ts";

const FIGURES = {
  "requests.newThisYear.total": 8,
  "requests.newThisYear.naturalPerson": 8,
  "requests.outcomes.disclosed.total": 8,
  "requests.outcomes.disclosed.naturalPerson": 8,
  "requests.outcomes.total.total": 8,
  "requests.outcomes.total.naturalPerson": 8,
  "proactiveDisclosure.item8.administrativeFees.feesCollected": 12.5,
};

function report(text: string, figures = FIGURES): ReturnType<typeof reportOf> {
  const sound = soundNarrative(edition2021, 2022);
  const overview = [...sound.overview.map((it) => it.replace(/，未收到.*$/u, "。")), text];
  return reportOf(edition2021, figures, { narrative: { ...sound, overview } });
}

test.each([
  ["收到政府信息公开申请{新收申请}件", "收到政府信息公开申请8件"],
  ["予以公开{ 予以公开 }件", "予以公开8件"],
  ["{requests.outcomes.disclosed.naturalPerson}件", "8件"],
  ["不予公开{不予公开}件", "不予公开0件"],
  ["收费{收费金额}万元", "收费12.5万元"],
  ["收到{新收申}件", "收到{新收申}件"],
])("%s → %s", (text, resolved) => {
  expect(resolvePlaceholders(report(text)).narrative.overview.at(-1)).toBe(resolved);
});

test("a report without placeholders is left as it is", () => {
  const plain = report("收到政府信息公开申请8件。");
  expect(resolvePlaceholders(plain)).toBe(plain);
});

test("the report is made with the figures, and checked as it reads", () => {
  const bound = report("收到政府信息公开申请{新收申请}件，办结{办结}件，予以公开{予以公开}件。");
  expect(JSON.stringify(compose(bound, { uncorrected: 0 }))).toContain("办结8件，予以公开8件。");
  const codes = check(bound, { stage: "finished" }).map(({ code }) => code);
  expect(codes.filter((code) => /^N-|S-PLACE/u.test(code))).toEqual([]);
});

test("a misspelt name, and a cell that is not filled, are found", () => {
  const clause = "收到政府信息公开申请{新收申}件";
  expect(said("S-PLACEHOLDER", report(`${clause}。`))).toEqual([
    `error overview 总体情况“${clause}”有空未填，请补填或删去。`,
  ]);
  const blank = { ...FIGURES, "requests.newThisYear.total": null };
  const unfilled = reportOf(edition2021, blank, {
    narrative: report("收到政府信息公开申请{新收申请}件。").narrative,
  });
  expect(said("S-PLACEHOLDER", unfilled)).toHaveLength(1);
});

test("every name stands for cells of an edition", () => {
  for (const [name, figure] of placeholderFigures) {
    const found = editions.flatMap((edition) => cellsOf(edition, figure));
    expect([name, found.length > 0]).toEqual([name, true]);
  }
});

test("the guide to the command line lists every short name", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../docs/cli.md"), "utf8");
  for (const name of placeholderFigures.keys()) expect(guide).toContain(`\`{${name}}\``);
});
