/** Paragraphs before and behind the tables in the JSON of a report, and by the list of places. */
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { besideTable, narrativeParts, partOf, parts } from "../../src/form/parts.ts";
import { reportInEdition } from "../../src/hosts/file/report-in-edition.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { isEmptyReport } from "../../src/report/empty-report.ts";
import { formatAnnualReport, parseAnnualReport } from "../../src/report/json.ts";
import { nextReport } from "../../src/report/next-report.ts";
import {
  allParagraphs,
  narrativeOf,
  paragraphsAt,
  withParagraphs,
} from "../../src/report/paragraphs.ts";
import { withProse } from "../../src/report/with-prose.ts";
import { TEXT_EVERYWHERE, textEverywhere } from "../support/text-everywhere.ts";
import { reportOf } from "../support/reports.ts";

const NOTHING = { opening: [], overview: [], problemsAndImprovements: [], otherMatters: [] };
const plain = reportOf(edition2021, {}, { narrative: NOTHING });

test("the places stand in printed order: prose in its part, other text on either side of its table", () => {
  expect(narrativeParts).toEqual([
    "opening",
    "overview",
    "proactiveDisclosure.before",
    "proactiveDisclosure.after",
    "requests.before",
    "requests.after",
    "disputes.before",
    "disputes.after",
    "problemsAndImprovements",
    "otherMatters",
  ]);
  for (const { id, narrative } of parts) {
    for (const place of narrative) expect(partOf(place)?.id).toBe(id);
    const isTable = edition2021.tables.some((table) => table.id === id);
    expect(narrative.map((place) => besideTable(place))).toEqual(
      isTable ? ["before", "after"].map((side) => ({ table: id, side })) : [undefined],
    );
  }
});

test("what is put into each place is read there, and only there", () => {
  for (const place of narrativeParts) {
    const narrative = withParagraphs(NOTHING, { [place]: ["一段。"] });
    for (const other of narrativeParts) {
      expect([place, other, paragraphsAt(narrative, other)]).toEqual([
        place,
        other,
        other === place ? ["一段。"] : [],
      ]);
    }
    expect(withParagraphs(narrative, { [place]: [] })).toEqual(NOTHING);
  }
  expect(allParagraphs(TEXT_EVERYWHERE)).toEqual(
    narrativeParts.flatMap((place) => paragraphsAt(TEXT_EVERYWHERE, place)),
  );
});

test("a report without text beside its tables has no key for it", () => {
  expect(Object.keys(narrativeOf(() => []))).toEqual(Object.keys(NOTHING));
  const empty = { before: [], after: [] };
  const given = { ...plain, narrative: { ...NOTHING, requests: empty, disputes: empty } };
  expect(formatAnnualReport(given)).toBe(formatAnnualReport(plain));
  expect(parseAnnualReport(JSON.stringify(given))).toEqual(
    parseAnnualReport(JSON.stringify(plain)),
  );
});

test("text beside a table is kept as it is written, in printed order; one side may be left out", () => {
  const text = formatAnnualReport(textEverywhere);
  expect(parseAnnualReport(text)).toEqual(textEverywhere);
  const { narrative } = JSON.parse(text) as AnnualReport;
  expect(Object.keys(narrative)).toEqual(["opening", ...parts.map(({ id }) => id)]);
  expect(narrative.requests).toEqual(TEXT_EVERYWHERE.requests);
  const half = { ...plain, narrative: { ...NOTHING, requests: { after: ["表后。"] } } };
  expect(parseAnnualReport(JSON.stringify(half)).narrative.requests).toEqual({
    before: [],
    after: ["表后。"],
  });
});

test.each<[unknown, string]>([
  [{ requests: ["表前。"] }, "narrative.requests应为对象，实为一列值"],
  [{ requests: { before: "表前。" } }, 'narrative.requests.before应为数组，实为"表前。"'],
  [{ requests: { above: [] } }, "narrative.requests.above不是年报JSON的键"],
  [{ requests: { before: ["两\n行"] } }, "narrative.requests.before[0]应为一个非空的单行段落"],
])("what is none is refused by its path: %j", (change, says) => {
  const text = JSON.stringify({ ...plain, narrative: { ...NOTHING, ...(change as object) } });
  expect(() => parseAnnualReport(text)).toThrow(says);
});

test("a report with nothing but a paragraph beside a table is not empty", () => {
  const blank = { ...plain, figures: {} };
  expect(isEmptyReport(blank)).toBe(true);
  const narrative = withParagraphs(NOTHING, { "disputes.after": ["一段。"] });
  expect(isEmptyReport({ ...blank, narrative })).toBe(false);
});

test("the text of a copy comes with what it has beside the tables", () => {
  expect(withProse(plain, { narrative: TEXT_EVERYWHERE }).narrative).toBe(TEXT_EVERYWHERE);
});

test("next year's report begins without them; a report on other tables keeps them", () => {
  const next = nextReport(textEverywhere, { edition: edition2021, year: 2023, zeros: false });
  expect(next.report.narrative).toEqual(NOTHING);
  expect(reportInEdition(textEverywhere, edition2019).report.narrative).toEqual(TEXT_EVERYWHERE);
});
