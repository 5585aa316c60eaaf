/** `ogi register import`: lists of other people, as workbooks and as text in every encoding that Excel writes. */
import { readFileSync } from "node:fs";
import { parseRegister } from "../../src/register/json.ts";
import type { RegisterRequest } from "../../src/register/register.ts";
import { ogi, testFolder } from "../support/cli.ts";
import { encodeGb18030 } from "../support/encode-gb18030.ts";
import {
  citySystem,
  LISTED_PEOPLE,
  listCsv,
  listWorkbook,
  monthly,
  scoreSheet,
  setOfPapers,
  webExport,
  type ForeignSheet,
} from "../support/foreign-lists.ts";

const inFolder = testFolder();

const [MAN, WOMAN, COMPANY, PHONE, IDENTITY, MATTER, OTHER_MATTER] = LISTED_PEOPLE;

interface Read {
  readonly requests: readonly RegisterRequest[];
  /** What is said, line by line. */
  readonly account: readonly string[];
}

async function imported(list: string, ...options: string[]): Promise<Read> {
  const output = inFolder("台账.json");
  const head = ["--year", "2026", "--organ", "某某市统计局", "--force"];
  const said = await ogi("register", "import", list, ...head, "-o", output, ...options);
  expect(said).toMatchObject({ exitCode: 0, out: "" });
  for (const word of LISTED_PEOPLE) expect(said.err).not.toContain(word);
  const account = said.err.split("\n").map((line) => line.trim());
  return { ...parseRegister(readFileSync(output, "utf8")), account: account.slice(1, -1) };
}

async function refused(list: string, ...options: string[]): Promise<string> {
  const head = ["--year", "2026", "--organ", "某某市统计局"];
  const said = await ogi("register", "import", list, ...head, "-o", inFolder("a.json"), ...options);
  expect(said).toMatchObject({ exitCode: 2, out: "" });
  return said.err.replace(`${list}：`, "");
}

const asWorkbook = async (...sheets: readonly ForeignSheet[]): Promise<string> =>
  inFolder("清单.xlsx", await listWorkbook(...sheets));

const GB18030_MARK = Uint8Array.of(0x84, 0x31, 0x95, 0x33);

const encodings: readonly [string, (text: string) => Uint8Array][] = [
  ["GB18030", encodeGb18030],
  ["GB18030 with a mark", (text) => Buffer.concat([GB18030_MARK, encodeGb18030(text)])],
  ["UTF-8", (text) => Buffer.from(text)],
  ["UTF-8 with a mark", (text) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16 with tabs", (text) => Buffer.from(`\ufeff${text.replaceAll(",", "\t")}`, "utf16le")],
];

/** The same list as a workbook and as text: what merged cells alone tell is the difference, where there is one. */
describe.each<[string, ForeignSheet, Read, ((read: Read) => Read)?]>([
  [
    "a score sheet's 登记簿",
    scoreSheet,
    {
      requests: [
        {
          number: "1",
          received: "2026-01-15",
          kind: "naturalPerson",
          applicant: MAN,
          subject: MATTER,
          answered: "2026-02-10",
          outcome: "outcomes.disclosed",
          extra: { 归档: "已归档" },
        },
        {
          number: "2",
          received: "2026-01-20",
          kind: "commercialEnterprise",
          applicant: COMPANY,
          subject: OTHER_MATTER,
          answered: "2026-02-12",
          outcome: "outcomes.unableToProvide.notHeld",
        },
        {
          number: "3",
          received: "2026-03-02",
          kind: "法人",
          applicant: WOMAN,
          subject: MATTER,
        },
        {
          number: "4",
          received: "3月9日",
          kind: "naturalPerson",
          applicant: MAN,
          subject: OTHER_MATTER,
          answered: "2026-04-01",
          outcome: "已电话告知",
        },
      ],
      account: [
        "读取：第3行是表头，以下计4件。",
        "第9行是合计，不计。",
        "第11行没有收到日期、申请人类别等内容，不像一件申请，没有读入，请核对。",
        "各列：序号→编号，申请人→申请人，申请人类别→申请人类别，收件日期→收到日期，申请内容→申请内容，答复时间及结果→送达（寄出）日期、办理结果。",
        "留作自设栏：归档。",
        "“答复时间及结果”里的日期按“送达（寄出）日期”读，请核对；如果是落款日期，请改正。",
        "“收到日期”读不出，原样保留，请改正：第7行。",
        "“申请人类别”读不出，原样保留，请改正：第6行。",
        "“办理结果”读不出，原样保留，请改正：第7行。",
      ],
    },
  ],
  [
    "a city's system",
    citySystem,
    {
      requests: [
        {
          number: "SH-7",
          received: "2026-01-15",
          kind: "naturalPerson",
          channel: "网上",
          subject: MATTER,
          outcome: "outcomes.disclosed",
          concluded: "2026-02-01",
          extra: { 姓名: MAN, 提供方式: "纸质", 获取方式: "邮寄", 状态: "已结束" },
        },
        {
          number: "SH-8",
          received: "2026-01-16",
          kind: "naturalPerson",
          channel: "信函",
          subject: OTHER_MATTER,
          outcome: "outcomes.unableToProvide.notHeld",
          concluded: "2026-02-03",
          note: "合计",
          extra: { 姓名: WOMAN, 提供方式: "电子", 获取方式: "自取", 状态: "已结束" },
        },
        {
          number: "SH-9",
          received: "2026-01-19",
          kind: "commercialEnterprise",
          channel: "现场",
          subject: MATTER,
          extra: { 姓名: COMPANY, 提供方式: "纸质", 获取方式: "自取", 状态: "处理中" },
        },
        {
          number: "SH-10",
          received: "2026-01-20",
          kind: "commercialEnterprise",
          channel: "现场",
          subject: MATTER,
          outcome: "03不予公开",
          concluded: "2026-02-09",
          extra: { 姓名: COMPANY, 提供方式: "纸质", 获取方式: "自取", 状态: "已结束" },
        },
      ],
      account: [
        "读取：第1行是表头，以下计4件。",
        "各列：流水号→编号，受理方式→申请渠道，申请人类别→申请人类别，申请时间→收到日期，信息名称→申请内容，处理方式→办理结果，结束时间→办结日期，备注→备注。",
        "留作自设栏：姓名、提供方式、获取方式、状态。",
        "“申请时间”按“收到日期”读，请核对；如果不是，用--column 列=列名写明。",
        "“提供方式”和“获取方式”都可能是“送达方式”，留作自设栏；要用其中一列，用--column delivery=列名写明。",
        "“办理结果”读不出，原样保留，请改正：第5行。",
      ],
    },
    // the second of two cells that were merged is blank in a .csv
    ({ requests: [first, second, ...others], account }) => ({
      requests: [first, second && { ...second, kind: "" }, ...others].filter(
        (it) => it !== undefined,
      ),
      account: account.toSpliced(5, 0, "“申请人类别”没有填，请补上：第3行。"),
    }),
  ],
  [
    "a set of papers",
    setOfPapers,
    {
      requests: [
        {
          number: "甲-001",
          received: "2026-01-15",
          kind: "naturalPerson",
          applicant: MAN,
          supplement: { asked: "2026-01-20", limit: "2026-02-03", received: "2026-01-28" },
          consultations: [{ sent: "2026-02-02", answered: "2026-02-10" }],
          document: "某公开〔2026〕1号",
          answered: "2026-03-05",
          outcome: "outcomes.partlyDisclosed",
        },
        {
          number: "甲-002",
          received: "2026-02-24",
          kind: "commercialEnterprise",
          applicant: COMPANY,
          extended: "2026-03-20",
          fee: { noticed: "2026-02-26", paid: "2026-03-02" },
        },
      ],
      account: [
        "读取：第2、3行是表头，以下计2件。",
        "第4行是栏次，不计。",
        "第6行重复表头，不计。",
        "各列：登记编号→编号，收到申请日期→收到日期，申请人姓名→申请人，申请人性质→申请人类别，补正告知日期→补正通知日期，补正期限→补正期限，补正收到日期→收到补正日期，征求意见发出日期→征求意见发出日期，征求意见收到意见日期→收到意见日期，延期答复告知日期→延期告知日期，收费通知日期→收费通知日期，收费缴费日期→缴费日期，答复文号→答复文号，答复日期→送达（寄出）日期，答复结果→办理结果。",
        "“答复日期”按“送达（寄出）日期”读，请核对；如果不是，用--column 列=列名写明。",
        "“延期告知日期”写着“/”“无”一类的，按没有填读：第5行。",
        "“收费通知日期”写着“/”“无”一类的，按没有填读：第5行。",
        "“缴费日期”写着“/”“无”一类的，按没有填读：第5行。",
      ],
    },
  ],
  [
    "what a web back end exports",
    webExport,
    {
      requests: [
        {
          number: "2026001",
          received: "2026-01-15",
          kind: "naturalPerson",
          applicant: MAN,
          subject: "=1+1",
          answered: "2026-02-10",
          documentDate: "2026-02-09",
          document: "-1号",
          outcome: "outcomes.notDisclosed.stateSecrets",
          extra: {
            证件号码: IDENTITY,
            "联系电话（E列）": PHONE,
            "联系电话（F列）": PHONE,
            N列: "急件",
          },
        },
        {
          number: "2026002",
          received: "二月",
          kind: "村委会",
          applicant: "@某村",
          subject: MATTER,
          outcome: "不予公开",
          extra: { 证件号码: "+86" },
        },
        { number: "2026003", received: "", kind: "", applicant: WOMAN, subject: OTHER_MATTER },
      ],
      account: [
        "读取：第1行是表头，以下计3件。",
        "第4行没有收到日期、申请人类别等内容，不像一件申请，没有读入，请核对。",
        "各列：申请编号→编号，申请人类型*→申请人类别，申请人名称→申请人，收件日期→收到日期，申请内容→申请内容，补正告知日期→补正通知日期，答复书编号→答复文号，落款日期→落款日期，寄出日期→送达（寄出）日期，办理结果→办理结果。",
        "留作自设栏：证件号码、联系电话（E列）、联系电话（F列）、N列。",
        "“联系电话”和“联系电话”都可能是“联系方式”，留作自设栏；要用其中一列，用--column contact=列名写明。",
        "“收到日期”是没有日期格式的数，按Excel的日期序号读，请核对：第2行。",
        "“收到日期”读不出，原样保留，请改正：第3行。",
        "“收到日期”没有填，请补上：第5行。",
        "“申请人类别”读不出，原样保留，请改正：第3行。",
        "“申请人类别”没有填，请补上：第5行。",
        "“补正通知日期”写着“/”“无”一类的，按没有填读：第2行。",
        "“送达（寄出）日期”是没有日期格式的数，按Excel的日期序号读，请核对：第2行。",
        "“办理结果”读不出，原样保留，请改正：第3行。",
      ],
    },
  ],
])("%s", (_name, sheet, expected, inText = (read) => read) => {
  test("is read from a workbook", async () => {
    expect(await imported(await asWorkbook(sheet))).toMatchObject(expected);
  });

  test.each(encodings)("is read from text in %s", async (_encoding, encode) => {
    const list = inFolder("清单.csv", encode(listCsv(sheet)));
    const { requests, account } = await imported(list);
    expect({ requests, account }).toEqual(inText(expected));
  });
});

describe("a sheet a month", () => {
  test("is read as one, with the sheets in the numbers that begin anew on each", async () => {
    const { requests, account } = await imported(await asWorkbook(...monthly));
    expect(requests).toEqual([
      {
        number: "1月-1",
        received: "2026-01-08",
        kind: "naturalPerson",
        channel: "当面",
        subject: MATTER,
        answered: "2026-01-20",
        outcome: "outcomes.disclosed",
      },
      {
        number: "1月-2",
        received: "2026-01-15",
        kind: "commercialEnterprise",
        channel: "网络",
        subject: OTHER_MATTER,
        outcome: "outcomes.otherHandling.other",
      },
      {
        number: "2月-1",
        received: "2026-02-03",
        kind: "自然人、商业企业",
        channel: "信函",
        subject: MATTER,
      },
      {
        number: "2月-2",
        received: "2026-01-15",
        kind: "commercialEnterprise",
        channel: "网络",
        subject: OTHER_MATTER,
        answered: "2026-02-27",
        outcome: "outcomes.notProcessed.repeatRequest",
      },
    ]);
    expect(account).toEqual([
      "读取：第1、2行是表头，以下计2件。",
      "“1月”：第5、6行没有收到日期、申请人类别等内容，不像一件申请，没有读入，请核对。",
      "“1月”：第7行是合计，不计。",
      "各列：序号→编号，收到申请的时间→收到日期，打勾的各列→申请人类别，申请方式→申请渠道，所需信息→申请内容，办理结果→办理结果，送达日期→送达（寄出）日期。",
      "“2月”：“申请人类别”读不出，原样保留，请改正：第3行。",
      "工作表“汇总”不是清单，没有读入。",
      "工作表“填表说明”不是清单，没有读入。",
      "各工作表的编号重复，前面加上了工作表名，如“1月-1”。",
      "“2月”第4行与“1月”第4行的收到日期、申请人类别、申请人和申请内容相同，请核对是否登记了两次；只读其中几张工作表的，用--sheet写明。",
      "工作表“旧表”是隐藏的，没有读入。",
    ]);
  });

  test("is read in part where the sheets are named", async () => {
    const list = await asWorkbook(...monthly);
    const { requests, account } = await imported(list, "--sheet", "2月");
    expect(requests.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(account).not.toContain("工作表“汇总”不是清单，没有读入。");
    expect(await refused(list, "--sheet", "3月")).toBe(
      "没有名为“3月”的工作表，只有“1月”、“2月”、“汇总”、“填表说明”，请核对--sheet。\n",
    );
  });

  test("with numbers of its own keeps them, also where one comes twice", async () => {
    const heads = ["登记编号", "收件日期", "申请人类型"];
    const sheets = ["1月", "2月"].map((name) => ({
      name,
      rows: [heads, ["2026-007", "2026-1-15", "公民"]],
    }));
    const { requests } = await imported(await asWorkbook(...sheets));
    expect(requests.map(({ number }) => number)).toEqual(["2026-007", "2026-007"]);
  });
});

describe("a list is refused by the column", () => {
  test("that it has not", async () => {
    const rows = scoreSheet.rows.map((row) => row.filter((_, i) => i !== 2));
    const sheet = { ...scoreSheet, merges: [], rows };
    const sentence = "没有找到“申请人类别”一列，请用--column kind=列名写明是哪一列。\n";
    expect(await refused(await asWorkbook(sheet))).toBe(sentence);
    expect(await refused(inFolder("清单.csv", encodeGb18030(listCsv(sheet))))).toBe(sentence);
  });

  test("that two headings may be", async () => {
    const [heads = [], ...rows] = citySystem.rows;
    const sheet = { ...citySystem, rows: [heads.with(8, "办理情况"), ...rows] };
    expect(await refused(await asWorkbook(sheet))).toBe(
      "“办理情况”和“处理方式”都可能是“办理结果”，请用--column outcome=列名写明是哪一列。\n",
    );
    const { requests } = await imported(await asWorkbook(sheet), "--column", "outcome=处理方式");
    expect(requests[0]).toMatchObject({ outcome: "outcomes.disclosed" });
  });

  test("that one of its sheets has not", async () => {
    const [january, february] = monthly;
    if (!january || !february) throw new Error("There are no months.");
    const rows = february.rows.map((row) => row.filter((_, i) => i !== 1));
    const sheet = { name: "2月", rows };
    expect(await refused(await asWorkbook(january, sheet))).toBe(
      "工作表“2月”：没有找到“收到日期”一列，请用--column received=列名写明是哪一列。\n",
    );
  });

  test("that two columns are called by one name", async () => {
    const list = await asWorkbook(webExport);
    expect(await refused(list, "--column", "contact=联系电话")).toBe(
      "名为“联系电话”的有2列，分不清是哪一列，请先在清单里改成不同的列名。\n",
    );
  });

  test("beyond which there is more than a list has", async () => {
    const rows = scoreSheet.rows.map((row, i) =>
      i === 3 ? [...row, ...Array<null>(100).fill(null), "远"] : row,
    );
    expect(await refused(await asWorkbook({ ...scoreSheet, rows }))).toBe(
      "工作表“登记簿”的DD4还有内容，清单至多20000行、100列，请删去多余的，或分成几个文件。\n",
    );
  });
});
