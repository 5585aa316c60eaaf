/** The five real reports of 2020: every figure, every paragraph, whatever their encoding. */
import { editionOf } from "../../src/form/editions.ts";
import { importReport } from "../support/import.ts";
import type { RawFigure } from "../../src/figures/figure.ts";
import { formatAnnualReport, parseAnnualReport } from "../../src/report/json.ts";
import { exampleReports, publishedTexts } from "../support/examples.ts";
import { encodeGb18030 } from "../support/encode-gb18030.ts";
import { expectGolden } from "../support/golden.ts";

const texts = publishedTexts();

/** Figures other than 0, copied by hand from the published texts; all others of the 198 are 0. */
const NOT_ZERO: Record<string, Record<string, number>> = {
  "000": {
    "proactiveDisclosure.item5.administrativeLicensing.itemsLastYear": 4,
    "proactiveDisclosure.item5.administrativeLicensing.decisions": 2,
    "proactiveDisclosure.item5.otherExternalServices.itemsLastYear": 10,
    "requests.newThisYear.naturalPerson": 6,
    "requests.newThisYear.researchInstitution": 2,
    "requests.newThisYear.total": 8,
    "requests.outcomes.disclosed.naturalPerson": 5,
    "requests.outcomes.disclosed.total": 5,
    "requests.outcomes.unableToProvide.notHeld.naturalPerson": 1,
    "requests.outcomes.unableToProvide.notHeld.researchInstitution": 2,
    "requests.outcomes.unableToProvide.notHeld.total": 3,
    "requests.outcomes.total.naturalPerson": 6,
    "requests.outcomes.total.researchInstitution": 2,
    "requests.outcomes.total.total": 8,
  },
  "001": { "requests.newThisYear.researchInstitution": 8 },
  "002": {
    "proactiveDisclosure.item1.normativeDocuments.newlyMade": 4,
    "proactiveDisclosure.item1.normativeDocuments.newlyDisclosed": 4,
    "proactiveDisclosure.item1.normativeDocuments.totalDisclosed": 12,
    "proactiveDisclosure.item5.administrativeLicensing.itemsLastYear": 150,
    "proactiveDisclosure.item5.administrativeLicensing.changeThisYear": -5,
    "proactiveDisclosure.item5.administrativeLicensing.decisions": 1417,
    "proactiveDisclosure.item5.otherExternalServices.itemsLastYear": 719,
    "proactiveDisclosure.item5.otherExternalServices.changeThisYear": -1,
    "proactiveDisclosure.item5.otherExternalServices.decisions": 240,
    "proactiveDisclosure.item6.administrativePenalties.itemsLastYear": 1493,
    "proactiveDisclosure.item6.administrativePenalties.changeThisYear": -18,
    "proactiveDisclosure.item6.administrativePenalties.decisions": 281,
    "proactiveDisclosure.item6.administrativeCompulsion.itemsLastYear": 68,
    "proactiveDisclosure.item6.administrativeCompulsion.changeThisYear": 1,
    "proactiveDisclosure.item8.administrativeFees.itemsLastYear": 7,
    "proactiveDisclosure.item8.administrativeFees.changeThisYear": 3,
    "proactiveDisclosure.item9.centralizedProcurement.procurementProjects": 75,
    "proactiveDisclosure.item9.centralizedProcurement.procurementAmount": 2359.4197,
  },
  "003": {
    "proactiveDisclosure.item1.normativeDocuments.newlyMade": 1,
    "proactiveDisclosure.item1.normativeDocuments.newlyDisclosed": 1,
    "proactiveDisclosure.item1.normativeDocuments.totalDisclosed": 4,
    "proactiveDisclosure.item5.administrativeLicensing.itemsLastYear": 4,
    "proactiveDisclosure.item5.administrativeLicensing.decisions": 1,
    "proactiveDisclosure.item5.otherExternalServices.itemsLastYear": 12,
    "proactiveDisclosure.item5.otherExternalServices.decisions": 44,
    "proactiveDisclosure.item6.administrativePenalties.itemsLastYear": 6,
    "proactiveDisclosure.item6.administrativePenalties.decisions": 7,
    "proactiveDisclosure.item8.administrativeFees.itemsLastYear": 1,
    "proactiveDisclosure.item9.centralizedProcurement.procurementProjects": 7,
    "proactiveDisclosure.item9.centralizedProcurement.procurementAmount": 2367.4314,
    "requests.newThisYear.naturalPerson": 21,
    "requests.newThisYear.total": 21,
    "requests.outcomes.disclosed.naturalPerson": 9,
    "requests.outcomes.disclosed.total": 9,
    "requests.outcomes.partlyDisclosed.naturalPerson": 1,
    "requests.outcomes.partlyDisclosed.total": 1,
    "requests.outcomes.unableToProvide.notHeld.naturalPerson": 11,
    "requests.outcomes.unableToProvide.notHeld.total": 11,
    "requests.outcomes.total.naturalPerson": 21,
    "requests.outcomes.total.total": 21,
  },
  "004": {
    "proactiveDisclosure.item1.normativeDocuments.totalDisclosed": 2,
    "proactiveDisclosure.item6.administrativePenalties.itemsLastYear": 9,
    "proactiveDisclosure.item6.administrativePenalties.changeThisYear": 13,
    "proactiveDisclosure.item6.administrativePenalties.decisions": 13,
    "proactiveDisclosure.item9.centralizedProcurement.procurementProjects": 81,
    "proactiveDisclosure.item9.centralizedProcurement.procurementAmount": 197507.33,
  },
};

describe.each(texts)("the published report $name", ({ name, bytes }) => {
  const imported = importReport(bytes, { fileName: `${name}.txt` });
  const { report, account } = imported;

  test("has the figures of its text, 198 of them", () => {
    const expected = editionOf("2019").cells.map(({ id }): [string, RawFigure] => [
      id,
      NOT_ZERO[name]?.[id] ?? 0,
    ]);
    expect(Object.entries(report.figures)).toEqual(expected);
  });

  test("has the figures that stand in its text, in the order of the text", () => {
    expect(Object.values(report.figures)).toEqual(numbersAloneInTheirLine(decodeUtf8(bytes)));
  });

  test("is the report that was read in review", () => {
    expectGolden(`import/${name}.json`, formatAnnualReport(report));
    expectGolden(`import/${name}.account.txt`, `${account.join("\n")}\n`);
  });

  test("is valid AnnualReport JSON", () => {
    expect(parseAnnualReport(formatAnnualReport(report))).toEqual(report);
  });

  test.each(Object.entries(encodings(decodeUtf8(bytes))))("reads the same as %s", (_as, again) => {
    expect(importReport(again, { fileName: `${name}.txt` })).toEqual(imported);
  });
});

test("every label of the printed form is found in every one of the five", () => {
  for (const { report } of exampleReports().filter(({ name }) => name.startsWith("00"))) {
    expect(Object.keys(report.source?.labels ?? {})).toHaveLength(87);
  }
});

test("altered and broken labels are kept as they were found", () => {
  const report = exampleReports().find(({ name }) => name === "003")?.report;
  expect(report?.source?.labels).toMatchObject({
    "requests.outcomes.notDisclosed": "(三)不予\n公开",
    "requests.outcomes.notDisclosed.securityAndStability": "3.危害三安全一稳定",
    "requests.newThisYear": "一、本年新收政府公开信息申请数量",
    "proactiveDisclosure.item5.*.changeThisYear": "本年增/",
  });
});

test("there are fifteen examples, and each has its organ and year", () => {
  const reports = exampleReports();
  expect(reports).toHaveLength(15);
  for (const { report } of reports) {
    expect(report.organ.name).not.toBe("");
    expect(report.year).toBeGreaterThanOrEqual(2020);
  }
});

/** An independent reading: in these five texts exactly the figures stand alone in their lines. */
function numbersAloneInTheirLine(text: string): number[] {
  return text.split("\n").flatMap((line) => {
    const bare = line.replace(/\[bookmark: _GoBack\]/u, "").replace(/\s|项$|万元$/gu, "");
    return /^-?\d+(?:\.\d+)?$/u.test(bare) ? [Number(bare)] : [];
  });
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encodings(text: string): Record<string, Uint8Array> {
  const utf8 = new TextEncoder();
  return {
    "UTF-8 with a byte order mark": utf8.encode(`\ufeff${text}`),
    "UTF-8 with CRLF": utf8.encode(text.replaceAll("\n", "\r\n")),
    "UTF-16LE with a byte order mark": Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le")),
    GB18030: encodeGb18030(text),
  };
}
