/** The register's workbook as people leave it: whatever is typed, moved, added or saved by another program. */
import { readRegisterBook } from "../../../src/book/register/read-register-book.ts";
import { requestColumns } from "../../../src/layout/register/columns.ts";
import { nodePlatform } from "../../../src/package/node-platform.ts";
import { openWorkbook } from "../../../src/workbook/open-workbook.ts";
import { typedWorkbook, type TypedSheets } from "../../support/register-sheets.ts";

async function read(typed: TypedSheets): Promise<ReturnType<typeof readRegisterBook>> {
  return readRegisterBook(openWorkbook(await typedWorkbook(typed), nodePlatform));
}

const line = { 编号: "1", 收到日期: "2026-01-15", 申请人类别: "自然人" };
const request = { number: "1", received: "2026-01-15", kind: "naturalPerson" };

test.each<[string, string | number | Date, string]>([
  ["a day of Excel", new Date("2026-01-15T00:00:00Z"), "2026-01-15"],
  ["a day with its time", new Date("2026-01-15T09:30:00Z"), "2026-01-15"],
  ["a serial number without a format", 46037, "2026-01-15"],
  ["eight digits", 20260115, "20260115"],
  ["text", "2026年1月15日", "2026年1月15日"],
  ["text of full width", "２０２６．１．１５", "２０２６．１．１５"],
  ["no day", "2月30日", "2月30日"],
  ["a number that is no day of these times", 5, "5"],
])("%s in a column of days", async (_what, typed, received) => {
  const { register } = await read({ requests: [{ ...line, 收到日期: typed }] });
  expect(register.requests).toEqual([{ ...request, received }]);
});

test.each<[string, string, string]>([
  ["a label", "自然人", "naturalPerson"],
  ["blanks around it", " 自然人 　", "naturalPerson"],
  ["what is none", "法人", "法人"],
])("%s in 申请人类别", async (_what, typed, kind) => {
  const { register } = await read({ requests: [{ ...line, 申请人类别: typed }] });
  expect(register.requests[0]).toEqual({ ...request, kind });
});

test.each<[string, string, string]>([
  ["as it is offered", "（三）1.属于国家秘密", "outcomes.notDisclosed.stateSecrets"],
  ["with brackets of half width", "(三)1.属于国家秘密 ", "outcomes.notDisclosed.stateSecrets"],
  ["without its number", "属于国家秘密", "outcomes.notDisclosed.stateSecrets"],
  ["what is none", "不予公开", "不予公开"],
])("%s in 办理结果", async (_what, typed, outcome) => {
  const { register } = await read({ requests: [{ ...line, 办理结果: typed }] });
  expect(register.requests[0]).toEqual({ ...request, outcome });
});

test("every column has its property", async () => {
  const { register, doubts } = await read({
    requests: [
      {
        ...line,
        申请人: "=1+1",
        联系方式: 13800138000,
        补正通知日期: "2026-01-20",
        征求谁的意见: "第三方",
        "征求意见（第2次）/征求谁的意见": "其他机关",
        "征求意见发出日期（第3次）": new Date("2026-02-02T00:00:00Z"),
        缴费日期: "2026-03-02",
        责令重新答复日期: "2026-06-01",
        归档: new Date("2026-07-01T00:00:00Z"),
      },
    ],
    cases: [
      {
        编号: "复1",
        类型: "行政复议",
        申请编号: "1",
        仅作为共同被告: "否",
        "行政复议或一审/通知书日期": "2026-04-01",
        "行政复议或一审/结果": "结果纠正",
        "二审/结案方式": "维持原判",
      },
      { 编号: "诉1" },
    ],
    documents: [{ 文号: "某政规〔2026〕1号", 类别: "规章", 制发日期: "2026-03-01", 牵头: "是" }],
    holidays: [
      { 日期或年度: 2027 },
      { 日期或年度: "2027-01-01", "休／班": "休" },
      { 日期或年度: new Date("2027-01-02T00:00:00Z"), "休／班": "班" },
    ],
  });
  expect(register).toMatchObject({
    edition: "2021",
    year: 2026,
    organ: { name: "某某市统计局", kind: "department" },
    requests: [
      {
        ...request,
        applicant: "=1+1",
        contact: "13800138000",
        supplement: { asked: "2026-01-20" },
        consultations: [{ with: "thirdParty" }, { with: "otherOrgan" }, { sent: "2026-02-02" }],
        fee: { paid: "2026-03-02" },
        reanswers: [{ ordered: "2026-06-01" }],
        archived: "2026-07-01",
      },
    ],
    cases: [
      {
        number: "复1",
        kind: "reconsideration",
        request: "1",
        coDefendantOnly: false,
        instances: [
          { level: "first", opened: "2026-04-01", result: "corrected" },
          { level: "second", opened: "", ending: "维持原判" },
        ],
      },
      { number: "诉1", kind: "", instances: [{ level: "first", opened: "" }] },
    ],
    documents: [{ number: "某政规〔2026〕1号", kind: "rules", issued: "2026-03-01", lead: true }],
    holidays: { years: [2027], rest: ["2027-01-01"], work: ["2027-01-02"] },
  });
  expect(doubts).toEqual([]);
});

test("columns in another order, and the user's own between them, are told by their headings", async () => {
  const known = requestColumns.filter(({ heading }) => heading !== "");
  const own = ["经办人", "附件", "附件", "状态"].map((heading) => ({ group: "", heading }));
  const { register } = await read({
    columns: [...own, { group: "", heading: "" }, ...known.toReversed()],
    requests: [
      {
        ...line,
        经办人: "李",
        附件: 3,
        状态: { formula: '"办理中"', result: "办理中" },
        "": "急",
        "征求意见（第2次）/征求谁的意见": "第三方",
      },
    ],
  });
  expect(register.requests).toEqual([
    {
      ...request,
      consultations: [{}, { with: "thirdParty" }],
      extra: { 经办人: "李", "附件（B列）": 3, E列: "急" },
    },
  ]);
});

test("lines stand as they are sorted, blank ones between them, and as many as there are", async () => {
  const lines = Array.from({ length: 1200 }, (_, i) => ({ ...line, 编号: String(1200 - i) }));
  const { register } = await read({ requests: [lines[0] ?? {}, {}, ...lines.slice(1)] });
  expect(register.requests).toHaveLength(1200);
  expect(register.requests[0]?.number).toBe("1200");
  expect(register.requests.at(-1)?.number).toBe("1");
});

test("what has no place in a register is said by its row, and not by what it is", async () => {
  const { register, doubts } = await read({
    cases: [{ 编号: "复1", 仅作为共同被告: "欧阳建国", "二审/结果": "欧阳建国" }],
    holidays: [{ 日期或年度: "2027-01-01" }, { 日期或年度: "2027-01-02", "休／班": "欧阳建国" }],
  });
  expect(register.holidays).toEqual({ years: [], rest: [], work: [] });
  expect(doubts).toEqual([
    "“复议诉讼”第6行“仅作为共同被告”应为是、否，现在不是，按没有填读，请改正。",
    "“复议诉讼”第6行“结果”应为结果维持、结果纠正、其他结果，现在不是，按没有填读，请改正。",
    "“节假日”第6行的日子没有写明“休”还是“班”，没有计入，请补上。",
    "“节假日”第7行“休／班”应为休、班，现在不是，按没有填读，请改正。",
    "“节假日”第7行的日子没有写明“休”还是“班”，没有计入，请补上。",
  ]);
});

test("a column that is counted is missed by name, and so is the year", async () => {
  const columns = requestColumns.filter(({ key, heading }) => key !== "answered" && heading !== "");
  await expect(read({ columns, requests: [line] })).rejects.toThrow(
    "“申请登记”里没有“送达（寄出）日期”一列，请恢复这一列的表头。",
  );
  await expect(read({ year: "今年" })).rejects.toThrow(
    "“口径设置”里没有写明台账的年度，请填四位数的年份，例如2025。",
  );
});
