/** 汇总表 recalculated by other programs, all stored results emptied first: every sum is what the units come to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillCollection } from "../../src/book/collection/fill-collection.ts";
import { fillRectification } from "../../src/book/collection/fill-rectification.ts";
import { readRectification } from "../../src/book/collection/read-rectification.ts";
import { rectifications } from "../../src/collection/rectification.ts";
import { RECTIFICATION_TEMPLATE } from "../../src/layout/collection/plan-rectification.ts";
import type { Collected } from "../../src/collection/collected.ts";
import { editions } from "../../src/form/editions.ts";
import { figureKey, lineKey, sumKey } from "../../src/layout/collection/keys.ts";
import { collectionTemplate, planCollection } from "../../src/layout/collection/plan-collection.ts";
import { sumScopes } from "../../src/layout/collection/sheets.ts";
import type { Value } from "../../src/layout/evaluate.ts";
import { onLine, type Key } from "../../src/layout/keys.ts";
import { addressOf } from "../../src/layout/rectangle.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { collectionOf, largeCollection } from "../support/collections.ts";
import { engines } from "../support/engines.ts";
import { recalculated } from "../support/libreoffice.ts";
import { open, shownBook, type ShownBook } from "../support/workbooks.ts";

function placeIn({ edition }: Collected, key: Key): [sheet: string, row: number, column: number] {
  const [first = "", line = "0"] = key.split("#");
  const place = planCollection(edition).places.get(first);
  if (!place) throw new Error(`The plan has no cell "${key}".`);
  return [place.sheet, place.row - 1 + Number(line), place.column - 1];
}

function filled(collected: Collected): Workbook {
  const path = join(import.meta.dirname, "../..", collectionTemplate(collected.edition));
  const workbook = open(readFileSync(path));
  fillCollection(workbook, collected);
  return open(workbook.save());
}

function valuesIn(
  book: ShownBook,
  collected: Collected,
  keys: Iterable<Key>,
): ReadonlyMap<Key, Value> {
  return new Map([...keys].map((key) => [key, book(...placeIn(collected, key))]));
}

function compared(collected: Collected): void {
  const { edition, sums, groups, indicators } = collected;
  const expected = new Map<Key, Value>([
    ...sumScopes.flatMap((scope) =>
      edition.cells.map(({ id }) => [sumKey(scope, id), sums[scope].figures[id] ?? ""] as const),
    ),
    ...groups.flatMap(({ sums: { figures } }, line) =>
      edition.cells.map(
        ({ id }) => [onLine(figureKey("groups", id), line), figures[id] ?? ""] as const,
      ),
    ),
    ...indicators
      .flatMap(({ values }) => values)
      .map(({ numerator, denominator }, line): [Key, Value] => [
        onLine(lineKey("indicators", "share"), line),
        numerator === null || !denominator
          ? ""
          : Math.round((numerator / denominator) * 10_000) / 10_000,
      ]),
  ]);
  const bytes = filled(collected).save();
  for (const { name, calculate } of engines) {
    const [found] = calculate([bytes], (book) => valuesIn(book, collected, expected.keys()));
    expect([name, found]).toEqual([name, expected]);
  }
}

test.each(editions.map((edition) => [edition.id, edition] as const))(
  "sixty units in the form of %s",
  (_, edition) => {
    compared(largeCollection(60, edition));
  },
  120_000,
);

test("amounts whose binary fractions do not add up, blanks, and units of no group", () => {
  const { units } = largeCollection(12);
  const amount = "proactiveDisclosure.item8.administrativeFees.feesCollected";
  const count = "requests.newThisYear.naturalPerson";
  const changed = units.map((it, i) => ({
    ...it,
    unit: { ...it.unit, group: i % 2 === 0 ? "=甲" : "" },
    ...(it.figures && {
      figures: { ...it.figures, [amount]: i === 5 ? null : 0.1 + i / 1000, [count]: null },
    }),
  }));
  compared(collectionOf(changed));
}, 120_000);

test("a unit whose 范围 somebody mends moves to 本级", () => {
  const collected = largeCollection(20);
  const workbook = filled(collected);
  const below = collected.units.findIndex(({ unit, figures }) => unit.scope === "below" && figures);
  const [sheet, row, column] = placeIn(collected, onLine(lineKey("units", "scope"), below));
  const address = addressOf({ row: row + 1, column: column + 1 });
  workbook.setCell(sheet, address, { kind: "text", value: "本级" });
  const [bytes = new Uint8Array()] = recalculated([workbook.save()]);
  const { units } = collected;
  const moved = collectionOf(
    units.map((it, i) => (i === below ? { ...it, unit: { ...it.unit, scope: "own" } } : it)),
  );
  const keys = collected.edition.cells.map(({ id }) => sumKey("own", id));
  expect(valuesIn(shownBook(open(bytes)), collected, keys)).toEqual(
    new Map(collected.edition.cells.map(({ id }, i) => [keys[i], moved.sums.own.figures[id]])),
  );
}, 120_000);

test("the checks below a table hold after a recalculation as they did before", () => {
  const collected = largeCollection(20);
  const before = filled(collected);
  const [bytes = new Uint8Array()] = recalculated([before.save()]);
  const keys = [...planCollection(collected.edition).formulas.keys()].filter(
    (key) => (key.startsWith("sum.") && key.includes("check.")) || key.startsWith("status."),
  );
  expect(keys.length).toBeGreaterThan(10);
  expect(valuesIn(shownBook(open(bytes)), collected, keys)).toEqual(
    valuesIn(shownBook(before), collected, keys),
  );
}, 120_000);

test("整改清单 saved again is read as it was, with what was typed", () => {
  const collected = largeCollection(40);
  const typed = rectifications(collected, []).map((line, i) => ({
    ...line,
    answer: i % 2 === 0 ? "已改\n见附件" : "=1+1",
    remark: "0012",
  }));
  const workbook = open(readFileSync(join(import.meta.dirname, "../..", RECTIFICATION_TEMPLATE)));
  fillRectification(workbook, collected, typed);
  const [bytes = new Uint8Array()] = recalculated([workbook.save()]);
  expect(readRectification(open(bytes))).toEqual(typed);
}, 120_000);
