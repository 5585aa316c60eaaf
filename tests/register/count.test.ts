import fc from "fast-check";
import { dayNumber, dayOfNumber } from "../../src/calendar/day-number.ts";
import { editionOf, type EditionId } from "../../src/form/editions.ts";
import { countRegister } from "../../src/register/count.ts";
import { outcomesOf } from "../../src/register/named-rows.ts";
import { typedPeriod } from "../../src/register/period.ts";
import { readRegister } from "../../src/register/read-register.ts";
import type { Register, RegisterCase, RegisterRequest } from "../../src/register/register.ts";
import type { Count } from "../../src/register/tally.ts";
import {
  answeredRequest,
  caseOf,
  documentOf,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";

function count(register: Register, period?: string): Count {
  const typed = period === undefined ? undefined : typedPeriod(period, register.year);
  return countRegister(readRegister(register), typed);
}

/** Where each number stands, without the totals. */
function places({ entries }: Count, { edition }: Register): Record<string, string[]> {
  const { cellsById } = editionOf(edition);
  const found: Record<string, string[]> = {};
  for (const [id, numbers] of Object.entries(entries)) {
    if (cellsById.get(id)?.computed) continue;
    for (const number of numbers) (found[number] ??= []).push(id);
  }
  return found;
}

/** What is not counted as somebody meant it: 2026-001 R-DATE null. */
const told = (uncounted: Count["uncounted"]): string[] =>
  uncounted.map(({ number, code, countedAs }) => `${number} ${code} ${countedAs}`);

const places2026 = (requests: readonly RegisterRequest[], period?: string) => {
  const register = registerOf(requests);
  return places(count(register, period), register)["2026-001"] ?? [];
};

describe("a request", () => {
  test.each<[string, Partial<RegisterRequest>, string[]]>([
    ["open", {}, ["newThisYear", "carriedToNextYear"]],
    [
      "answered",
      { answered: "2026-02-10", outcome: "outcomes.disclosed" },
      ["newThisYear", "outcomes.disclosed"],
    ],
    [
      "carried over and answered on the last day",
      { received: "2025-12-31", answered: "2026-12-31", outcome: "outcomes.partlyDisclosed" },
      ["carriedFromLastYear", "outcomes.partlyDisclosed"],
    ],
    [
      "answered next year",
      { received: "2026-12-31", answered: "2027-01-04", outcome: "outcomes.disclosed" },
      ["newThisYear", "carriedToNextYear"],
    ],
    [
      "concluded without an answer",
      { concluded: "2026-02-04", outcome: "outcomes.otherHandling.notSupplemented" },
      ["newThisYear", "outcomes.otherHandling.notSupplemented"],
    ],
    [
      "of which the day of conclusion counts, not that of an answer",
      { concluded: "2027-01-04", answered: "2026-12-30", outcome: "outcomes.disclosed" },
      ["newThisYear", "carriedToNextYear"],
    ],
    [
      "with an answer before receipt",
      { answered: "2026-01-14", outcome: "outcomes.disclosed" },
      ["newThisYear", "carriedToNextYear"],
    ],
    [
      "with a result as printed and a day as people write it",
      { answered: "２０２６年２月１０日", outcome: "（三）1.属于国家秘密", kind: "自然人 " },
      ["newThisYear", "outcomes.notDisclosed.stateSecrets"],
    ],
    [
      "with the sum for a result",
      { answered: "2026-02-10", outcome: "outcomes.total" },
      ["newThisYear", "carriedToNextYear"],
    ],
    ["of no year", { received: "元月" }, []],
    ["of nobody", { kind: "个人" }, []],
    ["of next year", { received: "2027-01-01" }, []],
    [
      "closed last year",
      { received: "2025-12-01", answered: "2025-12-31", outcome: "outcomes.disclosed" },
      [],
    ],
  ])("%s", (_case, change, rows) => {
    expect(places2026([requestOf(change)])).toEqual(
      rows.map((row) => `requests.${row}.naturalPerson`),
    );
  });

  test.each<[string, Partial<RegisterRequest>, string]>([
    ["no day of receipt", { received: "" }, "R-DATE null"],
    ["no kind", { kind: " " }, "R-KIND null"],
    ["next year's", { received: "2027-01-01" }, "R-DATE null"],
    ["a day that is none", { answered: "二月", outcome: "outcomes.disclosed" }, "R-DATE open"],
    [
      "a day of conclusion that is none beside an answer",
      { concluded: "撤回", answered: "2026-02-10", outcome: "outcomes.disclosed" },
      "R-DATE open",
    ],
    [
      "an answer before receipt",
      { answered: "2026-01-14", outcome: "outcomes.disclosed" },
      "R-ORDER open",
    ],
    ["no result", { answered: "2026-02-10" }, "R-OUTCOME open"],
    ["a result that is none", { answered: "2026-02-10", outcome: "给了" }, "R-OUTCOME open"],
    ["a result and no day", { outcome: "outcomes.disclosed" }, "R-OUTCOME open"],
  ])("with %s is said", (_case, change, said) => {
    const { uncounted } = count(registerOf([requestOf(change)]));
    expect(told(uncounted)).toEqual([`2026-001 ${said}`]);
  });

  test("that is open, answered or to be answered next year needs no word", () => {
    const requests = [
      requestOf(),
      answeredRequest({ number: "2026-002" }),
      answeredRequest({ number: "2026-003", answered: "2027-01-04" }),
    ];
    expect(count(registerOf(requests)).uncounted).toEqual([]);
  });
});

test("part of a year has what it began and ended with", () => {
  const request = [answeredRequest({ received: "2026-03-20", answered: "2026-04-10" })];
  const rows = (period: string) => places2026(request, period).map((id) => id.split(".")[1]);
  expect(rows("Q1")).toEqual(["newThisYear", "carriedToNextYear"]);
  expect(rows("2026-04..2026-06")).toEqual(["carriedFromLastYear", "outcomes"]);
  expect(places2026(request, "H2")).toEqual([]);
  expect(count(registerOf(request), "H2").uncounted).toEqual([]);
});

test.each(["Q5", "H3", "2026-00..2026-03", "2026-06..2026-03", "2025-01..2025-03", "一季度"])(
  "%s is no part of 2026",
  (text) => {
    expect(typedPeriod(text, 2026)).toBeUndefined();
  },
);

test("a month has all its days", () => {
  expect(typedPeriod("2026-02..2026-02", 2026)).toEqual({ from: "2026-02-01", to: "2026-02-28" });
});

describe("a case", () => {
  type Instance = RegisterCase["instances"][number];

  const decided = (ending: string, change: Partial<Instance> = {}): Instance => ({
    level: "first",
    opened: "2026-04-01",
    closed: "2026-06-01",
    ending,
    ...change,
  });

  const cell = (cases: readonly RegisterCase[]) => {
    const register = registerOf([], { cases: [...cases] });
    return places(count(register), register)["复1"];
  };

  test.each<[string, Partial<RegisterCase>, string | undefined]>([
    ["goes on", {}, "reconsideration.pending"],
    ["was upheld", { instances: [decided("维持")] }, "reconsideration.upheld"],
    [
      "was closed next year",
      { instances: [decided("维持", { opened: "2026-11-01", closed: "2027-01-05" })] },
      "reconsideration.pending",
    ],
    [
      "was appealed: the second instance counts",
      {
        kind: "litigation.direct",
        instances: [decided("撤销"), { level: "second", opened: "2026-07-01" }],
      },
      "litigation.direct.pending",
    ],
    [
      "was appealed in vain: the first judgment stands",
      {
        kind: "litigation.direct",
        instances: [
          decided("撤销"),
          decided("驳回上诉，维持原判", {
            level: "second",
            opened: "2026-07-01",
            closed: "2026-09-01",
          }),
        ],
      },
      "litigation.direct.corrected",
    ],
    [
      "was appealed next year: this year's judgment counts",
      {
        instances: [
          decided("维持", { closed: "2026-12-01" }),
          { level: "second", opened: "2027-01-05" },
        ],
      },
      "reconsideration.upheld",
    ],
    [
      "was closed last year and appealed this year",
      {
        instances: [
          decided("维持", { opened: "2025-04-01", closed: "2025-12-01" }),
          decided("撤诉", { level: "second", opened: "2026-01-05", closed: "2026-03-01" }),
        ],
      },
      "reconsideration.otherResult",
    ],
    [
      "counts as is said, whatever its words",
      { instances: [decided("维持", { result: "corrected" })] },
      "reconsideration.corrected",
    ],
    ["is that of whoever decided the reconsideration", { coDefendantOnly: true }, undefined],
    [
      "was over last year",
      { instances: [decided("维持", { opened: "2025-04-01", closed: "2025-12-31" })] },
      undefined,
    ],
  ])("%s", (_case, change, place) => {
    expect(cell([caseOf(change)])).toEqual(place === undefined ? undefined : [`disputes.${place}`]);
  });

  test("that ended in words of no table is pending, and said", () => {
    const { uncounted, figures } = count(
      registerOf([], { cases: [caseOf({ instances: [decided("改判")] })] }),
    );
    expect(told(uncounted)).toEqual(["复1 R-OUTCOME open"]);
    expect(figures["disputes.reconsideration.pending"]).toBe(1);
  });

  test("that was closed next year is pending, and nothing is amiss; on a day that is none it is said", () => {
    const opened = "2026-11-01";
    const cases = [
      caseOf({ instances: [decided("维持", { opened, closed: "2027-01-05" })] }),
      caseOf({ number: "复2", instances: [decided("维持", { opened, closed: "一月" })] }),
    ];
    const { uncounted, figures } = count(registerOf([], { cases }));
    expect(told(uncounted)).toEqual(["复2 R-DATE open"]);
    expect(figures["disputes.reconsideration.pending"]).toBe(2);
  });

  test("of no kind or no day is said", () => {
    const cases = [
      caseOf({ kind: "仲裁" }),
      caseOf({ number: "诉2", instances: [{ level: "first", opened: "" }] }),
    ];
    const { uncounted } = count(registerOf([], { cases }));
    expect(told(uncounted)).toEqual(["复1 R-KIND null", "诉2 R-DATE null"]);
  });
});

describe("documents", () => {
  const NORMS = "proactiveDisclosure.item1.administrativeNormativeDocuments";

  test("are issued and repealed in the year, and in force at its end", () => {
    const documents = [
      documentOf({ number: "1" }),
      documentOf({ number: "2", issued: "2019-05-01" }),
      documentOf({ number: "3", issued: "2026-02-01", repealed: "2026-10-01" }),
      documentOf({ number: "4", issued: "1998-02-01", repealed: "2027-01-01" }),
      documentOf({ number: "5", lead: false }),
    ];
    const { figures, entries, uncounted } = count(registerOf([], { documents }));
    expect(entries[`${NORMS}.issuedThisYear`]).toEqual(["1", "3"]);
    expect(entries[`${NORMS}.repealedThisYear`]).toEqual(["3"]);
    expect(entries[`${NORMS}.inForce`]).toEqual(["1", "2", "4"]);
    expect(figures["proactiveDisclosure.item1.rules.inForce"]).toBe(0);
    expect(uncounted).toEqual([]);
  });

  test("where none are kept count to nothing, not to 0", () => {
    expect(count(registerOf([])).figures[`${NORMS}.inForce`]).toBeUndefined();
  });

  test("of no kind or no day are said", () => {
    const documents = [documentOf({ kind: "决定" }), documentOf({ number: "2", issued: "" })];
    const { uncounted } = count(registerOf([], { documents }));
    expect(told(uncounted)).toEqual(["某政规〔2026〕1号 R-KIND null", "2 R-DATE null"]);
  });

  test("are no matter of the form of 2019", () => {
    const register = registerOf([], { edition: "2019", year: 2020, documents: [documentOf()] });
    const { figures, uncounted } = count(register);
    expect(Object.keys(figures).some((id) => id.startsWith("proactiveDisclosure"))).toBe(false);
    expect(uncounted).toEqual([]);
  });
});

describe("any register", () => {
  const day = fc
    .integer({ min: dayNumber("2025-06-01"), max: dayNumber("2027-06-01") })
    .map(dayOfNumber);
  const anyText = fc.oneof(
    { weight: 8, arbitrary: day },
    { weight: 1, arbitrary: fc.constantFrom("", " ", "元月", "2026-02-30", "20260601", "-") },
  );
  const anyRegister = fc
    .constantFrom<EditionId>("2019", "2021")
    .chain((edition) => {
      const form = editionOf(edition);
      const outcome = fc.constantFrom("", "给了", ...outcomesOf(form).map(({ row }) => row.key));
      const kind = fc.constantFrom("", "个人", "naturalPerson", "otherOrganization", "科研机构");
      const request = fc.record({
        received: anyText,
        kind,
        answered: anyText,
        concluded: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, anyText),
        outcome,
      });
      return fc.record({ edition: fc.constant(edition), requests: fc.array(request) });
    })
    .map(({ edition, requests }) =>
      registerOf(
        requests.map((change, i) => requestOf({ number: String(i), ...change })),
        { edition, year: 2026 },
      ),
    );

  test("一＋二＝三＋四 in every column, and every total is the sum of its row", () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const { figures } = count(register);
        const { cells } = editionOf(register.edition);
        for (const { column } of cells.filter(({ table }) => table.id === "requests")) {
          const at = (row: string): number => figures[`requests.${row}.${column.key}`] ?? NaN;
          expect(at("newThisYear") + at("carriedFromLastYear")).toBe(
            at("outcomes.total") + at("carriedToNextYear"),
          );
        }
      }),
    );
  });

  test("every line stands in one row of 一 and 二 and in one of 三 and 四, or is uncounted", () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const counted = count(register);
        const found = places(counted, register);
        const nowhere = counted.uncounted.filter(({ countedAs }) => countedAs === null);
        for (const { number } of register.requests) {
          const rows = (found[number] ?? []).map((id) => id.split(".")[1]);
          const isNowhere = nowhere.some((it) => it.number === number);
          const into = rows.filter((it) => it === "newThisYear" || it === "carriedFromLastYear");
          const out = rows.filter((it) => it === "outcomes" || it === "carriedToNextYear");
          expect([rows.length, into.length, out.length]).toEqual(isNowhere ? [0, 0, 0] : [2, 1, 1]);
        }
      }),
    );
  });

  test("has as many entries in a cell as its figure says", () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const { figures, entries } = count(register);
        for (const [id, figure] of Object.entries(figures)) {
          expect(entries[id as keyof typeof entries]?.length ?? 0).toBe(figure);
        }
        const { cells } = editionOf(register.edition);
        const due = cells.filter(({ table }) => table.id !== "proactiveDisclosure");
        expect(Object.keys(figures)).toEqual(due.map(({ id }) => id));
      }),
    );
  });

  test("is counted from numbers alone", () => {
    const said = JSON.stringify(count(registerOf([requestOf(), answeredRequest()])));
    expect(said).not.toMatch(/欧阳|138|拆迁/u);
  });
});
