import { checkRegister } from "../../src/register/check-register.ts";
import { groupedFindings } from "../../src/register/grouped-findings.ts";
import { registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";

test("what is said of several lines in the same words is told once, with all of them", () => {
  const requests = ["1", "2", "3"].map((number) => requestOf({ number, kind: "法人" }));
  const { findings } = checkRegister(
    registerOf([...requests, requestOf({ number: "4", kind: "" })]),
    "2026-01-16",
  );
  const kinds = findings.filter(({ code }) => code === "R-KIND");
  expect(groupedFindings(kinds).map(({ message, entries }) => [message, entries])).toEqual([
    [
      "4件：“申请人类别”应为自然人、商业企业、科研机构、社会公益组织、法律服务机构或其他，现在读不出是哪一类，不计入各表。",
      ["1", "2", "3", "4"],
    ],
  ]);
});

test("what differs in a day or a word stays its own, in the order in which it was found", () => {
  const { findings } = checkRegister(
    registerOf([requestOf({ number: "1" }), requestOf({ number: "2", received: "2026-01-14" })]),
    "2026-03-16",
  );
  expect(groupedFindings(findings).map(({ message }) => message)).toEqual(
    findings.map(({ message }) => message),
  );
});
