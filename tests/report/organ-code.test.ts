import { ORGAN_CODE, organCodeIn } from "../../src/report/organ-code.ts";

const CODE = "11371082004363781R";

test.each([
  ["alone", CODE],
  ["in the name of a file", `${CODE}某某市统计局2025年年报.docx`],
  ["in brackets, in small letters", `某某市统计局（${CODE.toLowerCase()}）.xlsx`],
  ["in an address", `xxgkAnnualReport.jsp?area=${CODE}&fbtime=2025`],
])("a code is found %s", (_case, text) => {
  expect(organCodeIn(text)).toBe(CODE);
});

test.each([
  ["with a letter that codes do not have", "1137108200436378IR"],
  ["in a longer number", `0${CODE}`],
  ["too short", CODE.slice(1)],
])("what is %s is no code", (_case, text) => {
  expect(organCodeIn(text)).toBeUndefined();
  expect(ORGAN_CODE.test(text)).toBe(false);
});
