import { countRegister } from "../../src/register/count.ts";
import { nextRegister } from "../../src/register/next-register.ts";
import { readRegister } from "../../src/register/read-register.ts";
import {
  answeredRequest,
  caseOf,
  documentOf,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";

const holidays = { years: [2027], rest: ["2027-01-01"], work: [] };
const since = answeredRequest({ number: "2026-003", answered: "2027-01-08" });
const last = registerOf([answeredRequest(), requestOf({ number: "2026-002" }), since], {
  cases: [
    caseOf(),
    caseOf({
      number: "复2",
      instances: [{ level: "first", opened: "2026-04-01", closed: "2026-06-01", ending: "维持" }],
    }),
  ],
  documents: [documentOf(), documentOf({ number: "旧", repealed: "2026-10-01" })],
  holidays,
  explanations: [
    { code: "R-LATE", at: "2026-001", text: "…", figures: {} },
    { code: "R-LATE", at: "2026-003", text: "…", figures: {} },
  ],
});

const { register, taken } = nextRegister(last);

test("what is open at the end of the year goes on, with the answers given since", () => {
  expect(register.year).toBe(2027);
  expect(register.requests.map(({ number }) => number)).toEqual(["2026-002", "2026-003"]);
  expect(register.requests[1]).toEqual(since);
  expect(register.cases.map(({ number }) => number)).toEqual(["复1"]);
  expect(register.documents.map(({ number }) => number)).toEqual(["某政规〔2026〕1号"]);
  expect(register.explanations.map(({ at }) => at)).toEqual(["2026-003"]);
  expect(register.holidays).toEqual(holidays);
  expect(taken).toEqual({ requests: 2, cases: 1, documents: 1 });
});

test("what one year carries over is what the next begins with", () => {
  const [before, after] = [last, register].map((it) => countRegister(readRegister(it)).figures);
  expect(before?.["requests.carriedToNextYear.total"]).toBe(2);
  expect(after?.["requests.carriedFromLastYear.total"]).toBe(2);
  expect(after?.["requests.outcomes.disclosed.total"]).toBe(1);
});

test("the form is that of the new year", () => {
  expect(nextRegister(registerOf([], { edition: "2019", year: 2020 })).register.edition).toBe(
    "2021",
  );
});
