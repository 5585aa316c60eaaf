/** A register fills its workbook: what was entered stands where it belongs, as what it is. */
import { fillRegister } from "../../../src/book/register/fill-register.ts";
import { Unwritable } from "../../../src/book/unwritable.ts";
import {
  answeredRequest,
  caseOf,
  PEOPLE,
  registerOf,
  requestOf,
} from "../../../src/build/rule-cases/sound-register.ts";
import { editionOf } from "../../../src/form/editions.ts";
import { onceFor } from "../../../src/form/once-for.ts";
import type { Key } from "../../../src/layout/keys.ts";
import { requestColumns } from "../../../src/layout/register/columns.ts";
import { serialOf } from "../../../src/layout/register/day-cells.ts";
import { registerTally, worked, written } from "../../../src/layout/register/keys.ts";
import { planRegister } from "../../../src/layout/register/plan-register.ts";
import { columnRangeName, PREPARED_LINES } from "../../../src/layout/register/sheets.ts";
import type { Register } from "../../../src/register/register.ts";
import type { FileSheet, Workbook } from "../../../src/workbook/workbook.ts";
import { open, registerTemplate } from "../../support/workbooks.ts";

const plan = planRegister(editionOf("2021"));

function filled(register: Register, today = "2026-03-02"): Workbook {
  const workbook = open(registerTemplate());
  fillRegister(workbook, register, today);
  return open(workbook.save());
}

/** A sheet is read once: the largest takes longer than all that is looked for in it. */
const sheetsOf = onceFor((workbook: Workbook) => {
  const read = new Map<string, FileSheet>();
  return (name: string): FileSheet => {
    const sheet = read.get(name) ?? workbook.readSheet(name);
    read.set(name, sheet);
    return sheet;
  };
});

/** What a cell of a line holds, the first line being 0. */
function valueAt(workbook: Workbook, key: Key, line = 0): unknown {
  const place = plan.places.get(key);
  if (!place) throw new Error(`No cell "${key}".`);
  return sheetsOf(workbook)(place.sheet).at(place.row - 1 + line, place.column - 1)?.value;
}

describe("a filled workbook", () => {
  const workbook = filled(
    registerOf(
      [
        requestOf({
          number: "=1+1",
          received: "2026年1月15日",
          outcome: "属于国家秘密",
          answered: "三月",
          document: "+86",
          consultations: [{ with: "thirdParty", sent: "2026-01-20", answered: "2026-02-04" }],
          extra: { 责任人: "张三" },
        }),
        answeredRequest({ number: "2026-002" }),
      ],
      {
        cases: [caseOf({ coDefendantOnly: true })],
        holidays: { years: [2027], rest: [], work: [] },
      },
    ),
  );
  const at = (key: string, line = 0): unknown => valueAt(workbook, written("requests", key), line);

  test("holds days as numbers, words as printed, and what cannot be read as it was entered", () => {
    expect(at("received")).toBe(serialOf("2026-01-15"));
    expect(at("kind")).toBe("自然人");
    expect(at("outcome")).toBe("（三）1.属于国家秘密");
    expect(at("answered")).toBe("三月");
    expect(at("consultations.0.with")).toBe("第三方");
    expect(valueAt(workbook, written("cases", "coDefendantOnly"))).toBe("是");
    expect(valueAt(workbook, written("holidays", "date"))).toBe(2027);
  });

  test("keeps as text what begins like a formula", () => {
    const place = plan.places.get(written("requests", "number"));
    const cell = sheetsOf(workbook)(place?.sheet ?? "").at(
      (place?.row ?? 0) - 1,
      (place?.column ?? 0) - 1,
    );
    expect([cell?.kind, cell?.value, cell?.formula]).toEqual(["text", "=1+1", null]);
    expect(at("document")).toBe("+86");
  });

  test("heads the columns of the user's own", () => {
    expect(valueAt(workbook, "heading.requests.extra.0")).toBe("责任人");
    expect(at("extra.0")).toBe("张三");
  });

  test("shows results before any program has calculated them", () => {
    expect(valueAt(workbook, worked("requests", "status"), 1)).toBe("已办结");
    expect(valueAt(workbook, "requests.newThisYear.naturalPerson")).toBe(2);
    expect(valueAt(workbook, worked("requests", "hint"))).toBe("送达或办结日期读不出，按未办结计");
  });

  test("names nobody outside the sheet of the requests", () => {
    for (const { name } of workbook.sheets.filter((sheet) => sheet.name !== "申请登记")) {
      const texts = sheetsOf(workbook)(name).cells.map(({ value }) => String(value));
      for (const person of PEOPLE)
        expect(texts.filter((text) => text.includes(person))).toEqual([]);
    }
  });

  test("has a hidden name for the cells of every column", () => {
    const names = requestColumns.map((column) => columnRangeName("requests", column));
    const found = workbook.findNames(names);
    expect([...found.keys()].sort()).toEqual([...names].sort());
    expect([...found.values()].every(({ hidden }) => hidden)).toBe(true);
  });
});

test("到期提醒 lists answers that were ordered anew and not given, the earliest end first", () => {
  const again = (limit: string, answered?: string) => ({
    limit,
    ...(answered !== undefined && { answered }),
  });
  const workbook = filled(
    registerOf([
      answeredRequest({ number: "甲", reanswers: [again("2026-03-05"), again("2026-02-26")] }),
      answeredRequest({ number: "乙", reanswers: [again("2026-02-20", "2026-02-24")] }),
      answeredRequest({ number: "丙", reanswers: [again("2026-02-20", "已寄出")] }),
      answeredRequest({ number: "丁", reanswers: [again("2026-03-20"), again("2026-03-02")] }),
      requestOf({ number: "戊", received: "2026-01-30" }),
    ]),
  );
  const line = (i: number) =>
    ["number", "status", "deadline", "left", "hint"].map((what) =>
      valueAt(workbook, `due.${what}`, i),
    );
  expect([0, 1, 2, 3, 4].map(line)).toEqual([
    ["甲", "重新答复", serialOf("2026-02-26"), -3, "重新答复已逾期3个工作日"],
    ["丁", "重新答复", serialOf("2026-03-02"), 0, "重新答复今天到期"],
    ["戊", "办理中", serialOf("2026-03-05"), 3, "还有3个工作日"],
    ["甲", "重新答复", serialOf("2026-03-05"), 3, "重新答复还有3个工作日"],
    ["", "", "", "", ""],
  ]);
  const hints = [0, 1, 2].map((i) => valueAt(workbook, worked("requests", "hint"), i));
  expect(hints).toEqual(["重新答复还有3个工作日", "", "有1个日期读不出，没有用来算期限"]);
});

test("a number that stands above already is said, with the row", () => {
  const numbers = ["A1", "*", "A2", " A1", "*", "", ""];
  const workbook = filled(
    registerOf(
      numbers.map((number) => requestOf({ number, received: "2026-03-02" })),
      { cases: [caseOf({ number: "A1" }), caseOf({ number: "A1" })] },
    ),
  );
  const hints = numbers.map((_, i) => valueAt(workbook, worked("requests", "hint"), i));
  expect(hints).toEqual(["", "", "", "编号与第6行重复", "编号与第7行重复", "", ""]);
  expect(valueAt(workbook, worked("cases", "hint"), 1)).toBe("编号与第6行重复");
  expect(valueAt(workbook, registerTally("sameNumber"))).toBe(3);
});

test("more lines than are prepared get theirs, formulas and all", () => {
  const count = PREPARED_LINES.requests + 3;
  const workbook = filled(
    registerOf(Array.from({ length: count }, (_, i) => requestOf({ number: `申${i}` }))),
  );
  expect(valueAt(workbook, worked("requests", "status"), count - 1)).toBe("办理中");
  expect(valueAt(workbook, worked("requests", "deadline"), count - 1)).toBe(serialOf("2026-02-12"));
  expect(valueAt(workbook, "requests.newThisYear.naturalPerson")).toBe(count);
}, 120_000);

test.each<[string, Register]>([
  [
    "自设栏有9个",
    registerOf([
      requestOf({ extra: Object.fromEntries(Array.from("一二三四五六七八九", (k) => [k, "有"])) }),
    ]),
  ],
  ["有3次重新答复", registerOf([requestOf({ reanswers: [{}, {}, {}] })])],
  [
    "两次同一审级",
    registerOf([], {
      cases: [
        caseOf({
          instances: [
            { level: "first", opened: "2026-04-01" },
            { level: "first", opened: "2026-05-01" },
          ],
        }),
      ],
    }),
  ],
])("what has no place is refused: %s", (words, register) => {
  expect(() => filled(register)).toThrow(Unwritable);
  expect(() => filled(register)).toThrow(words);
});
