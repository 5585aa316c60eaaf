/** Other people's lists, with columns as registers really have them (B1 of the sources: systems, forms, score sheets). */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { ForeignColumn } from "../../../src/register/foreign-columns.ts";
import type { ListRows } from "../../../src/register/list/list-sheet.ts";
import { readList, type ReadList } from "../../../src/register/list/read-list.ts";
import { PEOPLE } from "../../../src/build/rule-cases/sound-register.ts";

const [APPLICANT, CONTACT, SUBJECT] = PEOPLE;

function read(rows: ListRows, columns: Partial<Record<ForeignColumn, string>> = {}): ReadList {
  return readList(
    [
      { name: "说明", rows: [] },
      { name: "台账", rows },
    ],
    {
      edition: edition2021,
      year: 2026,
      organ: { name: "某某市统计局", kind: "department" },
      columns: new Map(Object.entries(columns) as [ForeignColumn, string][]),
    },
  );
}

const first = ({ register }: ReadList) => register.requests[0];

test("a score sheet's 登记簿: title above, sum below", () => {
  const list = read([
    ["某某局依申请公开案件登记簿"],
    ["序号", "收件日期", "申请人", "申请人类型", "申请内容", "答复时间", "办理结果"],
    ["1", "2026-1-15", APPLICANT, "公民", SUBJECT, "2026-2-10", "公开"],
    ["", "", "", "", "", "", ""],
    ["合计", "1件", "", "", "", "", ""],
  ]);
  expect(list.register.requests).toEqual([
    {
      number: "1",
      received: "2026-01-15",
      kind: "naturalPerson",
      applicant: APPLICANT,
      subject: SUBJECT,
      answered: "2026-02-10",
      outcome: "outcomes.disclosed",
    },
  ]);
  expect(list.account).toEqual([
    "读取：第2行是表头，以下计1件。",
    "第5行是合计，不计。",
    "各列：序号→编号，收件日期→收到日期，申请人→申请人，申请人类型→申请人类别，申请内容→申请内容，答复时间→送达（寄出）日期，办理结果→办理结果。",
    "“答复时间”按“送达（寄出）日期”读，请核对；如果不是，用--column 列=列名写明。",
  ]);
});

test("a city's system: 流水号, 受理方式, 办理情况; its own columns are kept", () => {
  const list = read([
    ["流水号", "受理方式", "申请人类型", "申请时间", "信息名称", "索取号", "处理方式", "结束时间"],
    [
      "SH-7",
      "网上",
      "商业企业",
      "2026-01-15 09:30",
      SUBJECT,
      "A-1",
      "（四）1.本机关不掌握相关政府信息",
      "2026-02-01",
    ],
  ]);
  expect(first(list)).toEqual({
    number: "SH-7",
    received: "2026-01-15",
    channel: "网上",
    kind: "commercialEnterprise",
    subject: SUBJECT,
    outcome: "outcomes.unableToProvide.notHeld",
    concluded: "2026-02-01",
    extra: { 索取号: "A-1" },
  });
  expect(list.account).toContain("留作自设栏：索取号。");
});

test("a list with a day of application and one of receipt takes that of receipt", () => {
  const list = read([
    ["编号", "申请日期", "收到日期", "申请人类别"],
    ["1", "2026-01-10", "2026-01-15", "自然人"],
  ]);
  expect(first(list)).toMatchObject({ received: "2026-01-15", extra: { 申请日期: "2026-01-10" } });
});

test("a set of papers: every day of a supplement, a consultation and a fee", () => {
  const heads = [
    "登记编号",
    "收到申请日期",
    "申请人性质",
    "补正告知日期",
    "补正期限",
    "收到补正日期",
  ];
  const more = [
    "征求意见日期",
    "收到意见日期",
    "延期告知日期",
    "收费通知日期",
    "缴费日期",
    "寄出日期",
  ];
  const list = read([
    [...heads, ...more],
    ["1", "2026.1.15", "科研机构", "20260120", "2026-02-03", "2026年1月28日"].concat([
      "2026-02-02",
      "2026-02-10",
      "2026-02-25",
      "2026-02-26",
      "2026-03-02",
      "2026-03-20",
    ]),
  ]);
  expect(first(list)).toMatchObject({
    kind: "researchInstitution",
    supplement: { asked: "2026-01-20", limit: "2026-02-03", received: "2026-01-28" },
    consultations: [{ sent: "2026-02-02", answered: "2026-02-10" }],
    extended: "2026-02-25",
    fee: { noticed: "2026-02-26", paid: "2026-03-02" },
    answered: "2026-03-20",
  });
});

test("a list in other words, whose columns are named", () => {
  const list = read(
    [
      ["件号", "来件日", "身份", "联系电话", "去向"],
      ["甲1", "2026-01-15", "公民", CONTACT, "办理中"],
    ],
    { number: "件号", received: "来件日", kind: "身份", outcome: "去向" },
  );
  expect(first(list)).toEqual({
    number: "甲1",
    received: "2026-01-15",
    kind: "naturalPerson",
    contact: CONTACT,
  });
});

test("what may be several things stays as it is, and is said by its row", () => {
  const list = read([
    ["编号", "收件日期", "申请人类型", "办理结果"],
    ["1", "二月", "法人", "不予公开"],
    ["2", "2026-01-15", APPLICANT, SUBJECT],
  ]);
  expect(first(list)).toEqual({ number: "1", received: "二月", kind: "法人", outcome: "不予公开" });
  expect(list.account.slice(2)).toEqual([
    "“收到日期”读不出，原样保留，请改正：第2行。",
    "“申请人类别”读不出，原样保留，请改正：第2、3行。",
    "“办理结果”读不出，原样保留，请改正：第2、3行。",
  ]);
  for (const word of PEOPLE) expect(list.account.join("")).not.toContain(word);
});

test.each<[string, ListRows, Partial<Record<ForeignColumn, string>>, string]>([
  [
    "has no day of receipt",
    [
      ["编号", "申请人类型", "申请内容"],
      ["1", "公民", SUBJECT],
    ],
    {},
    "没有找到“收到日期”一列，请用--column received=列名写明是哪一列。",
  ],
  [
    "has two columns of one kind",
    [
      ["编号", "收件日期", "收到时间", "申请人类型"],
      ["1", "2026-01-15", "2026-01-16", "公民"],
    ],
    {},
    "“收件日期”和“收到时间”都可能是“收到日期”，请用--column received=列名写明是哪一列。",
  ],
  [
    "has not the column that is named",
    [
      ["编号", "收件日期", "申请人类型"],
      ["1", "2026-01-15", "公民"],
    ],
    { received: "来件日" },
    "没有找到名为“来件日”的一列，请核对--column。",
  ],
  [
    "has no headings",
    [["1", "2026-01-15", "公民"]],
    {},
    "没有找到表头：前20行里应有一行写着编号、收件日期、申请人类型等列名，请检查，或用--column写明。",
  ],
])("a list that %s is refused by name", (_fault, rows, columns, sentence) => {
  expect(() => read(rows, columns)).toThrow(sentence);
});

test("one of two columns of one kind can be named", () => {
  const rows = [
    ["编号", "收件日期", "收到时间", "申请人类型"],
    ["1", "2026-01-15", "2026-01-16", "公民"],
  ];
  expect(first(read(rows, { received: "收到时间" }))).toMatchObject({
    received: "2026-01-16",
    extra: { 收件日期: "2026-01-15" },
  });
});
