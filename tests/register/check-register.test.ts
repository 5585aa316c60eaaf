import fc from "fast-check";
import { anonymousRegister } from "../../src/register/anonymous.ts";
import { checkRegister, type CheckedRegister } from "../../src/register/check-register.ts";
import type { Register, RegisterRequest } from "../../src/register/register.ts";
import {
  answeredRequest,
  caseOf,
  documentOf,
  PEOPLE,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";

function check(
  requests: readonly RegisterRequest[],
  today: string,
  change: Partial<Register> = {},
): CheckedRegister {
  return checkRegister(registerOf(requests, change), today);
}

const said = ({ findings }: CheckedRegister): string[] =>
  findings.map(({ code, at }) => `${code} ${at}`);

const entry = (change: Partial<RegisterRequest>, today: string) =>
  check([requestOf(change)], today).entries[0];

describe("how a request stands", () => {
  test.each<[string, string, Partial<RegisterRequest>, object]>([
    ["open", "2026-02-10", {}, { status: "open", deadline: "2026-02-12", workingDaysLeft: 2 }],
    ["due", "2026-02-12", {}, { status: "open", workingDaysLeft: 0 }],
    ["overdue", "2026-02-13", {}, { status: "open", workingDaysLeft: -1 }],
    [
      "waiting for a supplement",
      "2026-02-03",
      { supplement: { asked: "2026-01-20", limit: "2026-02-03" } },
      {
        status: "awaitingSupplement",
        deadline: null,
        limit: "2026-02-03",
        workingDaysLeft: null,
      },
    ],
    [
      "waiting for a fee",
      "2026-02-03",
      { fee: { noticed: "2026-01-20", limit: "2026-03-02" } },
      { status: "awaitingFee", deadline: null, limit: "2026-03-02" },
    ],
    [
      "waiting for the consulted",
      "2026-02-03",
      { consultations: [{ with: "thirdParty", sent: "2026-01-20" }] },
      { status: "awaitingConsultation", deadline: null, limit: "2026-02-10" },
    ],
    [
      "waited for in vain",
      "2026-02-11",
      { consultations: [{ with: "thirdParty", sent: "2026-01-20" }] },
      { status: "open", deadline: "2026-03-11", limit: null },
    ],
    [
      "closed",
      "2026-12-31",
      { answered: "2026-02-10", outcome: "outcomes.disclosed" },
      { status: "closed", deadline: "2026-02-12", limit: null, workingDaysLeft: null },
    ],
    [
      "provisional",
      "2026-12-08",
      { received: "2026-12-04" },
      { status: "open", deadline: "2027-01-01", provisional: true },
    ],
    ["without a day", "2026-02-10", { received: "元月" }, { status: "open", deadline: null }],
  ])("%s on %s", (_status, today, change, expected) => {
    expect(entry(change, today)).toMatchObject(expected);
  });
});

describe("a provisional deadline", () => {
  const december = requestOf({ received: "2026-12-04" });

  test("is due and overdue with that word", () => {
    const due = check([december], "2026-12-30");
    expect(said(due)).toEqual(["R-DUE 2026-001", "R-CALENDAR holidays"]);
    expect(due.findings[0]?.message).toContain("答复期限（暂定）为2027年1月1日");
    expect(said(check([december], "2027-01-05"))).toEqual([
      "R-OVERDUE 2026-001",
      "R-CALENDAR holidays",
    ]);
  });

  test("makes nothing late until the year is entered", () => {
    const answered = { ...december, answered: "2027-01-08", outcome: "outcomes.disclosed" };
    expect(said(check([answered], "2027-02-01"))).toEqual(["R-CALENDAR holidays"]);
    const holidays = { years: [2027], rest: ["2027-01-01"], work: [] };
    expect(said(check([answered], "2027-02-01", { holidays }))).toEqual(["R-LATE 2026-001"]);
  });
});

describe("what is late", () => {
  test("is not an answer while something was awaited", () => {
    const supplement = { asked: "2026-02-10", limit: "2026-03-02" };
    const request = answeredRequest({ supplement, answered: "2026-02-26" });
    expect(said(check([request], "2026-12-31"))).toEqual(["R-SUPPLEMENT 2026-001"]);
  });

  test("is not what was given up", () => {
    const supplement = { asked: "2026-01-20", limit: "2026-02-03" };
    const request = requestOf({
      supplement,
      concluded: "2026-04-01",
      outcome: "outcomes.otherHandling.notSupplemented",
    });
    expect(said(check([request], "2026-12-31"))).toEqual([]);
  });

  test("is not told of what was answered without a result: its result is asked for", () => {
    const request = requestOf({ answered: "2026-02-10" });
    expect(said(check([request], "2026-12-31"))).toEqual(["R-OUTCOME 2026-001"]);
  });

  test("is an answer that was to be given again", () => {
    const reanswers = [{ ordered: "2026-06-01", limit: "2026-06-20", answered: "2026-06-22" }];
    expect(said(check([answeredRequest({ reanswers })], "2026-12-31"))).toEqual([
      "R-LATE 2026-001",
    ]);
    const again = [{ ordered: "2026-06-01", limit: "2026-06-22" }];
    const on = (today: string) => said(check([answeredRequest({ reanswers: again })], today));
    expect(on("2026-06-12")).toEqual([]);
    expect(on("2026-06-22")).toEqual(["R-DUE 2026-001"]);
    expect(on("2026-06-23")).toEqual(["R-OVERDUE 2026-001"]);
  });
});

describe("a written reason", () => {
  const late = answeredRequest({ answered: "2026-02-13" });
  const reason = { code: "R-LATE", at: "2026-001", text: "系统停机一天。", figures: {} };
  const explained = (change: object, requests = [late]) =>
    check(requests, "2026-12-31", { explanations: [{ ...reason, ...change }] }).findings.map(
      (it) => it.explained,
    );

  test("lets a late answer stand, as long as it says what it said", () => {
    expect(explained({})).toEqual([true]);
    expect(explained({ figures: { found: "2026-02-13" } })).toEqual([true]);
    expect(explained({ figures: { found: "2026-02-14" } })).toEqual([false]);
    expect(explained({ text: " " })).toEqual([false]);
    expect(explained({ at: "2026-002" })).toEqual([false]);
  });

  test("does not let stand what can be mended", () => {
    const reasonOf = { code: "R-KIND" };
    expect(explained(reasonOf, [answeredRequest({ kind: "个人" })])).toEqual([false]);
  });
});

describe("days", () => {
  test("after today are told of, but not limits", () => {
    const request = requestOf({
      supplement: { asked: "2026-01-20", limit: "2026-03-02" },
      fee: { noticed: "2026-02-20" },
    });
    const { findings } = check([request], "2026-02-10");
    expect(findings.map(({ code, found }) => `${code} ${found}`)).toEqual(["R-DATE 2026-02-20"]);
  });

  test("of another year's lines are told of", () => {
    const requests = [
      answeredRequest({ received: "2025-12-01", answered: "2025-12-22" }),
      requestOf({ number: "2026-002", received: "2027-01-04", subject: "另一项" }),
    ];
    expect(said(check(requests, "2027-01-10"))).toEqual([
      "R-DATE 2026-001",
      "R-DATE 2026-002",
      "R-CALENDAR holidays",
    ]);
  });

  test("of cases, documents and holidays are told of", () => {
    const change = {
      cases: [caseOf({ instances: [{ level: "first" as const, opened: "四月" }] })],
      documents: [
        documentOf({ issued: "2026-13-01" }),
        documentOf({ number: "2", lead: false, issued: "" }),
      ],
      holidays: { years: [], rest: ["2026-05-06", "五月六日"], work: ["2026-05-06"] },
    };
    expect(said(check([], "2026-12-31", change))).toEqual([
      "R-DATE 复1",
      "R-DATE 某政规〔2026〕1号",
      "R-DATE holidays",
      "R-DATE holidays",
    ]);
  });
});

test("findings come in the order of the register", () => {
  const requests = ["3", "1", "2"].map((number) =>
    answeredRequest({
      number,
      kind: number === "1" ? "" : "naturalPerson",
      outcome: "",
      subject: number,
    }),
  );
  expect(said(check(requests, "2026-12-31"))).toEqual([
    "R-OUTCOME 3",
    "R-KIND 1",
    "R-OUTCOME 1",
    "R-OUTCOME 2",
  ]);
});

test("no finding says what a line holds, in whatever column it stands", () => {
  const [applicant, contact, subject] = PEOPLE;
  const slipped: Partial<RegisterRequest>[] = [
    { received: applicant },
    { received: contact },
    { answered: subject, kind: applicant, outcome: contact },
    { channel: applicant, arrived: contact, supplement: { asked: contact, limit: applicant } },
    { consultations: [{ with: applicant, sent: contact }], fee: { noticed: subject } },
    { note: subject, extra: { [applicant]: contact }, office: applicant },
    { outcome: applicant, concluded: "2026-02-10" },
    {},
  ];
  const requests = slipped.flatMap((change, i) => [
    requestOf({ number: `${i}`, ...change }),
    answeredRequest({ number: `${i}b`, answered: "2026-06-01", ...change }),
  ]);
  const change = {
    cases: [
      caseOf({
        kind: applicant,
        instances: [{ level: "first" as const, opened: contact, ending: subject }],
      }),
    ],
    documents: [documentOf({ kind: subject, issued: contact, title: applicant })],
    holidays: { years: [], rest: [contact], work: [applicant] },
  };
  const text = JSON.stringify(check(requests, "2026-12-31", change));
  for (const word of PEOPLE) expect(text).not.toContain(word);
});

test("whatever stands in the columns, a register is checked, and its copy says the same", () => {
  const text = fc.oneof(
    fc.constantFrom(
      "",
      " ",
      "元月",
      "2026-02-30",
      "1949-01-01",
      "2099-12-31",
      "20260105",
      PEOPLE[0],
    ),
    fc
      .date({ min: new Date("2025-06-01"), max: new Date("2027-06-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  const request = fc.record({
    number: fc.constantFrom("1", "2", ""),
    received: text,
    arrived: text,
    kind: fc.constantFrom("naturalPerson", ""),
    supplement: fc.record({ asked: text, limit: text, received: text }),
    consultations: fc.array(
      fc.record({ sent: text, receivedByThem: text, limit: text, answered: text }),
      { maxLength: 3 },
    ),
    extended: text,
    fee: fc.record({ noticed: text, limit: text, paid: text }),
    deferredTo: text,
    answered: text,
    concluded: text,
    outcome: fc.constantFrom("", "outcomes.disclosed", PEOPLE[2]),
    reanswers: fc.array(fc.record({ ordered: text, limit: text, answered: text }), {
      maxLength: 2,
    }),
  });
  fc.assert(
    fc.property(fc.array(request, { maxLength: 4 }), (requests) => {
      const register = registerOf(requests);
      const checked = checkRegister(register, "2026-06-30");
      expect(checked.entries).toHaveLength(requests.length);
      const copy = anonymousRegister(register);
      expect(checkRegister(copy, "2026-06-30")).toEqual(checked);
      for (const word of PEOPLE) expect(JSON.stringify([checked, copy])).not.toContain(word);
    }),
  );
});
