/**
 * Lists as offices keep them, with the columns of published score sheets, systems and forms and rows of our own: as an
 * .xlsx with its merged cells and dates, and as the .csv that Excel makes of its first sheet.
 */
import ExcelJS from "exceljs";

type Content = string | number | Date | null;

export interface ForeignSheet {
  readonly name: string;
  readonly rows: readonly (readonly Content[])[];
  /** Areas such as A1:G1. */
  readonly merges?: readonly string[];
  readonly state?: "hidden";
}

/** People of these lists; none of these words may stand in what is said of them. */
export const LISTED_PEOPLE = [
  "欧阳建国",
  "司马玉兰",
  "某某置业有限公司",
  "13800138000",
  "330102199001011234",
  "拆迁补偿安置明细",
  "环评批复文件",
  "夏侯经办",
] as const;

const [MAN, WOMAN, COMPANY, PHONE, IDENTITY, MATTER, OTHER_MATTER, CLERK] = LISTED_PEOPLE;

/** A day as Excel keeps it. */
const on = (day: string): Date => new Date(`${day}T00:00:00Z`);
const at = (time: string): Date => new Date(`${time}:00Z`);

/** A score sheet's 登记簿: a title over all columns, day and result in one cell, a sum, a signature. */
export const scoreSheet: ForeignSheet = {
  name: "登记簿",
  merges: ["A1:G1", "A2:G2"],
  rows: [
    ["某某局依申请公开案件登记簿"],
    ["填报单位：某某局"],
    ["序号", "申请人", "申请人类别", "收件日期", "申请内容", "答复时间及结果", "归档"],
    [1, MAN, "公民", on("2026-01-15"), MATTER, "2026年2月10日，予以公开", "已归档"],
    [
      2,
      COMPANY,
      "商业企业 ",
      "２０２６－０１－２０",
      OTHER_MATTER,
      "信息不存在（2026.2.12）",
      null,
    ],
    [3, WOMAN, "法人", "2026.3.2", MATTER, "办理中", null],
    [4, MAN, "个人", "3月9日", OTHER_MATTER, "2026-4-1已电话告知", null],
    [],
    ["合计", null, null, 4],
    [],
    [`填表人：${CLERK}`, null, null, "审核人："],
    [],
    ["", " "],
  ],
};

/** A city's system: kinds that are merged downwards, days with their time, codes before the results. */
export const citySystem: ForeignSheet = {
  name: "导出",
  merges: ["C2:C3"],
  rows: [
    ["流水号", "受理方式", "申请人类别", "姓名", "申请时间", "信息名称", "提供方式"].concat([
      "获取方式",
      "状态",
      "处理方式",
      "结束时间",
      "备注",
    ]),
    ["SH-7", "网上", "自然人", MAN, at("2026-01-15T09:30"), MATTER, "纸质", "邮寄"].concat([
      "已结束",
      "01同意公开",
      at("2026-02-01T16:05"),
      null,
    ] as string[]),
    ["SH-8", "信函", null, WOMAN, "2026-01-16 14:00:05", OTHER_MATTER, "电子", "自取"].concat([
      "已结束",
      "（四）1",
      "2026年2月3日上午9时",
      "合计",
    ] as string[]),
    ["SH-9", "现场", "企业", COMPANY, "2026/1/19", MATTER, "纸质", "自取"].concat([
      "处理中",
      "05_处理中",
      null,
      null,
    ] as unknown as string[]),
    ["SH-10", "现场", "企业", COMPANY, "2026/1/20", MATTER, "纸质", "自取"].concat([
      "已结束",
      "03不予公开",
      "2026/2/9",
      null,
    ] as unknown as string[]),
  ],
};

/** A set of papers: two rows of headings, a group for each step. */
export const setOfPapers: ForeignSheet = {
  name: "2026年",
  merges: ["A1:O1", "A2:A3", "B2:B3", "C2:D2", "E2:G2", "H2:I2", "K2:L2", "M2:O2"],
  rows: [
    ["依申请公开办理台账"],
    ["登记编号", "收到申请日期", "申请人", null, "补正", null, null].concat([
      "征求意见",
      null,
      "延期答复",
      "收费",
      null,
      "答复",
      null,
      null,
    ] as string[]),
    [null, null, "姓名", "性质", "告知日期", "期限", "收到日期"].concat([
      "发出日期",
      "收到意见日期",
      "告知日期",
      "通知日期",
      "缴费日期",
      "文号",
      "日期",
      "结果",
    ] as string[]),
    ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"],
    ["甲-001", on("2026-01-15"), MAN, "自然人", on("2026-01-20"), "2026-2-3", "20260128"].concat([
      on("2026-02-02"),
      "2026年2月10日",
      "/",
      "—",
      "/",
      "某公开〔2026〕1号",
      on("2026-03-05"),
      "部分公开",
    ] as string[]),
    ["登记编号", "收到申请日期", "申请人", null, "补正", null, null].concat([
      "征求意见",
      null,
      "延期答复",
      "收费",
      null,
      "答复",
      null,
      null,
    ] as string[]),
    ["甲-002", on("2026-02-24"), COMPANY, "商业企业", null, null, null].concat([
      null,
      null,
      on("2026-03-20"),
      "2026/2/26",
      "2026/3/2",
      null,
      null,
      null,
    ] as unknown as string[]),
  ],
};

const MONTH_HEADS = [
  [
    "序号",
    "收到申请的时间",
    "申请人类别",
    null,
    null,
    "申请方式",
    "所需信息",
    "办理结果",
    "送达日期",
  ],
  [null, null, "自然人", "商业企业", "其他"],
] as const;
const MONTH_MERGES = ["A1:A2", "B1:B2", "C1:E1", "F1:F2", "G1:G2", "H1:H2", "I1:I2"];

/** A sheet a month, numbered anew in each, with marks below the kinds; a sheet of sums, one of words, a hidden one. */
export const monthly: readonly ForeignSheet[] = [
  {
    name: "1月",
    merges: MONTH_MERGES,
    rows: [
      ...MONTH_HEADS,
      [1, on("2026-01-08"), "√", null, null, "当面", MATTER, "公开", on("2026-01-20")],
      [2, on("2026-01-15"), null, 1, null, "网络", OTHER_MATTER, "撤回", null],
      [3],
      [4],
      ["1月小计", 2],
    ],
  },
  {
    name: "2月",
    merges: MONTH_MERGES,
    rows: [
      ...MONTH_HEADS,
      [1, on("2026-02-03"), "√", "√", null, "信函", MATTER, null, null],
      [2, on("2026-01-15"), null, "√", null, "网络", OTHER_MATTER, "重复申请", on("2026-02-27")],
    ],
  },
  {
    name: "汇总",
    rows: [
      ["月份", "申请方式", "办理结果", "备注"],
      ["1月", "当面1件", "公开1件"],
    ],
  },
  { name: "填表说明", rows: [["每月5日前填报。"]] },
  { name: "旧表", state: "hidden", rows: [["序号"]] },
];

/** What a web back end exports: no title, an identity number, strokes for nothing, days that lost their format. */
export const webExport: ForeignSheet = {
  name: "Sheet1",
  rows: [
    [
      "申请编号",
      "申请人类型*",
      "申请人名称",
      "证件号码",
      "联系电话",
      "联系电话",
      "收件日期",
    ].concat(["申请内容", "补正告知日期", "答复书编号", "落款日期", "寄出日期", "办理结果", ""]),
    ["2026001", "个人", MAN, IDENTITY, PHONE, PHONE, 46037].concat([
      "=1+1",
      "无",
      "-1号",
      "2026-2-9",
      46063.5,
      "属于国家秘密",
      "急件",
    ] as unknown as number[]),
    ["2026002", "村委会", "@某村", "+86", "", "", "二月"].concat([
      MATTER,
      "",
      "",
      "",
      "",
      "不予公开",
      "",
    ]),
    ["", "", "", "", "", "", ""].concat(["（接上行的内容）"]),
    ["2026003", "", WOMAN, "", "", "", ""].concat([OTHER_MATTER]),
  ],
};

export async function listWorkbook(...sheets: readonly ForeignSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows, merges = [], state } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: state ?? "visible" });
    for (const [i, row] of rows.entries()) {
      for (const [k, content] of row.entries()) {
        if (content === null || content === "") continue;
        const cell = sheet.getCell(i + 1, k + 1);
        cell.value = content;
        if (content instanceof Date) cell.numFmt = "yyyy/m/d h:mm";
      }
    }
    for (const area of merges) sheet.mergeCells(area);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** As Excel writes it: every row as long as the longest, days as they are shown. */
export function listCsv({ rows }: ForeignSheet): string {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, i) => quoted(shown(row[i] ?? null))).join(","),
  );
  return `${lines.join("\r\n")}\r\n`;
}

function shown(content: Content): string {
  if (!(content instanceof Date)) return content === null ? "" : String(content);
  const [day = "", time = ""] = content.toISOString().split("T");
  return `${day.replaceAll("-", "/")} ${time.slice(0, 5)}`;
}

function quoted(text: string): string {
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
