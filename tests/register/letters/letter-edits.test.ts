import { letterEdits } from "../../../src/register/letters/letter-edits.ts";
import { dayOfLetter } from "../../../src/register/letters/letter-subject.ts";
import type { LetterKind } from "../../../src/register/letters/letter.ts";
import { lettersFor } from "../../../src/register/letters/letters.ts";
import { formatRegister, parseRegister } from "../../../src/register/json.ts";
import { registerContext } from "../../../src/register/register-context.ts";
import { withEdits, type RegisterEdit } from "../../../src/register/register-edit.ts";
import type { Register, RegisterRequest } from "../../../src/register/register.ts";
import { registerOf, requestOf } from "../../../src/build/rule-cases/sound-register.ts";

const TODAY = "2026-01-20";

function edits(
  kind: LetterKind,
  change: Partial<RegisterRequest> = {},
  given: Readonly<Record<string, string>> = {},
): RegisterEdit[] {
  const context = registerContext(registerOf([requestOf(change)]), TODAY);
  const [line] = context.lines;
  const [letter] = line ? lettersFor(line, kind, context.edition) : [];
  if (!line || !letter) throw new Error(kind);
  const day = dayOfLetter(line, letter) ?? TODAY;
  return letterEdits({ context, line, letter, day }, given);
}

/** What stands in the line once it is done. */
function after(kind: LetterKind, change: Partial<RegisterRequest> = {}, given = {}): Register {
  const register = registerOf([requestOf(change), requestOf({ number: "2026-002" })]);
  const edited = withEdits(register, "2026-001", edits(kind, change, given));
  expect(edited.requests[1]).toEqual(register.requests[1]);
  return parseRegister(formatRegister(edited));
}

describe("letterEdits", () => {
  test.each<[LetterKind, Readonly<Record<string, string>>, Partial<RegisterRequest>]>([
    ["receipt", {}, {}],
    [
      "supplement",
      { 补正期限: "2026年2月3日" },
      { supplement: { asked: TODAY, limit: "2026-02-03" } },
    ],
    ["consultation", {}, { consultations: [{ with: "thirdParty", sent: TODAY }] }],
    ["extension", {}, { extended: TODAY }],
    ["fee", { 缴费期限: "2026-2-24" }, { fee: { noticed: TODAY, limit: "2026-02-24" } }],
    ["reply", { 文号: " 某〔2026〕1号 " }, { documentDate: TODAY, document: "某〔2026〕1号" }],
    ["service", {}, {}],
  ])("a letter of the kind %s puts its days where they belong", (kind, given, expected) => {
    expect(after(kind, {}, given).requests[0]).toEqual(requestOf(expected));
  });

  test("a second consultation follows the first, whose columns stay", () => {
    const first = { with: "某某公司", sent: "2026-01-16", answered: "2026-01-19" };
    expect(after("consultation", { consultations: [first] }).requests[0]?.consultations).toEqual([
      first,
      { with: "thirdParty", sent: TODAY },
    ]);
  });

  test("after a third consultation there is no room for another", () => {
    const done = { with: "thirdParty", sent: "2026-01-16", answered: "2026-01-19" };
    expect(edits("consultation", { consultations: [done, done, done] })).toEqual([]);
  });

  test("who is asked by name keeps the name", () => {
    expect(
      after("consultation", { consultations: [{ with: "某某公司" }] }).requests[0],
    ).toMatchObject({ consultations: [{ with: "某某公司", sent: TODAY }] });
  });

  test("where the line says it already there is nothing to change", () => {
    expect(edits("supplement", { supplement: { asked: "2026.1.19" } })).toEqual([]);
    expect(edits("reply", { document: "甲", documentDate: "2026-01-19" }, { 文号: "甲" })).toEqual(
      [],
    );
  });

  test("what stands there otherwise is told beside what is to stand there", () => {
    expect(edits("reply", { document: "甲", documentDate: "某日" }, { 文号: "乙" })).toEqual([
      { key: "document", label: "答复文号", before: "甲", after: "乙" },
      { key: "documentDate", label: "落款日期", before: "某日", after: TODAY },
    ]);
  });
});
