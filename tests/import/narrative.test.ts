/** Prose around the tables: title, headings, signature, furniture, in the wordings that occur. */
import { editions } from "../../src/form/editions.ts";
import { headingIn } from "../../src/import/headings.ts";
import { importReport } from "../support/import.ts";
import { isFurniture } from "../../src/import/furniture.ts";
import { findDate } from "../../src/text/dates.ts";
import { organKindOf } from "../../src/report/organ-kind.ts";
import { findTitle } from "../../src/import/title.ts";
import { copiedRows, copies } from "./text-copies.ts";

test.each([
  ["一、总体情况", "overview"],
  ["（一）总体情况", "overview"],
  ["1.总体情况", "overview"],
  ["5、 存在的主要问题及改进情况", "problemsAndImprovements"],
  ["五、存在的主要问题及改进措施", "problemsAndImprovements"],
  ["五、存在问题及改进情况", "problemsAndImprovements"],
  ["六、其他需要报告的情况", "otherMatters"],
  ["其他需要报告的事项", "otherMatters"],
  ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "disputes"],
  ["二、主动公开情况", "proactiveDisclosure"],
  ["三、依申请公开情况", "requests"],
  ["六、其他需要报告的事项：无。", "otherMatters"],
  ["（一）主动公开政府信息情况", undefined],
  ["（一）存在的主要问题", undefined],
  ["（二）改进情况", undefined],
  ["三、本年度办理结果", undefined],
  ["一、本年新收政府信息公开申请数量", undefined],
  ["二、上年结转政府信息公开申请数量", undefined],
  ["四、结转下年度继续办理", undefined],
])("%s is the heading of %s", (line, part) => {
  expect(headingIn(line)?.part).toBe(part);
});

test.each([
  ["某某市人民政府办公室", "office"],
  ["某某省人民政府办公厅", "office"],
  ["某某县某某镇人民政府", "township"],
  ["某某县某某乡", "township"],
  ["某某区某某街道办事处", "subdistrict"],
  ["某某市人民政府", "government"],
  ["工布江达县", "government"],
  ["平潭综合实验区管理委员会", "other"],
  ["某某高新区管委会", "other"],
  ["西宁市湟中区统计局", "department"],
  ["某某市发展和改革委员会", "department"],
])("%s is of the kind %s", (name, kind) => {
  expect(organKindOf(name)).toBe(kind);
});

test.each([
  ["2021年2月8日", "2021-02-08"],
  ["2021-02-08", "2021-02-08"],
  ["2021/2/8", "2021-02-08"],
  ["二〇二一年二月八日", "2021-02-08"],
  ["二○二一年十二月三十一日", "2021-12-31"],
  ["2021年2月30日", undefined],
])("%s is the day %s", (text, iso) => {
  expect(findDate(text)?.iso).toBe(iso);
});

test.each([
  "您当前的位置: 首页>政务公开> 政府信息公开年报",
  "当前位置：首页 > 年报",
  "日期:2021-01-29",
  "发布时间：2021-01-29 10:12　来源：市统计局　浏览次数：12",
  "字号：[大 中 小]",
  "【打印】【关闭】",
  "下载Word",
  "扫一扫在手机打开当前页",
  "版权所有：某某市人民政府",
])("%s belongs to the page", (line) => {
  expect(isFurniture(line)).toBe(true);
});

test.each([
  "无。",
  "附件：政府信息公开情况统计表",
  "来源广泛的信息已经公开。",
  "打印机采购信息3条。",
])("%s belongs to the report", (line) => {
  expect(isFurniture(line)).toBe(false);
});

test.each([
  [
    "a menu",
    ["法定主动公开内容", "西宁市湟中区统计局", "2020年政府信息公开工作年度报告"],
    "西宁市湟中区统计局",
  ],
  ["a place", ["重庆市", "渝中区统计局", "2020年政府信息公开工作年度报告"], "重庆市渝中区统计局"],
  [
    "a place before a whole title",
    ["重庆市", "渝中区统计局2020年政府信息公开工作年度报告"],
    "重庆市渝中区统计局",
  ],
])("the line before a broken title: %s", (_what, lines, organ) => {
  expect(findTitle(lines)).toMatchObject({ organ, year: 2020 });
});

test("a title broken over lines is joined, and its repetition is known", () => {
  const lines = [
    "丽水市统计局",
    "2020年政府信息公开工作",
    "年度报告",
    "丽水市统计局2020年政府信息公开工作年度报告",
  ];
  expect(findTitle(lines)).toMatchObject({
    organ: "丽水市统计局",
    year: 2020,
    lines: [0, 1, 2],
    repeated: [3],
  });
});

/** A text with the tables of 2021 in tab rows, all zeros, and the given lines around them. */
function textWith(front: string, back: string): Uint8Array {
  const edition = editions[1];
  if (!edition) throw new Error("No second edition.");
  const zeros = Object.fromEntries(edition.cells.map(({ id }) => [id, 0]));
  const tables = [0, 1, 2].map((i) => copies["tab rows"]?.(copiedRows(edition, i, zeros)) ?? "");
  return new TextEncoder().encode([front, ...tables, back].join("\n"));
}

test("without organ and year the tables are still read, and the account says what is missing", () => {
  const { report, account } = importReport(textWith("", ""), { fileName: "a.txt" });
  expect(report).toMatchObject({ edition: "2021", year: null, organ: { name: "" } });
  expect(account.join("\n")).toContain("没有找到机关名称");
  expect(account.join("\n")).toContain("没有找到报告年度");
});

test("what the person says counts, whatever the file says", () => {
  const overrides = {
    organ: "某某镇人民政府",
    year: 2024,
    kind: "township",
    signed: "2025-01-10",
  } as const;
  const { report } = importReport(textWith("某局2023年政府信息公开工作年度报告", ""), {
    fileName: "a.txt",
    overrides,
  });
  const { organ, year, kind, signed } = overrides;
  expect(report).toMatchObject({ organ: { name: organ, kind }, year, signed });
});

test("the edition is the one of the tables, whatever the year", () => {
  const front = "某某市统计局2020年政府信息公开工作年度报告";
  const { report } = importReport(textWith(front, ""), { fileName: "a.txt" });
  expect([report.edition, report.year]).toEqual(["2021", 2020]);
});

test("organ and date at the end are the signature, in one line or two", () => {
  const back = "六、其他需要报告的事项\n无其他需要报告的事项\n某某市统计局 2022年1月20日";
  const { report } = importReport(textWith("某某市统计局2021年政府信息公开工作年度报告", back), {
    fileName: "a.txt",
  });
  expect(report.signed).toBe("2022-01-20");
  expect(report.source?.signature).toEqual({ organ: "某某市统计局", date: "2022年1月20日" });
  expect(report.narrative.otherMatters).toEqual(["无其他需要报告的事项"]);
});

test("the organ of the title alone in the last line is a signature without a date", () => {
  const back = "六、其他需要报告的事项\n无。\n某某市统计局";
  const { report } = importReport(textWith("某某市统计局2021年政府信息公开工作年度报告", back), {
    fileName: "a.txt",
  });
  expect(report.signed).toBeUndefined();
  expect(report.source?.signature).toEqual({ organ: "某某市统计局" });
  expect(report.narrative.otherMatters).toEqual(["无。"]);
});

test("blanks stay blank and strokes stay as written", () => {
  const text = new TextDecoder().decode(textWith("", ""));
  const bytes = new TextEncoder().encode(text.replace("规章\t0\t0\t0", "规章\t/\t\t０"));
  const { report } = importReport(bytes, { fileName: "a.txt" });
  const cell = (key: string): unknown => report.figures[`proactiveDisclosure.item1.rules.${key}`];
  expect([cell("issuedThisYear"), cell("repealedThisYear"), cell("inForce")]).toEqual([
    "/",
    null,
    0,
  ]);
  expect(report.source?.read).toEqual({ "proactiveDisclosure.item1.rules.inForce": "cleaned" });
});

test("digits of a row that ran together are set apart only when they add up, and said", () => {
  const text = new TextDecoder().decode(textWith("", ""));
  const row = "一、本年新收政府信息公开申请数量";
  const bytes = new TextEncoder().encode(
    text.replace(new RegExp(`${row}[\\t0]*`, "u"), `${row}\t6020008`),
  );
  const { report } = importReport(bytes, { fileName: "a.txt" });
  expect(report.figures["requests.newThisYear.naturalPerson"]).toBe(6);
  expect(report.figures["requests.newThisYear.researchInstitution"]).toBe(2);
  expect(report.figures["requests.newThisYear.commercialEnterprise"]).toBe(0);
  expect(report.figures["requests.newThisYear.total"]).toBe(8);
  expect(report.source?.read?.["requests.newThisYear.total"]).toBe("inferred");
});

test("digits that stand in a row of their own below a row make it uncertain", () => {
  const text = new TextDecoder().decode(textWith("", ""));
  const broken = text.replace("规章\t0\t0\t0", "规章\t1\t1\t2\n\t0\t7\t4");
  const { report } = importReport(new TextEncoder().encode(broken), { fileName: "a.txt" });
  for (const key of ["issuedThisYear", "repealedThisYear", "inForce"]) {
    expect(report.source?.read?.[`proactiveDisclosure.item1.rules.${key}`]).toBe("inferred");
  }
});
