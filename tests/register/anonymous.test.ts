import { anonymousRegister } from "../../src/register/anonymous.ts";
import { checkRegister } from "../../src/register/check-register.ts";
import { countRegister } from "../../src/register/count.ts";
import { formatRegister, parseRegister } from "../../src/register/json.ts";
import { readRegister } from "../../src/register/read-register.ts";
import {
  answeredRequest,
  caseOf,
  documentOf,
  PEOPLE,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";

const [applicant, contact, subject] = PEOPLE;

const register = registerOf(
  [
    requestOf({
      arrived: "2026-01-12",
      channel: `${applicant}当面提交`,
      supplement: { asked: "2026-01-27", limit: "2026-02-03" },
      consultations: [{ with: "thirdParty", sent: "2026-01-20", receivedByThem: applicant }],
      extended: "2026-02-30",
      note: subject,
      office: applicant,
      extra: { [applicant]: contact },
    }),
    answeredRequest({ number: "2026-002", kind: applicant, outcome: subject }),
    answeredRequest({ number: "2026-003", split: "来文7", answered: "2026-03-20" }),
    requestOf({ number: "2026-004", received: contact }),
  ],
  {
    cases: [
      caseOf({
        kind: applicant,
        instances: [
          { level: "first", opened: "2026-04-01", closed: "2026-06-01", ending: applicant },
        ],
      }),
      caseOf({
        number: "复2",
        request: "2026-003",
        instances: [{ level: "first", opened: "2026-04-01", closed: "2026-06-01", ending: "撤销" }],
      }),
    ],
    documents: [documentOf({ title: subject, repealed: applicant })],
    explanations: [{ code: "R-LATE", at: "2026-003", text: applicant, figures: {} }],
  },
);

const copy = anonymousRegister(register);

test("names nobody", () => {
  for (const word of PEOPLE) expect(formatRegister(copy)).not.toContain(word);
});

test("can be read again", () => {
  expect(parseRegister(formatRegister(copy))).toEqual(copy);
});

test("counts as the register does", () => {
  const [before, after] = [register, copy].map((it) => countRegister(readRegister(it)));
  expect(after).toEqual(before);
});

test("is checked as the register is, but for who asked and for written reasons", () => {
  const findings = [{ ...register, explanations: [] }, copy].map((it) =>
    checkRegister(it, "2026-12-31").findings.filter(({ code }) => code !== "R-REPEAT"),
  );
  expect(findings[1]).toEqual(findings[0]);
});
