/** What a unit handed in: formats of one content are one submission, contents that differ are several. */
import { fileOf, YEAR } from "../../src/build/rule-cases/collected-files.ts";
import type { HandedIn } from "../../src/collection/handed-in.ts";
import { submissionOf } from "../../src/collection/submission.ts";
import { editionOf } from "../../src/form/editions.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { emptyReport } from "../../src/report/empty-report.ts";

const NAME = "甲县统计局";
const RECEIVED = "requests.newThisYear.total";

const saying = (text: string): AnnualReport["narrative"] => ({
  ...{ opening: [], overview: [text], problemsAndImprovements: [], otherMatters: [] },
});

const file = (name: string, change: Partial<AnnualReport> = {}) => fileOf(NAME, change, name);
const unread = (name: string): HandedIn => ({ file: name, hash: name, error: "读不出。" });

const empty = (name: string, change: Partial<AnnualReport> = {}): HandedIn => {
  const edition = editionOf("2021");
  const organ = { name: NAME, kind: "department" } as const;
  const report = { ...emptyReport({ edition, year: YEAR, organ, zeros: false }), ...change };
  return { file: name, hash: name, report, findings: [] };
};

const of = (...files: readonly HandedIn[]) => submissionOf(files, { year: YEAR, final: undefined });

test.each<[string, Partial<AnnualReport>, Partial<AnnualReport>]>([
  ["nothing else", {}, {}],
  ["a unit beside its number", { figures: { [RECEIVED]: 8 } }, { figures: { [RECEIVED]: "8件" } }],
  [
    "blanks, widths and ends of lines",
    { narrative: saying("公开信息12条（含解读）。") },
    { narrative: { ...saying("公开 信息"), otherMatters: ["１２条(含解读)。"] } },
  ],
  [
    "a mark that a PDF lost",
    { narrative: saying("公开财政、统计信息。") },
    { narrative: saying("公开财政统计信息。") },
  ],
])("files that differ by %s are one submission", (_case, one, other) => {
  const { status, counts } = of(file("a.pdf", one), file("b.docx", other));
  expect([status, counts?.file]).toEqual(["received", "b.docx"]);
});

test.each<[string, Partial<AnnualReport>, Partial<AnnualReport>]>([
  ["a figure", { figures: { [RECEIVED]: 8 } }, { figures: { [RECEIVED]: 9 } }],
  ["a blank in place of a zero", { figures: { [RECEIVED]: 0 } }, { figures: { [RECEIVED]: null } }],
  ["a word", { narrative: saying("公开信息。") }, { narrative: saying("公开信息12条。") }],
  ["the edition", {}, { edition: "2019" }],
])("files that differ by %s are two", (_case, one, other) => {
  const { status, contents } = of(file("a.pdf", one), file("b.docx", other));
  expect([status, contents.length]).toEqual(["duplicate", 2]);
});

test("of several formats that count is read which was read with the fewest doubts", () => {
  const doubtful = { ...file("a.json"), doubts: "1格推定" };
  expect(of(doubtful, file("b.pdf"), file("c.html")).counts?.file).toBe("c.html");
});

test("a scan beside what could be read is 盖章件, and a damaged document is not", () => {
  expect(of(file("a.docx"), unread("a.pdf"))).toMatchObject({ stamped: true, unread: [] });
  const damaged = of(file("a.docx"), unread("b.docx"));
  expect([damaged.stamped, damaged.unread.map((it) => it.file)]).toEqual([false, ["b.docx"]]);
});

test.each<[string, string, readonly HandedIn[]]>([
  ["no file", "missing", []],
  ["a form that was handed back empty", "missing", [empty("a.xlsx")]],
  ["an empty form of another year", "missing", [empty("a.xlsx", { year: YEAR - 1 })]],
  ["an empty form beside the report", "received", [empty("a.xlsx"), file("b.docx")]],
  ["an empty form beside a scan", "unreadable", [empty("a.xlsx"), unread("a.pdf")]],
  ["a form with nothing but a zero", "received", [empty("a.xlsx", { figures: { [RECEIVED]: 0 } })]],
  ["a scan alone", "unreadable", [unread("a.pdf")]],
  ["a report of another year", "wrongYear", [file("a.docx", { year: YEAR - 1 })]],
  [
    "one of another year beside this year's",
    "received",
    [file("a.docx", { year: YEAR - 1 }), file("b.docx")],
  ],
  ["one that does not say its year", "received", [file("a.docx", { year: null })]],
])("%s is %s", (_case, status, files) => {
  expect(of(...files).status).toBe(status);
});

test("the file that somebody named counts, whatever else there is", () => {
  const files = [file("甲/终稿.docx", { figures: { [RECEIVED]: 8 } }), file("乙/初稿.docx")];
  const { status, counts } = submissionOf(files, { year: YEAR, final: "终稿.docx" });
  expect([status, counts?.file]).toEqual(["received", "甲/终稿.docx"]);
});
