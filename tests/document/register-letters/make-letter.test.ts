import {
  makeLetter,
  type LetterOrder,
  type MadeLetter,
} from "../../../src/document/register-letters/make-letter.ts";
import { letterOffers } from "../../../src/register/letters/letter-offers.ts";
import { letterKinds, type LetterKind } from "../../../src/register/letters/letter.ts";
import { letterNamed, lettersFor } from "../../../src/register/letters/letters.ts";
import { places } from "../../../src/register/letters/places.ts";
import { nodePlatform } from "../../../src/package/node-platform.ts";
import { registerContext, type RegisterContext } from "../../../src/register/register-context.ts";
import type { RegisterRequest } from "../../../src/register/register.ts";
import { PEOPLE, registerOf, requestOf } from "../../../src/build/rule-cases/sound-register.ts";
import { paragraph } from "../../support/make-docx.ts";
import { officeTemplate } from "../../support/office-template.ts";
import { openXmlErrors } from "../../support/open-xml.ts";
import { wordText } from "../../support/word-text.ts";

const MARK = "参考文本，须审核签发";
const TODAY = "2026-01-20";

/** A line in every state. */
const ten: readonly Partial<RegisterRequest>[] = [
  {},
  { kind: "commercialEnterprise", applicant: "某某<公司>&“{编号}”", subject: "<w:p/>{文号}。" },
  { supplement: { asked: "2026-01-19", limit: "2026-02-03" } },
  { consultations: [{ with: "otherOrgan", sent: "2026-01-19" }], extended: "2026-01-20" },
  { fee: { noticed: "2026-01-19", limit: "2026-02-24", paid: "2026-01-20" } },
  { answered: "2026-01-20", outcome: "outcomes.disclosed", documentDate: "2026-01-19" },
  {
    answered: "2026-01-20",
    outcome: "outcomes.notDisclosed.internalAffairs",
    document: "某〔2026〕7号",
    delivery: "邮寄",
  },
  { concluded: "2026-01-20", outcome: "outcomes.otherHandling.other" },
  { received: "2026-12-21" },
  { received: "某日", kind: "某类", applicant: null, contact: null, subject: null },
];

const context = registerContext(
  registerOf(ten.map((it, i) => requestOf({ number: `2026-${i + 1}`, ...it }))),
  TODAY,
);

const everything = Object.fromEntries(
  [...places.values()].map(({ name, is }) => [name, is === "day" ? "2026-2-3" : `某${name}`]),
);

function made(order: Partial<LetterOrder> & Pick<LetterOrder, "letter">, i = 0): MadeLetter {
  const line = context.lines[i];
  if (!line) throw new Error("no line");
  const letter = makeLetter({ context, line, platform: nodePlatform, ...order });
  if ("refused" in letter) throw new Error(letter.refused.join(""));
  return letter;
}

function refusal(order: Partial<LetterOrder>): readonly string[] {
  const [line] = context.lines;
  if (!line) throw new Error("no line");
  const letter = letterOf("supplement");
  const answer = makeLetter({ context, line, letter, platform: nodePlatform, ...order });
  return "refused" in answer ? answer.refused : [];
}

function letterOf(kind: LetterKind, i = 0) {
  const line = context.lines[i];
  const [letter] = line ? lettersFor(line, kind, context.edition) : [];
  if (!letter) throw new Error(kind);
  return letter;
}

function named(name: string) {
  const letter = letterNamed(context.edition, name);
  if (!letter) throw new Error(name);
  return letter;
}

/** A register of one line. */
function of(change: Partial<RegisterRequest>, today = TODAY): RegisterContext {
  return registerContext(registerOf([requestOf(change)]), today);
}

function textOf(one: RegisterContext, kind: LetterKind, given = {}): string {
  const [line] = one.lines;
  const [letter] = line ? lettersFor(line, kind, one.edition) : [];
  if (!line || !letter) throw new Error(kind);
  return wordText(made({ context: one, line, letter, given }).bytes);
}

describe("makeLetter", () => {
  test.each(ten.map((_, i) => i))("no letter of line %i has an empty place", (i) => {
    const line = context.lines[i];
    const offers = line ? letterOffers(line, context) : [];
    expect(offers).not.toEqual([]);
    for (const letter of offers.flatMap(({ letters }) => letters)) {
      const { bytes, notes } = made({ letter }, i);
      const text = wordText(bytes);
      expect(text.startsWith(`${MARK}\n${letter.title}\n`)).toBe(true);
      // what an applicant wrote is not looked at
      const own = text.replaceAll("{编号}", "").replaceAll("{文号}", "");
      expect(own).not.toMatch(/[{}]/u);
      expect(text).not.toMatch(/undefined|null|\[object/u);
      expect(text.includes("______")).toBe(notes.some((note) => note.includes("空线")));
    }
  });

  test("from ten lines there are letters of every kind", () => {
    const kinds = context.lines.flatMap((line) =>
      letterOffers(line, context).map(({ kind }) => kind),
    );
    expect(new Set(kinds)).toEqual(new Set(letterKinds));
  });

  test.each(letterKinds)(
    "a letter of the kind %s, all said, has no blank and is valid",
    (kind) => {
      const { bytes, notes } = made({ letter: letterOf(kind, 6), given: everything }, 6);
      expect(notes.filter((note) => note.includes("空线"))).toEqual([]);
      expect(wordText(bytes)).not.toMatch(/_|\{/u);
      expect(openXmlErrors(bytes, "文书.docx")).toEqual([]);
    },
    30_000,
  );

  test("what stands in the register, and the limits, stand in the letter", () => {
    const [applicant, contact, subject] = PEOPLE;
    const receipt = wordText(made({ letter: letterOf("receipt") }).bytes);
    for (const words of [
      `${applicant}：`,
      subject,
      "2026年1月15日",
      "编号为2026-1",
      "2026年2月12日前",
    ]) {
      expect(receipt).toContain(words);
    }
    const extension = wordText(made({ letter: letterOf("extension") }).bytes);
    expect(extension).toContain("答复期限为2026年2月12日");
    expect(extension).toContain("延长至2026年3月18日");
    const service = wordText(made({ letter: letterOf("service", 6) }, 6).bytes);
    for (const words of [contact, "政府信息公开申请答复书　某〔2026〕7号", "邮寄"]) {
      expect(service).toContain(words);
    }
  });

  test("a column of the user's own that is headed like a place fills it, unless something else is known", () => {
    const extra = {
      " 补正 事项": "请写明年份",
      补正期限: "2026.2.3",
      申请人: "别人",
      联系电话: 12345,
    };
    const text = textOf(of({ extra }), "supplement", { 联系电话: "67890" });
    expect(text).toContain("请您在2026年2月3日前（含当日）补正以下事项：请写明年份。");
    expect(text).toContain(`${PEOPLE[0]}：`);
    expect(text).toContain("联系电话：67890");
    expect(textOf(of({ extra: { 补正期限: "两周" } }), "supplement")).toContain("请您在______前");
  });

  test("people are addressed as they are", () => {
    expect(wordText(made({ letter: letterOf("receipt") }).bytes)).toContain("收到您提交");
    expect(wordText(made({ letter: letterOf("receipt", 1) }, 1).bytes)).toContain("收到贵单位提交");
    expect(wordText(made({ letter: letterOf("receipt", 9) }, 9).bytes)).toContain(
      "收到您（贵单位）提交",
    );
  });

  test("what an applicant wrote is text, whatever it looks like, with one stop at its end", () => {
    const text = wordText(made({ letter: letterOf("receipt", 1) }, 1).bytes);
    expect(text).toContain("某某<公司>&“{编号}”：");
    expect(text).toContain("申请内容为：<w:p/>{文号}。\n");
  });

  test("a letter that went out keeps its day, another takes that of today, or that which is said", () => {
    expect(wordText(made({ letter: letterOf("supplement", 2) }, 2).bytes)).toContain(
      "某某市统计局\n2026年1月19日",
    );
    expect(wordText(made({ letter: letterOf("supplement") }).bytes)).toContain(
      "某某市统计局\n2026年1月20日",
    );
    expect(
      wordText(made({ letter: letterOf("supplement"), given: { 落款日期: "2026.1.21" } }).bytes),
    ).toContain("某某市统计局\n2026年1月21日");
  });

  test("a day that rests on holidays nobody has published is left blank, and said", () => {
    const { bytes, notes } = made({ letter: letterOf("receipt", 8) }, 8);
    expect(wordText(bytes)).toContain("本机关将在______前");
    expect(notes).toContainEqual(
      "登记时的答复期限按周末推算为2027年1月18日，所在年度的放假安排没有公布，文中留了空线，请核对后填写。",
    );
  });

  test("what is too late is said, and an extension that comes too late moves no limit", () => {
    const late = of({}, "2026-03-02");
    const [line] = late.lines;
    const { bytes, notes } = made({
      context: late,
      ...(line && { line }),
      letter: letterOf("extension"),
    });
    expect(wordText(bytes)).toContain("延长至______");
    expect(notes).toContainEqual(
      "延期答复告知书应不晚于2026年2月12日，落款日期晚于这一天，请核对日期。",
    );
  });

  test("a letter from before the request came is said", () => {
    const { notes } = made({ letter: letterOf("supplement"), given: { 落款日期: "2026-1-14" } });
    expect(notes).toContainEqual("补正告知书的落款日期早于收到日期2026年1月15日，请核对日期。");
  });

  test.each(["supplement", "consultation", "extension", "fee"] as const)(
    "a letter of kind %s behind the end of the request is said, one before it is not",
    (kind) => {
      const letter = letterOf(kind, 5);
      const notesOn = (落款日期: string) => made({ letter, given: { 落款日期 } }, 5).notes.join("");
      expect(notesOn("2026-1-21")).toContain(
        `这一件已在2026年1月20日办结，${letter.name}应在办结以前发出，请核对编号和日期。`,
      );
      expect(notesOn("2026-1-20")).not.toContain("已在");
    },
  );

  test("an answer that differs from the result in the register is said", () => {
    const { notes } = made({ letter: named("答复书（二）部分公开") }, 6);
    expect(notes).toContainEqual(
      "台账里的办理结果是（三）5.属于三类内部事务信息，与答复书（二）部分公开不同，请核对。",
    );
  });

  test("the eleventh request of a month is charged by the piece, those before are not", () => {
    const many = registerContext(
      registerOf(Array.from({ length: 41 }, (_, i) => requestOf({ number: String(i + 1) }))),
      TODAY,
    );
    const feeOf = (i: number): string => {
      const line = many.lines[i];
      if (!line) throw new Error("no line");
      return wordText(made({ context: many, line, letter: letterOf("fee") }).bytes);
    };
    expect(feeOf(9)).toContain("信息处理费______元，______计收");
    expect(feeOf(10)).toContain("信息处理费100元，按件计收");
    expect(feeOf(29)).toContain("信息处理费100元");
    expect(feeOf(30)).toContain("信息处理费200元");
    expect(feeOf(39)).toContain("信息处理费200元");
    expect(feeOf(40)).toContain("信息处理费300元");
  });

  test("a repetition names the answer before", () => {
    const repeated = registerContext(
      registerOf([
        requestOf({ number: "1", answered: "2026-01-16", document: "某〔2026〕3号" }),
        requestOf({ number: "2", outcome: "outcomes.notProcessed.repeatRequest" }),
      ]),
      TODAY,
    );
    const [, line] = repeated.lines;
    if (!line) throw new Error("no line");
    const letter = named("答复书（五）2.重复申请");
    expect(wordText(made({ context: repeated, line, letter }).bytes)).toContain(
      "本机关已于2026年1月16日作出答复（文号：某〔2026〕3号）",
    );
  });

  test("the organ for which a request is handled signs", () => {
    const text = textOf(of({ onBehalfOf: "某某市人民政府" }), "receipt");
    expect(text).toContain("某某市人民政府\n2026年1月20日");
  });

  test("the file is named by the number and the letter, never by a person", () => {
    expect(made({ letter: letterOf("receipt") }).fileName).toBe("2026-1登记回执.docx");
    const odd = of({ number: "公开/2026:1" });
    const [line] = odd.lines;
    expect(
      made({ context: odd, ...(line && { line }), letter: letterOf("receipt") }).fileName,
    ).toBe("公开_2026_1登记回执.docx");
  });
});

describe("an office's own template", () => {
  test("is filled in its own words and marked", () => {
    const { bytes, notes } = made({ letter: letterOf("receipt"), template: officeTemplate() });
    const text = wordText(bytes);
    expect(text).toContain(`${MARK}\n致${PEOPLE[0]}：2026-12026-1`);
    expect(text).toContain("某某市统计局文件");
    expect(notes).toEqual([]);
  });

  test("may name any place, of a letter of any kind", () => {
    const body = [...places.keys()].map((name) => paragraph(`${name}＝{${name}}`)).join("");
    const { bytes } = made({
      letter: letterOf("receipt"),
      template: officeTemplate({ body }),
      given: everything,
    });
    for (const { name, is } of places.values()) {
      expect(wordText(bytes)).toContain(`${name}＝${is === "day" ? "2026年2月3日" : `某${name}`}`);
    }
  });

  test("is refused with the places that nobody knows, and with braces that stand alone", () => {
    const body = paragraph("{证件号码}{编号}") + paragraph("请补充{补正事项");
    expect(refusal({ template: officeTemplate({ body }) })).toEqual([
      "模板里的{证件号码}不是可以填写的内容，请改成说明中列出的名称，或删去花括号。",
      "模板里的“{补正事项”只有一边花括号，请补上另一边，或删去花括号。",
    ]);
  });

  test("is refused where it is no Word file", () => {
    for (const template of [new Uint8Array(), officeTemplate({ kind: "template" })]) {
      expect(refusal({ template })).toEqual([
        "模板不是完整的Word文档（.docx），请用Word或WPS打开它，另存为.docx后再用。",
      ]);
    }
  });
});

test("what is said of no place, or of a day that is none, is refused", () => {
  expect(refusal({ given: { 证件号码: "1", 补正期限: "两周", 落款日期: "" } })).toEqual([
    "“证件号码”不是文书里可以填写的内容，请用说明中列出的名称。",
    "“补正期限”应写成2026-1-5这样的日期。",
  ]);
});
