import type { Register, RegisterRequest } from "../../src/register/register.ts";
import { checkRegister } from "../../src/register/check-register.ts";
import { deskOf, type DeskLine } from "../../src/register/desk.ts";
import { deskLineWords, deskSentence } from "../../src/register/desk-words.ts";
import { registerContext } from "../../src/register/register-context.ts";
import {
  answeredRequest,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";

const TODAY = "2026-02-12";

function desk(requests: readonly Partial<RegisterRequest>[], today = TODAY): DeskLine[] {
  return deskOf(registerContext(register(requests), today));
}

function register(requests: readonly Partial<RegisterRequest>[]): Register {
  return registerOf(requests.map((it, i) => requestOf({ number: `${i + 1}`, ...it })));
}

const said = (lines: readonly DeskLine[]): string[] =>
  lines.map((it) => `${it.number} ${it.pressing}：${deskLineWords(it)}`);

const asked = (limit?: string): Partial<RegisterRequest> => ({
  received: "2026-01-20",
  supplement: { asked: "2026-01-22", ...(limit !== undefined && { limit }) },
});

test("what presses most stands first, and each line says until when and for whom", () => {
  const lines = desk([
    { received: "2026-02-10" },
    asked("2026-03-01"),
    asked(),
    asked("2026-02-05"),
    { received: "" },
    {},
    { received: "2026-01-14" },
    { consultations: [{ with: "thirdParty", sent: "2026-01-20" }] },
    { received: "2026-12-20" },
  ]);
  expect(said(lines)).toEqual([
    "7 overdue：2026年2月11日到期，已过1个工作日",
    "6 due：2026年2月12日到期，就是今天",
    "4 expired：补正期限2026年2月5日已过",
    "5 undated：没有可以读出的收到日期",
    "2 waiting：等申请人补正，期限2026年3月1日",
    "3 waiting：等申请人补正，没有写期限",
    "8 running：征求意见期满，没有收到意见；2026年3月11日到期，还剩15个工作日",
    "1 running：2026年3月16日到期，还剩18个工作日",
    "9 running：2027年1月15日（暂定）到期，还剩229个工作日",
  ]);
  expect(deskSentence(lines)).toBe("1件快到期，1件逾期，1件等待期满，1件推算不出期限");
});

test("what is closed or answered does not lie on it, but what is to be answered again does", () => {
  const again = answeredRequest({
    reanswers: [
      { ordered: "2026-02-01", limit: "2026-02-13" },
      { ordered: "2026-02-01" },
      { ordered: "2026-02-01", limit: "2026-02-13", answered: "2026-02-11" },
    ],
  });
  expect(said(desk([{ ...again, number: "甲" }, answeredRequest()]))).toEqual([
    "甲 due：重新答复2026年2月13日到期，还剩1个工作日",
    "甲 undated：重新答复没有写期限",
  ]);
});

test.each<[string, Partial<RegisterRequest>[]]>([
  ["没有未办结的申请", [answeredRequest()]],
  ["没有快到期和逾期的，1件未办结，最近的到期日是2026年3月16日", [{ received: "2026-02-10" }]],
  ["没有快到期和逾期的，1件未办结", [asked("2026-03-01")]],
  ["2件快到期", [{}, {}]],
])("in one sentence: %s", (sentence, requests) => {
  expect(deskSentence(desk(requests))).toBe(sentence);
});

test("the desk and the findings speak of the same lines on every day of a year", () => {
  const requests = [
    {},
    asked("2026-03-01"),
    { consultations: [{ with: "thirdParty", sent: "2026-01-20" }] },
    { extended: "2026-02-10" },
    answeredRequest({ reanswers: [{ ordered: "2026-03-01", limit: "2026-03-20" }] }),
    { fee: { noticed: "2026-01-20", limit: "2026-02-20" } },
    { deferredTo: "2026-04-30" },
  ];
  for (
    let day = new Date("2026-01-16");
    day.getUTCMonth() < 6;
    day.setUTCDate(day.getUTCDate() + 1)
  ) {
    const today = day.toISOString().slice(0, 10);
    const { findings } = checkRegister(register(requests), today);
    const found = (code: string): string[] =>
      findings.filter((it) => it.code === code).map(({ at }) => at);
    const lying = (is: DeskLine["pressing"]): string[] =>
      desk(requests, today)
        .filter(({ pressing }) => pressing === is)
        .map(({ number }) => number)
        .sort();
    expect([today, lying("overdue")]).toEqual([today, found("R-OVERDUE").sort()]);
    expect([today, lying("due")]).toEqual([today, found("R-DUE").sort()]);
  }
});
