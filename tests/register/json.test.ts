import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkRegister } from "../../src/register/check-register.ts";
import { formatRegister, parseRegister } from "../../src/register/json.ts";
import { UnreadableFile } from "../../src/report/unreadable-file.ts";
import {
  caseOf,
  documentOf,
  PEOPLE,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";

/** A register with everything that a line may hold. */
const whole = registerOf(
  [
    requestOf({
      split: "来文7",
      onBehalfOf: "某某市统计局",
      arrived: "2026-01-14",
      channel: "网络",
      office: "综合股",
      supplement: { asked: "2026-01-20", limit: "2026-02-03", received: "2026-01-28" },
      consultations: [
        {
          with: "thirdParty",
          sent: "2026-02-02",
          receivedByThem: "2026-02-03",
          limit: "2026-02-24",
          answered: "2026-02-10",
        },
      ],
      extended: "2026-02-25",
      fee: { noticed: "2026-02-26", limit: "2026-03-25", paid: "2026-03-02" },
      deferredTo: "2026-06-30",
      answered: "2026-03-20",
      documentDate: "2026-03-18",
      document: "某统公开〔2026〕1号",
      delivery: "邮寄",
      concluded: null,
      outcome: "outcomes.notDisclosed.stateSecrets",
      reanswers: [{ ordered: "2026-06-01", limit: "2026-06-20", answered: "2026-06-15" }],
      reviewed: "…",
      approved: "…",
      archived: "…",
      note: "…",
      extra: { 自设栏: "…" },
    }),
  ],
  {
    cases: [
      caseOf({
        request: "2026-001",
        coDefendantOnly: false,
        instances: [
          {
            level: "first",
            opened: "2026-04-01",
            closed: "2026-06-01",
            ending: "撤销",
            result: "corrected",
          },
        ],
      }),
    ],
    documents: [documentOf({ title: "…", repealed: null, lead: true })],
    holidays: { years: [2027], rest: ["2027-01-01"], work: [] },
  },
);

/** The sentence with which a register is refused. */
function refusal(text: string): string {
  try {
    parseRegister(text);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
  throw new Error("The register was not refused.");
}

const changed = (change: object): string => JSON.stringify({ ...whole, ...change });

test("a register is written as it was read", () => {
  expect(parseRegister(formatRegister(whole))).toEqual(whole);
});

test("what cannot be read keeps its text", () => {
  const request = requestOf({ received: "元月", kind: "个人", outcome: "给了" });
  const { requests } = parseRegister(formatRegister(registerOf([request])));
  expect(requests).toEqual([request]);
});

test("lists and holidays may be left out", () => {
  const { schema, edition, year, organ } = whole;
  expect(parseRegister(JSON.stringify({ schema, edition, year, organ }))).toEqual(registerOf([]));
});

test.each([
  [
    { schema: "ogi-annual-report/1" },
    "这是年报，不是申请台账：核对年报用ogi check，转换年报用ogi import。",
  ],
  [
    { schema: "another/1" },
    '不是本助手的台账JSON：schema应为"ogi-register/1"，实为"another/1"。请用由本助手另存的台账。',
  ],
  [{ remark: "" }, "台账JSON有误：remark不是台账JSON的键。请改正后再导入。"],
  [
    { [PEOPLE[0]]: "" },
    "台账JSON有误：最外层里有一个键（可能是姓名，不写出）不是台账JSON的键。请改正后再导入。",
  ],
  [
    { requests: [{ ...requestOf(), [PEOPLE[1]]: "" }] },
    "台账JSON有误：requests[0]里有一个键（可能是姓名，不写出）不是台账JSON的键。请改正后再导入。",
  ],
  [{ year: 2018 }, "台账JSON有误：year应为不小于2019的整数，实为数字。请改正后再导入。"],
  [
    { requests: [{ number: "1", kind: "naturalPerson" }] },
    "台账JSON有误：requests[0].received应为文字，实为缺少。请改正后再导入。",
  ],
  [
    { requests: [{ ...requestOf(), name: "" }] },
    "台账JSON有误：requests[0].name不是台账JSON的键。请改正后再导入。",
  ],
  [
    { requests: [requestOf({ consultations: [{}, {}, {}, {}] })] },
    "台账JSON有误：requests[0].consultations应为至多3项，实为一列值。请改正后再导入。",
  ],
  [
    { cases: [caseOf({ instances: [] })] },
    "台账JSON有误：cases[0].instances应为至少1项，实为一列值。请改正后再导入。",
  ],
])("%j is refused by name", (change, sentence) => {
  expect(refusal(changed(change))).toBe(sentence);
});

test("a key that stands twice, or is none to what copies objects, is refused", () => {
  const text = formatRegister(whole);
  expect(refusal(text.replace('"split"', '"number": "2", "split"'))).toBe(
    "台账JSON有误：requests[0].number写了不止一次，只应写一次。请改正后再导入。",
  );
  expect(refusal(text.replace('"自设栏"', '"__proto__"'))).toContain("__proto__不是台账JSON的键");
});

test("no refusal says what a line holds", () => {
  const [applicant, contact, subject] = PEOPLE;
  const wrong: object[] = [
    { requests: [{ ...requestOf(), applicant: [applicant] }] },
    { requests: [{ ...requestOf(), split: { [applicant]: 1 }, kind: 3 }] },
    { organ: { name: "某某市统计局", kind: applicant } },
    { requests: [{ ...requestOf(), consultations: subject }] },
    { explanations: contact },
  ];
  const said = [...wrong.map((it) => refusal(changed(it))), refusal(JSON.stringify(subject))];
  for (const sentence of said) for (const word of PEOPLE) expect(sentence).not.toContain(word);
});

test("the example of docs/register.md is a register with which nothing is amiss", () => {
  const page = readFileSync(join(__dirname, "../../docs/register.md"), "utf8");
  const [, example = ""] = /```json\n(.*?)```/su.exec(page) ?? [];
  const { findings } = checkRegister(parseRegister(example), "2026-12-31");
  expect(findings).toEqual([]);
});
