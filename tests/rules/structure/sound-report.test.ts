/** The report that the tests start from is sound: whatever a case finds comes from what the case changed. */
import { editions } from "../../../src/form/editions.ts";
import { check } from "../../../src/rules/check.ts";
import { reportOf } from "../../support/reports.ts";

describe.each(editions)("edition $id", (edition) => {
  test.each(["draft", "finished"] as const)("a sound report has no finding (%s)", (stage) => {
    expect(check(reportOf(edition), { stage })).toEqual([]);
  });

  test("in a draft nothing has to be written or filled yet", () => {
    const narrative = { opening: [], overview: [], problemsAndImprovements: [], otherMatters: [] };
    const figures = Object.fromEntries(edition.cells.map(({ id }) => [id, null]));
    expect(check(reportOf(edition, figures, { narrative }), { stage: "draft" })).toEqual([]);
  });
});
