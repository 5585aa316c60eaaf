/** Figures that were read in doubt are said to be unconfirmed until somebody confirms or types them. */
import { changeReport } from "../../src/hosts/file/change-report.ts";
import { unconfirmedCells } from "../../src/report/unconfirmed.ts";
import { publishChecks } from "../../src/taskpane/output/publish-checks.ts";
import {
  reviewedReport,
  untouchedReview,
  withConfirmed,
} from "../../src/taskpane/review/review.ts";
import { exampleReport } from "../support/examples.ts";

const UPHELD = "disputes.reconsideration.upheld";
const PENDING = "disputes.reconsideration.pending";
const LOST = "disputes.reconsideration.total";

const example = exampleReport("pt-2025");
const scanned = {
  ...example,
  figures: { ...example.figures, [LOST]: null },
  source: { read: { [UPHELD]: "inferred", [PENDING]: "inferred", [LOST]: "notFound" } },
} as const;

const unconfirmed = (report: typeof example): string[] =>
  unconfirmedCells(report).map(({ id }) => id);

test("those that were inferred are, and not those of which nothing was found", () => {
  expect(unconfirmed(scanned)).toEqual([UPHELD, PENDING]);
  expect(unconfirmed(example)).toEqual([]);
});

test("whoever confirms one has looked at it, and so has whoever types another", () => {
  const [upheld] = unconfirmedCells(scanned);
  const confirmed = reviewedReport(
    scanned,
    withConfirmed(untouchedReview, upheld ? [upheld] : [], "right"),
  );
  expect(unconfirmed(confirmed)).toEqual([PENDING]);
  const typed = changeReport(confirmed, { figures: { [PENDING]: 3 } });
  expect(unconfirmed(typed)).toEqual([]);
});

test("before it is published it is said how many there are, and where", () => {
  const [check] = publishChecks(scanned, [], "submit").filter(({ name }) => name === "读入的数");
  expect(check).toMatchObject({
    standing: "open",
    says: "2格的数未经确认，请对照原件：读入时是识别或推定的。",
    at: UPHELD,
  });
  expect(publishChecks(example, [], "submit").map(({ name }) => name)).not.toContain("读入的数");
});
