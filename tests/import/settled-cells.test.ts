import type { CellKind } from "../../src/form/edition.ts";
import { editionOf } from "../../src/form/editions.ts";
import type { ReadCell } from "../../src/import/row-figures.ts";
import { settledCells } from "../../src/import/settled-cells.ts";

/** Of 2019, whose table two has the changes of the year. */
const edition = editionOf("2019");

/** What the first cell of a kind holds in which a picture clearly says so. */
function seenIn(kind: CellKind, value: number): ReadCell["figure"] | undefined {
  const cell = edition.cells.find((it) => it.kind === kind);
  if (!cell) throw new Error(`No cell holds a ${kind}.`);
  const text = String(value);
  const read: ReadCell = {
    figure: value,
    reading: "inferred",
    text,
    doubts: ["scanned"],
    seen: { readings: [{ text, probability: 0.98 }], sureness: "sure" },
  };
  return settledCells(edition, new Map([[cell, read]])).cells.get(cell)?.figure;
}

test("a number in a picture that no cell of its kind can hold is not clear", () => {
  expect(seenIn("count", -5)).toBe("-5？");
  expect(seenIn("count", 5)).toBe(5);
});

test("a change less than nothing is", () => {
  expect(seenIn("signedCount", -5)).toBe(-5);
});
