/** Two registers into one: what stands in both is chosen, never guessed. */
import { editionOf } from "../../src/form/editions.ts";
import {
  mergeChosen,
  numbersTwice,
  unchosen,
  type Keeping,
  type Keepings,
} from "../../src/register/merge-choices.ts";
import { sideWords } from "../../src/register/merge-words.ts";
import type { Register } from "../../src/register/register.ts";
import {
  caseOf,
  documentOf,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";

const ONE = registerOf([requestOf({ number: "1" }), requestOf({ number: "2", subject: "甲" })], {
  documents: [documentOf()],
});
const OTHER = registerOf(
  [
    requestOf({ number: "1" }),
    requestOf({ number: "2", subject: "乙", answered: "2026-02-10" }),
    requestOf({ number: "2（2）" }),
  ],
  {
    cases: [caseOf({ request: "2" })],
    documents: [documentOf({ repealed: "2026-05-01" })],
    explanations: [{ code: "R-LATE", at: "2", text: "补寄", figures: {} }],
  },
);

function merged(keeping: Keeping, other: Register = OTHER): Register {
  const twice = numbersTwice(ONE, other);
  const keepings: Keepings = new Map(twice.map((it) => [it, keeping]));
  return mergeChosen(
    { file: "甲.xlsx", register: ONE },
    { file: "乙.xlsx", register: other },
    { twice, keepings },
  );
}

const numbers = ({ requests }: Register): string[] =>
  requests.map(({ number, subject }) => `${number} ${subject ?? ""}`.trim());

const SUBJECT = requestOf().subject ?? "";

test("what is the same to the last letter is one, and what differs is to be chosen", () => {
  const twice = numbersTwice(ONE, OTHER);
  expect(twice.map(({ part, number, isSame }) => [part, number, isSame])).toEqual([
    ["requests", "1", true],
    ["requests", "2", false],
    ["documents", documentOf().number, false],
  ]);
  expect(unchosen(twice, new Map())).toHaveLength(2);
});

test.each<[Keeping, string[]]>([
  ["one", [`1 ${SUBJECT}`, "2 甲", `2（2） ${SUBJECT}`]],
  ["other", [`1 ${SUBJECT}`, "2 乙", `2（2） ${SUBJECT}`]],
  ["both", [`1 ${SUBJECT}`, "2 甲", "2（3） 乙", `2（2） ${SUBJECT}`]],
])("kept: %s", (keeping, expected) => {
  expect(numbers(merged(keeping))).toEqual(expected);
});

test("a case and a written reason follow the request whose number is changed", () => {
  const { cases, explanations } = merged("both");
  expect(cases.map(({ request }) => request)).toEqual(["2（3）"]);
  expect(explanations.map(({ at }) => at)).toEqual(["2（3）"]);
});

test("the lines of another organ stay those of that organ", () => {
  const { requests } = merged("one", {
    ...registerOf([
      requestOf({ number: "9" }),
      requestOf({ number: "10", onBehalfOf: "某某办公室" }),
    ]),
    organ: { name: "某某县人民政府", kind: "government" },
  });
  expect(requests.slice(2).map(({ onBehalfOf }) => onBehalfOf)).toEqual([
    "某某县人民政府",
    "某某办公室",
  ]);
});

test("of two years nothing is merged, and both are named", () => {
  expect(() => merged("one", registerOf([], { year: 2027 }))).toThrow(
    "甲.xlsx是2026年、2021版，乙.xlsx是2027年、2021版",
  );
});

test("what nobody chose is refused, not dropped", () => {
  const twice = numbersTwice(ONE, OTHER);
  const named = [
    { file: "甲.xlsx", register: ONE },
    { file: "乙.xlsx", register: OTHER },
  ] as const;
  expect(() => mergeChosen(...named, { twice, keepings: new Map() })).toThrow("都有编号2");
});

test("both sides in words, column by column", () => {
  const [, request, document] = numbersTwice(ONE, OTHER);
  if (!request || !document) throw new Error("Two numbers stand in both.");
  const edition = editionOf("2021");
  expect(sideWords(request, edition).filter(({ one, other }) => one !== other)).toEqual([
    { label: "申请内容", one: "甲", other: "乙" },
    { label: "送达（寄出）日期", one: "", other: "2026年2月10日" },
  ]);
  expect(sideWords(document, edition).at(-1)).toEqual({
    label: "废止日期",
    one: "",
    other: "2026-05-01",
  });
});
