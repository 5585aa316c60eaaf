/** What we write ourselves is read back: the text report of every example in every variant, also while it is a draft. */
import { compose } from "../../src/document/compose.ts";
import { composeVariant } from "../../src/document/compose-variant.ts";
import { writeText } from "../../src/document/write-text.ts";
import { check } from "../../src/rules/check.ts";
import { exampleReports } from "../support/examples.ts";
import { importReport } from "../support/import.ts";

const examples = exampleReports().map((it) => [it.name, it.report] as const);

test.each(examples)("%s", (_name, report) => {
  for (const uncorrected of [0, 3]) {
    const bytes = new TextEncoder().encode(writeText(compose(report, { uncorrected })));
    const { report: again } = importReport(bytes, { fileName: "年报.txt" });
    expect(again).toMatchObject({
      edition: report.edition,
      year: report.year,
      organ: { name: report.organ.name },
      figures: report.figures,
      narrative: report.narrative,
    });
    expect(again.signed).toBe(report.signed);
  }
});

test.each(examples)("%s as 送审稿 and as 网站版", (_name, report) => {
  const findings = check(report, { stage: "finished" });
  for (const variant of ["review", "web"] as const) {
    const text = writeText(composeVariant(report, findings, variant));
    const bytes = new TextEncoder().encode(text);
    const { report: again } = importReport(bytes, { fileName: "年报.txt" });
    const { edition, year, figures, narrative } = report;
    expect(again).toMatchObject({ edition, year, figures, narrative });
    expect(again.signed).toBe(variant === "web" ? undefined : report.signed);
  }
});

test("a name with brackets stays as it is written", () => {
  const [, report] = examples[0] ?? [];
  if (!report) throw new Error("There are no examples.");
  const organ = { name: "中国（上海）自由贸易试验区临港新片区管理委员会", kind: "other" } as const;
  const bytes = new TextEncoder().encode(
    writeText(compose({ ...report, organ }, { uncorrected: 0 })),
  );
  expect(importReport(bytes, { fileName: "年报.txt" }).report.organ).toEqual(organ);
});
