/** 汇总表: what is written into it, and what its formulas show before any program calculates them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { fillCollection } from "../../../src/book/collection/fill-collection.ts";
import type { Collected } from "../../../src/collection/collected.ts";
import { editions, editionOf } from "../../../src/form/editions.ts";
import { figureKey, lineKey, sumKey } from "../../../src/layout/collection/keys.ts";
import {
  collectionTemplate,
  planCollection,
} from "../../../src/layout/collection/plan-collection.ts";
import type { Key } from "../../../src/layout/keys.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import {
  collectionOf,
  findingOf,
  largeCollection,
  missingUnit,
  receivedUnit,
  unitOf,
} from "../../support/collections.ts";
import { openXmlErrors } from "../../support/open-xml.ts";
import { open } from "../../support/workbooks.ts";

const edition = editionOf("2021");

function filled(collected: Collected): Uint8Array {
  const path = join(import.meta.dirname, "../../..", collectionTemplate(collected.edition));
  const workbook = open(readFileSync(path));
  fillCollection(workbook, collected);
  return workbook.save();
}

function cellIn(workbook: Workbook, key: Key, line = 0) {
  const place = planCollection(edition).places.get(key);
  if (!place) throw new Error(`The plan has no cell "${key}".`);
  return workbook.readSheet(place.sheet).at(place.row - 1 + line, place.column - 1);
}

const [count, amount] = [
  "requests.newThisYear.naturalPerson",
  "proactiveDisclosure.item8.administrativeFees.feesCollected",
];

const units = [
  receivedUnit(unitOf("甲局", { group: "部门" }), { [count]: 3, [amount]: 0.1 }),
  receivedUnit(unitOf("乙镇", { scope: "below", group: "乡镇" }), { [count]: 4, [amount]: 0.2 }),
  receivedUnit(unitOf("丙局", { group: "部门" }), { [count]: null, [amount]: null }),
  missingUnit(unitOf("丁局", { group: "部门" })),
];

test.each(editions.map((it) => [it.id, it] as const))(
  "the workbook of %s is a valid one",
  (_, it) => {
    expect(openXmlErrors(filled(largeCollection(23, it)), "a.xlsx")).toEqual([]);
  },
);

test("how each unit's page differs from what counts stands beside the unit", () => {
  const file = "网页/甲局.html";
  const pages = [
    { file, differing: { cells: 2, paragraphs: 0 } },
    { file, differing: { cells: 1, paragraphs: 3 } },
    { file, differing: { cells: 0, paragraphs: 0 } },
    { file, error: "文件是空的。" },
    { file },
    undefined,
  ];
  const given = pages.map((page, i) => ({
    ...receivedUnit(unitOf(`第${i}局`)),
    ...(page && { page }),
  }));
  const workbook = open(filled(collectionOf(given)));
  const shown = pages.map((_, i) => [
    cellIn(workbook, lineKey("published", "page"), i)?.value,
    cellIn(workbook, lineKey("published", "differing"), i)?.value,
  ]);
  expect(shown).toEqual([
    [file, "数字2格不同"],
    [file, "数字1格、文字3段不同"],
    [file, "相同"],
    [file, "网页读不出：文件是空的。"],
    [file, "没有定稿可以对照"],
    [undefined, undefined],
  ]);
});

test("every cell of the form is a native sum over the units, and shows what the units come to", () => {
  const collected = collectionOf(units);
  const workbook = open(filled(collected));
  for (const scope of ["all", "own"] as const) {
    for (const { id } of edition.cells) {
      const cell = cellIn(workbook, sumKey(scope, id));
      expect([id, cell?.formula, cell?.value]).toEqual([
        id,
        expect.stringContaining("'分单位数据'!"),
        collected.sums[scope].figures[id],
      ]);
    }
  }
  expect(cellIn(workbook, sumKey("all", amount))).toMatchObject({ value: 0.3 });
  expect(cellIn(workbook, sumKey("own", amount))).toMatchObject({ value: 0.1 });
});

test("one row a unit: a blank stays blank, and who is missing has no figures", () => {
  const workbook = open(filled(collectionOf(units)));
  const values = (key: Key) => units.map((_, line) => cellIn(workbook, key, line)?.value ?? null);
  expect(values(lineKey("units", "unit"))).toEqual(["甲局", "乙镇", "丙局", "丁局"]);
  expect(values(figureKey("units", count))).toEqual([3, 4, null, null]);
  expect(values(figureKey("units", amount))).toEqual([0.1, 0.2, null, null]);
  expect(values(lineKey("units", "own"))).toEqual([1, "", 1, 1]);
  expect(values(lineKey("units", "status"))).toEqual(["已收到", "已收到", "已收到", "未报送"]);
});

test("subtotals stand by 类别", () => {
  const workbook = open(filled(collectionOf(units)));
  const values = (key: Key) => [0, 1].map((line) => cellIn(workbook, key, line)?.value);
  expect(values(lineKey("groups", "group"))).toEqual(["部门", "乡镇"]);
  expect(values(figureKey("groups", count))).toEqual([3, 4]);
});

test("while somebody is missing every sheet says so, and none once all are there", () => {
  const says = (collected: Collected) => {
    const workbook = open(filled(collected));
    return [
      ...new Set(workbook.sheets.map(({ name }) => workbook.readSheet(name).at(0, 0)?.value)),
    ];
  };
  expect(says(collectionOf(units))).toEqual(["未齐（3/4），不得公布"]);
  expect(says(collectionOf(units.slice(0, 3)))).toEqual(["√ 已齐（3/3）"]);
});

test("text stays text, whatever it begins with", () => {
  const names = ["=1+1", "+1", "-1", "@A1", "<b>&", "_x0041_"];
  const collected = collectionOf(
    names.map((name) => receivedUnit(unitOf(name, { note: name, group: name }))),
    { findings: names.map((name) => findingOf({ unit: name, message: name, found: name })) },
  );
  const workbook = open(filled(collected));
  for (const [i, name] of names.entries()) {
    for (const key of [
      "units.unit",
      "groups.group",
      "standing.note",
      "findings.message",
      "findings.found",
    ]) {
      expect(cellIn(workbook, key, i)).toMatchObject({ kind: "text", value: name, formula: null });
    }
  }
});

test("the same collection gives the same bytes", () => {
  const collected = largeCollection(40);
  expect(Buffer.compare(filled(collected), filled(collected))).toBe(0);
});

test("an empty collection is a workbook too", () => {
  const workbook = open(filled(collectionOf([])));
  expect(cellIn(workbook, sumKey("all", count))?.value).toBe("");
});

test("what a line is known by is sorted with it: the filter reaches over the hidden columns", () => {
  for (const sheet of planCollection(edition).sheets) {
    if (sheet.lines)
      expect([sheet.name, sheet.filter?.right]).toEqual([sheet.name, sheet.columns.length]);
  }
});

test("a line is as high as its longest text needs", () => {
  const files = Array.from({ length: 9 }, (_, i) => `部门/某某市统计局年报第${i}稿.docx`);
  const collected = collectionOf(units.map((it) => ({ ...it, files })));
  const bytes = unzipSync(filled(collected));
  const sheet = open(filled(collected)).sheet("报送情况")?.part ?? "";
  const heights = [
    ...strFromU8(bytes[sheet] ?? new Uint8Array()).matchAll(/<row r="([5-8])" ht="(\d+)"/gu),
  ];
  expect(heights).toHaveLength(4);
  for (const [, , height] of heights) expect(Number(height)).toBeGreaterThan(80);
});
