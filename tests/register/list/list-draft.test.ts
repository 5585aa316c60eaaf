/** What is shown of a list before a register is made of it. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import {
  doubtWords,
  draftOf,
  likelyYear,
  type DraftOptions,
  type ListDraft,
} from "../../../src/register/list/list-draft.ts";
import type { ListRows } from "../../../src/register/list/list-sheet.ts";
import { PEOPLE } from "../../../src/build/rule-cases/sound-register.ts";

const [APPLICANT] = PEOPLE;

const HEADS = ["登记号", "收件日期", "申请人", "申请人类型", "答复时间", "处理结果", "经办"];
const ROWS: ListRows = [
  ["某某局台账"],
  HEADS,
  ["1", "2026-1-15", APPLICANT, "法人", "2026-2-10", "公开", "甲"],
  ["2", "46037", APPLICANT, "公民", "/", "办理中", ""],
  ["3", "2025-12-20", APPLICANT, "公民", "2026-1-10", "不予公开", ""],
  ["4", "2025-11-20", APPLICANT, "公民", "2025-12-10", "公开", ""],
  ["合计", "4件"],
];

const OPTIONS: DraftOptions = {
  edition: edition2021,
  year: 2026,
  organ: { name: "", kind: "department" },
  columns: new Map(),
};

function draft(rows: ListRows, options: Partial<DraftOptions> = {}): ListDraft {
  const made = draftOf([{ name: "", rows }], { ...OPTIONS, ...options });
  if (!made) throw new Error("No headings were found.");
  return made;
}

const meanings = ({ headings }: ListDraft) =>
  headings.map(({ heading, as, is }) => `${heading} ${is} ${as.join("+")}`);

test("each heading with what it means", () => {
  expect(meanings(draft(ROWS))).toEqual([
    "登记号 sure number",
    "收件日期 sure received",
    "申请人 sure applicant",
    "申请人类型 sure kind",
    "答复时间 doubtful answered",
    "处理结果 sure outcome",
    "经办 own ",
  ]);
});

test("what is doubtful, each cell with its words, and what was closed before the year is not taken over", () => {
  const { doubts, said, register } = draft(ROWS);
  expect(doubts.map(doubtWords)).toEqual([
    "第3行“申请人类别”：“法人”读不出，原样带入，请改正。",
    "第4行“送达（寄出）日期”：“/”按没有填读。",
    "第4行“收到日期”：“46037”没有日期格式的数，按Excel的日期序号读，请核对。",
    "第5行“办理结果”：“不予公开”读不出，原样带入，请改正。",
  ]);
  expect(said).toEqual(["第7行是合计，不计。", "1件早于2026年办结，留在旧台账里，没有带入。"]);
  expect(register.requests.map(({ number }) => number)).toEqual(["1", "2", "3"]);
});

test("what the user says of a heading and of a word counts", () => {
  const { register, doubts, headings } = draft(ROWS, {
    columns: new Map([["documentDate", "答复时间"]]),
    own: new Set(["申请人"]),
    meant: {
      kind: new Map([["法人", "commercialEnterprise"]]),
      outcome: new Map([["不予公开", "outcomes.notDisclosed.stateSecrets"]]),
    },
  });
  expect(headings.map(({ as }) => as.join())).toEqual([
    "number",
    "received",
    "",
    "kind",
    "documentDate",
    "outcome",
    "",
  ]);
  expect(doubts.map(({ doubt }) => doubt)).toEqual(["serial", "none"]);
  expect(register.requests[0]).toMatchObject({
    kind: "commercialEnterprise",
    documentDate: "2026-02-10",
    extra: { 申请人: APPLICANT },
  });
  expect(register.requests.map(({ outcome }) => outcome)).toContain(
    "outcomes.notDisclosed.stateSecrets",
  );
});

test("a column that is missing, or that two headings may be, is said and not guessed", () => {
  expect(
    draft([
      ["登记号", "收件日期", "办理结果"],
      ["1", "2026-1-5", ""],
    ]).missing,
  ).toEqual(["kind"]);
  const two = draft([
    ["登记号", "收件日期", "收到时间", "申请人类型"],
    ["1", "2026-1-5", "2026-1-6", "公民"],
  ]);
  expect(two.missing).toEqual(["received"]);
  expect(two.unsettled).toEqual([{ column: "received", headings: ["收件日期", "收到时间"] }]);
});

test("the year is that of most requests, the later one of two", () => {
  const sheets = (rows: ListRows) => [{ name: "", rows }];
  expect(likelyYear(sheets(ROWS), OPTIONS)).toBe(2026);
  expect(likelyYear(sheets([HEADS]), OPTIONS)).toBeUndefined();
});

test("a sheet without headings is none", () => {
  expect(draftOf([{ name: "", rows: [["说明"]] }], OPTIONS)).toBeNull();
});
