/** Every workbook that is written opens without repair, changes no more than it must, and is kept by others. */
import ExcelJS from "exceljs";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { editionOf } from "../../src/form/editions.ts";
import { changedParts } from "../support/compare-packages.ts";
import { workbookFaults } from "../support/check-workbook.ts";
import { exampleReports } from "../support/examples.ts";
import { importReport } from "../support/import.ts";
import { casesOf } from "../support/long-matrix.ts";
import { openXmlErrors } from "../support/open-xml.ts";
import { reportOf } from "../support/reports.ts";
import { filled, open, placeOf, template } from "../support/workbooks.ts";

const examples = exampleReports().map((it) => [it.name, it.report] as const);

test.each(examples)("the workbook of %s has no fault that validators miss", (_name, report) => {
  expect(workbookFaults(filled(report))).toEqual([]);
});

test.each(casesOf(examples))(
  "the workbook of %s is valid Open XML",
  (_name, report) => {
    expect(openXmlErrors(filled(report), "年报.xlsx")).toEqual([]);
  },
  30_000,
);

test("the same report gives the same bytes", () => {
  for (const [, report] of examples) expect(filled(report)).toEqual(filled(report));
});

test("filling changes sheets and nothing else", () => {
  for (const [, report] of examples) {
    const parts = changedParts(template(editionOf(report.edition)), filled(report));
    expect(parts.filter((part) => !part.startsWith("xl/worksheets/"))).toEqual([]);
  }
});

test("one edited cell changes the part of its sheet", () => {
  const before = filled(reportOf(edition2021));
  const workbook = open(before);
  const place = placeOf(edition2021, "requests.newThisYear.naturalPerson");
  workbook.setCell(...place, { kind: "number", value: 5 });
  expect(changedParts(before, workbook.save())).toEqual([workbook.sheet(place[0])?.part]);
});

test.each(examples)("%s is still read when exceljs has saved it again", async (_name, report) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(filled(report).slice().buffer);
  const again = new Uint8Array(await workbook.xlsx.writeBuffer());
  const { report: read } = importReport(again, { fileName: "年报.xlsx" });
  const { figures, narrative, organ, year, explanations } = read;
  expect({ figures, narrative, organ, year, explanations }).toEqual({
    figures: report.figures,
    narrative: report.narrative,
    organ: report.organ,
    year: report.year,
    explanations: report.explanations,
  });
});
