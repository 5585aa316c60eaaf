/** The custom functions as Excel calls them: ranges in, a value or a sentence out, never an exception. */
import fc from "fast-check";
import { type Edition, editionOf, editions } from "../../src/form/editions.ts";
import {
  checkBalance,
  checkTableThree,
  checkTotalOfParts,
  readNumberInCell,
  sentenceOfTable,
  totalOfRange,
} from "../../src/functions/functions.ts";
import { evaluate, type Value } from "../../src/layout/evaluate.ts";
import { sumOnceFilled } from "../../src/layout/sum-formulas.ts";
import { standardSentences } from "../../src/narrative/standard-sentences.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { loadCustomFunctions } from "../support/custom-functions.ts";
import { exampleReports } from "../support/examples.ts";

beforeAll(() => {
  globalThis.CustomFunctions = loadCustomFunctions();
});

/** An error in a range as the two kinds of hosts hand it over. */
const ERRORS = [
  { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" },
  { code: "#DIV/0!", message: "" },
];

const examples = exampleReports();

/** Table three of a report, as a range of cells; blanks as the desktop hands them over. */
function tableThree({ edition, figures }: AnnualReport): (number | string)[][] {
  return editionOf(edition)
    .rows.filter(({ table }) => table.id === "requests")
    .map(({ cells }) => cells.map(({ id }) => figures[id] ?? 0));
}

/** The row of table three that has the role. */
function rowOf(report: AnnualReport, role: string): unknown[][] {
  const rows = editionOf(report.edition).rows.filter(({ table }) => table.id === "requests");
  return [tableThree(report)[rows.findIndex(({ row }) => row.line.role === role)] ?? []];
}

describe("OGI.SENTENCE", () => {
  test.each(examples)("$name: says what the standard sentences say", ({ report }) => {
    const { rows } = editionOf(report.edition);
    const range = (table: string, role?: string): (number | string)[][] =>
      rows
        .filter(
          ({ table: { id }, row }) => id === table && (role ?? row.line.role) === row.line.role,
        )
        .map(({ cells }) => cells.map(({ id }) => report.figures[id] ?? 0));
    const zeros = Object.fromEntries(
      rows.flatMap(({ cells }) => cells).map(({ id }) => [id, report.figures[id] ?? 0]),
    );
    const expected = new Map(
      standardSentences({ ...report, figures: zeros }).map(({ kind, text }) => [kind, text]),
    );
    const year = report.year ?? 0;
    expect(sentenceOfTable("申请", range("requests"), year)).toBe(expected.get("requests"));
    expect(sentenceOfTable("复议诉讼", [range("disputes").flat()], year)).toBe(
      expected.get("disputes"),
    );
    const documents = [
      ...range("proactiveDisclosure", "rules"),
      ...range("proactiveDisclosure", "normativeDocuments"),
    ];
    expect(sentenceOfTable("规范性文件", documents, year)).toBe(expected.get("documents"));
  });

  test("a year that is not given is not written", () => {
    const row = [Array.from({ length: 15 }, () => 0)];
    expect(sentenceOfTable("复议诉讼", row)).toBe("未发生因政府信息公开引起的行政复议、行政诉讼。");
  });

  test("says what is wrong with what it was given", () => {
    expect(sentenceOfTable("采购", [[0]])).toBe(
      "没有“采购”这一类语句，请写申请、复议诉讼或规范性文件。",
    );
    expect(sentenceOfTable("申请", [[0]])).toBe(
      "区域应为表三的全部数字（25行7列或23行7列），现为1行1列。",
    );
    const row = [["八件", ...Array.from({ length: 14 }, () => 0)]];
    expect(sentenceOfTable("复议诉讼", row)).toBe("“八件”不是数字。");
  });
});

describe("OGI.NUMBER", () => {
  test.each<[unknown, number]>([
    ["０８", 8],
    [" 8 ", 8],
    ["8件", 8],
    ["1，100", 1100],
    ["2359.4197万元", 2359.4197],
    ["251000元", 251_000],
    ["－3", -3],
    [12.5, 12.5],
    [0, 0],
    [null, 0],
    ["", 0],
    [{ type: "FormattedNumber", basicType: "Double", basicValue: 8, numberFormat: "0件" }, 8],
  ])("%j is %d", (text, number) => {
    expect(readNumberInCell(text)).toBe(number);
  });

  test.each<[unknown, string]>([
    ["八件", "“八件”不是数字。"],
    ["无", "“无”不是数字。"],
    ["8件左右", "“8件左右”不是数字。"],
    ["1,10", "“1,10”不是数字。"],
    [true, "“TRUE”不是数字。"],
    [NaN, "“NaN”不是数字。"],
    [1e15, "“1000000000000000”不是数字。"],
    ...ERRORS.map((error): [unknown, string] => [error, "“#DIV/0!”不是数字。"]),
    [
      "共计收到申请若干件，详见附表，请以附表为准",
      "“共计收到申请若干件，详见附表，请以附表为…”不是数字。",
    ],
  ])("%j is #VALUE! with the reason", (text, reason) => {
    const call = (): number => readNumberInCell(text);
    expect(call).toThrow(expect.objectContaining({ code: "#VALUE!", message: reason }) as Error);
  });
});

describe("OGI.TOTAL", () => {
  test.each<[unknown[][], number | string]>([
    [[[6, 0, "０８", "8件", "1，100"]], 1122],
    [[[6], [null], [""], ["无"], ["/"]], 6],
    [[[5]], 5],
    [[[6, "若干"]], "第1行第2列“若干”不是数字。"],
    [[[6], ["3万元"], [true]], "第2行第1列“3万元”等2格不是数字。"],
    [[[1, ...ERRORS]], "第1行第2列“#DIV/0!”等2格不是数字。"],
  ])("of %j is %j", (range, expected) => {
    expect(totalOfRange(range)).toBe(expected);
  });

  test("is the native total wherever that has a value", () => {
    const cell = fc.oneof(
      { weight: 9, arbitrary: fc.nat(99_999) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 9_999 }).map((it) => it / 100) },
      fc.constantFrom<Value>(null, "", "无", "8件", "若干", true),
    );
    let filled = 0;
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
        const keys = cells.map((_, i) => String(i));
        const native = evaluate(sumOnceFilled(keys), (key) => cells[Number(key)] ?? null);
        if (native === "") return;
        filled += 1;
        expect(totalOfRange([cells])).toBe(native);
      }),
      { numRuns: 500 },
    );
    expect(filled).toBeGreaterThan(50);
  });
});

describe("OGI.CHECKTOTAL", () => {
  test.each<[unknown[][], unknown, string]>([
    [[[3, 5]], 8, "√"],
    [[[3, "5件"]], "８", "√"],
    [[[0.1, 0.2]], 0.3, "√"],
    [[[3, 5]], 0, "总计应为8，现填0，少8"],
    [[[3, 5]], null, "总计应为8，现填0，少8"],
    [[[3], [5]], "9件", "总计应为8，现填9，多1"],
    [[[3, "五"]], 8, "第1行第2列“五”不是数字。"],
    [[[3, 5]], "八", "总计“八”不是数字。"],
  ])("of %j and %j is %s", (parts, total, expected) => {
    expect(checkTotalOfParts(parts, total)).toBe(expected);
  });
});

describe("OGI.BALANCE", () => {
  const sentence = "第一项8＋第二项0＝8，第三项0＋第四项0＝0，相差8，两边应相等。";

  test("on report 001 names 科研机构, 8 against 0", () => {
    const report = examples.find(({ name }) => name === "001")?.report;
    if (!report) throw new Error("No example 001.");
    const rows = ["received", "carriedIn", "handled", "carriedOut"].map((role) =>
      rowOf(report, role),
    );
    const [received = [], carriedIn = [], handled = [], carriedOut = []] = rows;
    const [said = [], ...others] = checkBalance(received, carriedIn, handled, carriedOut);
    expect(others).toEqual([]);
    expect(said.map((text) => text === "√")).toEqual([true, true, false, true, true, true, true]);
    expect(said[2]).toContain(`表三“科研机构”列：${sentence}`);
  });

  test.each(examples.map(({ name, report }) => [name, report] as const))(
    "on report %s says what the rule says",
    (_, report) => {
      const rows = ["received", "carriedIn", "handled", "carriedOut"].map((it) =>
        rowOf(report, it),
      );
      const [received = [], carriedIn = [], handled = [], carriedOut = []] = rows;
      const [said = []] = checkBalance(received, carriedIn, handled, carriedOut);
      const ruled = check(report, { stage: "finished" }).filter(
        ({ code }) => code === "T3-BALANCE",
      );
      expect(said.filter((text) => text !== "√")).toEqual(ruled.map(({ message }) => message));
    },
  );

  test("four cells are one check, which names no column", () => {
    const [[said = ""] = []] = checkBalance([[8]], [[0]], [[0]], [[0]]);
    expect(said.startsWith(sentence)).toBe(true);
    expect(checkBalance([["8件"]], [[""]], [[6]], [["２"]])).toEqual([["√"]]);
  });

  test("a row of answers stays a row, a column a column", () => {
    expect(checkBalance([[1, 2]], [[0, 0]], [[1, 2]], [[0, 0]])).toEqual([["√", "√"]]);
    expect(checkBalance([[1], [2]], [[0], [0]], [[1], [2]], [[0], [0]])).toEqual([["√"], ["√"]]);
  });

  test("ranges of different sizes are told, once", () => {
    expect(checkBalance([[1, 2]], [[0, 0]], [[1], [2]], [[0, 0]])).toEqual([
      ["四个区域的行数、列数应相同，现在第一项1行2列，第二项1行2列，第三项2行1列，第四项1行2列。"],
    ]);
  });

  test("a cell that is no number is named", () => {
    const seven = (third: unknown): unknown[][] => [[0, 0, third, 0, 0, 0, 0]];
    expect(checkBalance([[1]], [[0]], [["无法统计"]], [[0]])).toEqual([
      ["第三项“无法统计”不是数字。"],
    ]);
    const [said = []] = checkBalance(seven(0), seven(0), seven(ERRORS[0]), seven(0));
    expect(said[2]).toBe("表三“科研机构”列：第三项“#DIV/0!”不是数字。");
  });
});

describe("OGI.CHECKTABLE", () => {
  const codes = ["T3-ROWSUM", "T3-COLSUM", "T3-BALANCE"];
  const right = "√ 表三各行、各列的总计和勾稽关系全部相符";

  test.each(examples.map(({ name, report }) => [name, report] as const))(
    "on report %s lists the sum findings of the pane",
    (_, report) => {
      const ruled = check(report, { stage: "finished" })
        .filter(({ code }) => codes.includes(code))
        .map(({ message }) => [message]);
      expect(checkTableThree(tableThree(report))).toEqual(ruled.length > 0 ? ruled : [[right]]);
    },
  );

  test("three of the fifteen examples have sums that do not hold", () => {
    const listed = examples.map(({ name, report }) => {
      const list = checkTableThree(tableThree(report)).filter(([sentence]) => sentence !== right);
      return [name, list.length] as const;
    });
    expect(listed.filter(([, count]) => count > 0)).toEqual([
      ["001", 2],
      ["pt-htp-2024", 7],
      ["pt-zrz-2023", 3],
    ]);
  });

  test.each<[string, unknown[][], string]>([
    ["one cell", [[8]], "现为1行1列。"],
    ["a table without its totals", Array<unknown[]>(24).fill(Array(7).fill(0)), "现为24行7列。"],
    ["a column too many", Array<unknown[]>(25).fill(Array(8).fill(0)), "现为25行8列。"],
    ["a whole column", Array<unknown[]>(1_048_576).fill([0]), "现为1048576行1列。"],
  ])("%s is not table three", (_, range, end) => {
    expect(checkTableThree(range)).toEqual([
      [`区域应为表三的全部数字（2019版23行7列或2021版25行7列），${end}`],
    ]);
  });

  test("blanks are 0; a cell that is no number is told, with the sums that are wrong whatever it is", () => {
    const range: unknown[][] = Array.from({ length: 25 }, () => [null, "", 0, "/", "无", 0, 0]);
    expect(checkTableThree(range)).toEqual([[right]]);
    range[0] = ["若干", 3, 0, 0, 0, 0, 1];
    expect(checkTableThree(range).map(([sentence]) => sentence?.split("。")[0])).toEqual([
      "表三“一、本年新收”行“自然人”列填“若干”，件数应为不小于0的整数，不带小数、负号、文字和单位",
      "表三“一、本年新收”行：前六列已填部分之和为3（商业企业3，其余0，1格未填），总计填1，至少少2",
      "表三“商业企业”列：第一项3＋第二项0＝3，第三项0＋第四项0＝0，相差3，两边应相等",
      "表三“总计”列：第一项1＋第二项0＝1，第三项0＋第四项0＝0，相差1，两边应相等",
    ]);
  });
});

describe("whatever Excel hands over", () => {
  const cell = fc.oneof(
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constantFrom<unknown>(
      null,
      undefined,
      "",
      "８",
      "8件",
      "=1+1",
      "#REF!",
      ...ERRORS,
      {},
      [],
      1n,
    ),
  );
  const range = fc.oneof(
    cell,
    fc.array(fc.oneof(cell, fc.array(cell, { maxLength: 8 })), { maxLength: 26 }),
  );
  const sizes = (edition: Edition): number =>
    edition.rows.filter(({ table }) => table.id === "requests").length;
  const table = fc.constantFrom(...editions.map(sizes)).chain((rows) =>
    fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

  test("the functions answer with numbers and texts", () => {
    const asRange = (input: unknown): unknown[][] => input as unknown[][];
    const isAnswer = (answer: unknown): boolean =>
      (typeof answer === "number" && Number.isFinite(answer)) ||
      (typeof answer === "string" && answer !== "");
    fc.assert(
      fc.property(fc.oneof(range, table), range, range, range, (a, b, c, d) => {
        expect(isAnswer(totalOfRange(asRange(a)))).toBe(true);
        expect(isAnswer(checkTotalOfParts(asRange(a), b))).toBe(true);
        expect(checkTableThree(asRange(a)).flat().every(isAnswer)).toBe(true);
        const four = [a, b, c, d].map(asRange) as [
          unknown[][],
          unknown[][],
          unknown[][],
          unknown[][],
        ];
        expect(
          checkBalance(...four)
            .flat()
            .every(isAnswer),
        ).toBe(true);
        expect(checkBalance(four[0], four[0], four[0], four[0]).flat().every(isAnswer)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("OGI.NUMBER answers with a number or #VALUE!", () => {
    fc.assert(
      fc.property(cell, (input) => {
        try {
          expect(Number.isFinite(readNumberInCell(input))).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ code: "#VALUE!" });
        }
      }),
      { numRuns: 300 },
    );
  });
});
