import { strFromU8, unzipSync } from "fflate";
import {
  makeRegisterPaper,
  type RegisterPaperOrder,
} from "../../../src/document/register-papers/make-register-paper.ts";
import { countingChoices } from "../../../src/register/counting-choices.ts";
import { registerContext } from "../../../src/register/register-context.ts";
import {
  answeredRequest,
  caseOf,
  PEOPLE,
  registerOf,
  requestOf,
} from "../../../src/build/rule-cases/sound-register.ts";
import { openXmlErrors } from "../../support/open-xml.ts";
import { wordText } from "../../support/word-text.ts";

const [APPLICANT, CONTACT, SUBJECT] = PEOPLE;

const register = registerOf(
  [
    answeredRequest({
      number: "2026-001",
      document: "某〔2026〕1号",
      documentDate: "2026-02-09",
      delivery: "邮寄",
      note: "A&B<甲>",
      supplement: { asked: "2026-01-16", limit: "2026-01-30", received: "2026-01-20" },
      consultations: [{ with: "thirdParty", sent: "2026-01-21", answered: "2026-01-26" }],
    }),
    requestOf({ number: "2026-002", supplement: { asked: "2026-01-16", limit: "2026-02-03" } }),
    requestOf({ number: "2026-003", consultations: [{ with: "thirdParty", sent: "2026-01-20" }] }),
    requestOf({ number: "2026-004", fee: { noticed: "2026-01-20", limit: "2026-02-24" } }),
    requestOf({ number: "2026-005", deferredTo: "2026-06-30" }),
    requestOf({ number: "2026-006", received: "2026-13-01" }),
    requestOf({ number: "2026-007" }),
  ],
  {
    cases: [
      caseOf({ number: "复1", request: "2026-001" }),
      caseOf({
        number: "复2",
        instances: [{ level: "first", opened: "2026-01-16", closed: "2026-01-20", ending: "维持" }],
      }),
    ],
  },
);

const context = registerContext(register, "2026-01-22");
const [first] = context.lines;

function lineNumbered(number: string) {
  const line = context.lines.find((it) => it.number === number);
  if (!line) throw new Error(number);
  return line;
}

const bytesOf = (order: RegisterPaperOrder): Uint8Array => makeRegisterPaper(order, context).bytes;
const textOf = (order: RegisterPaperOrder): string => wordText(bytesOf(order));

/** What stands beside each other in rows, joined by bars. */
function rowsOf(order: RegisterPaperOrder): string[] {
  const xml = strFromU8(unzipSync(bytesOf(order))["word/document.xml"] ?? new Uint8Array());
  const textIn = (part: string): string => part.replace(/<[^>]*>/gu, "");
  return xml
    .split("</w:tr>")
    .slice(0, -1)
    .map((row) =>
      row.slice(row.lastIndexOf("<w:tr>")).split("</w:tc>").slice(0, -1).map(textIn).join("|"),
    );
}

const orders: readonly RegisterPaperOrder[] = [
  { kind: "register" },
  { kind: "line", line: lineNumbered("2026-001") },
  { kind: "archive" },
  { kind: "archive", line: lineNumbered("2026-001") },
  { kind: "handover", files: ["2026年台账.xlsx"] },
];

describe("papers of a register", () => {
  test.each(orders.map((order) => [order.kind, order] as const))(
    "the paper %s is a valid Word file, the same each time",
    (_kind, order) => {
      expect(openXmlErrors(bytesOf(order), "台账.docx")).toEqual([]);
      expect(bytesOf(order)).toEqual(bytesOf(order));
    },
    30_000,
  );

  test("an empty register has papers too", () => {
    const empty = registerContext(registerOf([]), "2026-01-22");
    for (const order of orders.filter((it) => it.kind !== "line" && !("line" in it))) {
      const { bytes } = makeRegisterPaper(order, empty);
      expect(openXmlErrors(bytes, "台账.docx")).toEqual([]);
    }
  }, 30_000);

  test("files are named by the number, or by organ and year", () => {
    const names = orders.map((order) => makeRegisterPaper(order, context).fileName);
    expect(names).toEqual([
      "某某市统计局2026年台账.docx",
      "2026-001办理单.docx",
      "某某市统计局2026年归档目录.docx",
      "2026-001归档目录.docx",
      "某某市统计局2026年交接清单.docx",
    ]);
  });
});

describe("台账", () => {
  test("lies across A4, its head on every page, one row a request, without contacts", () => {
    const xml = strFromU8(
      unzipSync(bytesOf({ kind: "register" }))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(xml).toContain(`<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>`);
    expect(xml.split("<w:tblHeader/>")).toHaveLength(2);
    const rows = rowsOf({ kind: "register" });
    expect(rows.slice(1).map((row) => row.split("|")[0])).toEqual(
      register.requests.map(({ number }) => number),
    );
    expect(rows.join("\n")).not.toContain(CONTACT);
  });

  test("says of each how it stands, and by when", () => {
    const rows = rowsOf({ kind: "register" }).map((row) => row.split("|"));
    expect(rows.slice(1).map((row) => [row[0], row[1], row[6], row[7], row[8], row[9]])).toEqual([
      ["2026-001", "2026-01-15", "已办结", "", "2026-02-10", "（一）予以公开"],
      ["2026-002", "2026-01-15", "待补正", "等到2026-02-03", "", ""],
      ["2026-003", "2026-01-15", "征求意见中", "等到2026-02-10", "", ""],
      ["2026-004", "2026-01-15", "待缴费", "等到2026-02-24", "", ""],
      ["2026-005", "2026-01-15", "办理中", "2026-06-30", "", ""],
      ["2026-006", "2026-13-01", "办理中", "", "", ""],
      ["2026-007", "2026-01-15", "办理中", "2026-02-12", "", ""],
    ]);
  });

  test("counts what is open as of the day", () => {
    expect(textOf({ kind: "register" })).toContain(
      "截至2026年1月22日，登记7件，已办结1件，没有办结6件。",
    );
  });
});

describe("办理单", () => {
  test("has every day of the line by the name of its column", () => {
    const rows = rowsOf({ kind: "line", line: lineNumbered("2026-001") });
    for (const row of [
      "收到日期|2026-01-15|到达日期|",
      `申请人|${APPLICANT}|申请人类别|自然人`,
      `申请内容|${SUBJECT}`,
      "补正通知日期|2026-01-16|补正期限|2026-01-30",
      "状态|已办结|到期日|",
      "备注|A&amp;B&lt;甲&gt;",
    ]) {
      expect(rows).toContain(row);
    }
  });

  test("reckons the deadline day by day, in three columns", () => {
    const order = { kind: "line", line: lineNumbered("2026-001") } as const;
    const cells = rowsOf(order)
      .filter((row) => row.includes("星期"))
      .map((row) => row.split("|"));
    const days = [0, 1, 2].flatMap((i) => cells.map((row) => row[i] ?? ""));
    expect(days.slice(0, 4)).toEqual([
      "2026-01-21 星期三　第1个工作日",
      "2026-01-22 星期四　征求意见，不计",
      "2026-01-23 星期五　征求意见，不计",
      "2026-01-24 星期六　休息",
    ]);
    expect(days.filter((it) => it.includes("第20个工作日"))).toHaveLength(1);
    expect(days.filter((it) => it !== "").at(-1)).toContain("第20个工作日");
  });

  test.each([
    ["2026-002", "现在等待中，期限不走，以下按没有新的进展推算"],
    ["2026-005", "延迟答复至2026年6月30日，不按工作日推算。"],
    ["2026-006", "没有可以读出的收到日期，推算不出期限。"],
  ])("of %s it says how it is reckoned", (number, words) => {
    expect(textOf({ kind: "line", line: lineNumbered(number) })).toContain(words);
  });
});

describe("归档目录", () => {
  test("of a year lists what is closed", () => {
    expect(rowsOf({ kind: "archive" })).toEqual([
      "序号|编号|申请人|申请内容|收到日期|办结日期|办理结果|答复文号|页数|归档",
      `1|2026-001|${APPLICANT}|${SUBJECT}|2026-01-15|2026-02-10|（一）予以公开|某〔2026〕1号||`,
    ]);
  });

  test("of a line says what was asked for and how it ended, where either is known", () => {
    const line = (number: string): string =>
      textOf({ kind: "archive", line: lineNumbered(number) });
    expect(line("2026-001")).toContain("办理结果：（一）予以公开\n");
    expect(line("2026-007")).toContain(`申请内容：${SUBJECT}\n`);
    expect(line("2026-007")).not.toContain("办理结果");
  });

  test("of a line lists its papers as they came, with those of its cases", () => {
    const rows = first ? rowsOf({ kind: "archive", line: first }) : [];
    expect(rows.slice(1).map((row) => row.split("|").slice(1, 4))).toEqual([
      ["政府信息公开申请表及身份证明", "", "2026-01-15"],
      ["登记回执", "", "2026-01-15"],
      ["补正告知书", "", "2026-01-16"],
      ["申请人提交的补正材料", "", "2026-01-20"],
      ["征求意见函", "", "2026-01-21"],
      ["对征求意见的回复", "", "2026-01-26"],
      ["政府信息公开申请答复书及审批单", "某〔2026〕1号", "2026-02-09"],
      ["送达回证或寄件凭证", "", "2026-02-10"],
      ["复1：答复通知书或应诉通知书", "", "2026-04-01"],
    ]);
  });
});

describe("交接清单", () => {
  const order = { kind: "handover", files: ["2026年台账.xlsx"] } as const;

  test("says of everything open for whom it waits, without contacts", () => {
    const rows = rowsOf(order).map((row) => row.split("|"));
    expect(rows.slice(1, 7).map((row) => [row[0], row[5], row[6]])).toEqual([
      ["2026-002", "申请人补正", "等到2026-02-03"],
      ["2026-003", "第三方或者其他机关的意见", "等到2026-02-10"],
      ["2026-004", "申请人缴费", "等到2026-02-24"],
      ["2026-005", "本机关答复", "2026-06-30"],
      ["2026-006", "本机关答复", ""],
      ["2026-007", "本机关答复", "2026-02-12"],
    ]);
    expect(textOf(order)).not.toContain(CONTACT);
    expect(textOf(order)).not.toContain(APPLICANT);
  });

  test("has the open cases, what is to be put right, how it is counted, and the files", () => {
    const rows = rowsOf(order);
    expect(rows).toContain("复1|行政复议|2026-001|2026-04-01");
    expect(textOf(order)).toContain("没有审结1件");
    expect(rows.some((row) => row.includes("“收到日期”的“2026-13-01”不是日期"))).toBe(true);
    for (const [matter, choice] of countingChoices) expect(rows).toContain(`${matter}|${choice}`);
    expect(rows).toContain("1|2026年台账.xlsx|");
  });
});
