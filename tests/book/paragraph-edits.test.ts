/** Paragraphs written into rows that are in use: the part reads as wanted, and rows that stay are not touched. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import fc from "fast-check";
import type { CellEdit } from "../../src/book/cell-edit.ts";
import { linesBack } from "../../src/book/lines-back.ts";
import { paragraphEdits } from "../../src/book/paragraph-edits.ts";
import { linesOf } from "../../src/book/raw-figure.ts";
import { cellsWithin } from "../../src/workbook/cells-within.ts";
import type {
  Area,
  WorkbookCell,
  ReadableWorkbook,
  SheetArea,
} from "../../src/workbook/workbook.ts";

const SHEET = "六其他事项";
const TOP = 3;

/** A part of so many rows; a cell with several paragraphs has them line by line. */
function rowsOf(texts: readonly string[]): {
  workbook: ReadableWorkbook;
  areas: Map<string, SheetArea>;
} {
  const cells = texts.map((value, i): WorkbookCell | undefined =>
    value === ""
      ? undefined
      : { row: TOP + i, column: 1, kind: "text", value, formula: null, style: 0 },
  );
  const area = { sheet: SHEET, top: TOP, left: 1, bottom: TOP + texts.length - 1, right: 1 };
  const sheet = {
    cells: cells.filter((cell) => cell !== undefined),
    merges: [],
    at: (row: number, column: number) => (column === 1 ? cells[row - TOP] : undefined),
    within: (area: Area) =>
      cellsWithin(
        cells.filter((cell) => cell !== undefined),
        area,
      ),
  };
  const workbook: ReadableWorkbook = {
    sheets: [{ name: SHEET }],
    sheet: () => ({ name: SHEET }),
    findNames: () => new Map(),
    property: () => undefined,
    readSheet: () => sheet,
    dateOf: () => null,
  };
  return { workbook, areas: new Map([["narrative.otherMatters", area]]) };
}

function edit(texts: readonly string[], wanted: readonly string[]): CellEdit[] {
  const { workbook, areas } = rowsOf(texts);
  return paragraphEdits(
    workbook,
    { edition: edition2021, areas, added: [] },
    "otherMatters",
    wanted,
  );
}

function after(texts: readonly string[], edits: readonly CellEdit[]): string[] {
  const rows = [...texts];
  for (const { row, content } of edits) {
    rows[row - TOP] = content.kind === "text" ? content.value : "";
  }
  return rows;
}

const read = (texts: readonly string[]): string[] =>
  texts.flatMap((value) =>
    linesOf({ row: 0, column: 0, kind: "text", value, formula: null, style: 0 }),
  );

test.each<[what: string, texts: string[], wanted: string[], then: string[]]>([
  ["one is changed in its row", ["甲", "", "乙", ""], ["甲", "丙"], ["甲", "", "丙", ""]],
  ["one is changed in its line", ["甲\n乙", "丙"], ["甲", "丁", "丙"], ["甲\n丁", "丙"]],
  [
    "one is put into the blank row that is there",
    ["甲", "", "乙"],
    ["甲", "丙", "乙"],
    ["甲", "丙", "乙"],
  ],
  [
    "one moves the others down to the next blank row",
    ["甲", "乙", "", "丙"],
    ["甲", "丁", "乙", "丙"],
    ["甲", "丁", "乙", "丙"],
  ],
  ["without one below it moves them up", ["", "甲", "乙"], ["甲", "丙", "乙"], ["甲", "丙", "乙"]],
  ["without any the last rows share one", ["甲", "乙"], ["甲", "丙", "乙"], ["甲", "丙\n乙"]],
  [
    "one that goes draws up what follows it",
    ["甲", "乙", "丙", "", "丁"],
    ["甲", "丙", "丁"],
    ["甲", "丙", "", "", "丁"],
  ],
  ["the first comes before the others", ["甲", ""], ["乙", "甲"], ["乙", "甲"]],
  ["blanks around a text that stays are left", [" 甲 ", "乙"], ["甲", "丙"], [" 甲 ", "丙"]],
])("%s", (_what, texts, wanted, then) => {
  expect(after(texts, edit(texts, wanted))).toEqual(then);
});

const word = fc.constantFrom("甲", "乙", "丙", "丁", "戊");
const row = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 2, arbitrary: fc.constant("") },
  {
    weight: 1,
    arbitrary: fc.array(word, { minLength: 2, maxLength: 3 }).map((it) => it.join("\n")),
  },
);
const rows = fc.array(row, { minLength: 1, maxLength: 8 });

test("any rows, any paragraphs: the part reads as wanted, and what reads so already is not touched", () => {
  fc.assert(
    fc.property(rows, fc.array(word, { maxLength: 10 }), (texts, wanted) => {
      expect(read(after(texts, edit(texts, wanted)))).toEqual(wanted);
      expect(edit(texts, read(texts))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("one paragraph in between is one row for each that has to move, and taken back they are as they were", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.string({ minLength: 1 }).map((it) => `段${it}`.trim()),
        { minLength: 2, maxLength: 8 },
      ),
      fc.nat(8),
      fc.nat(3),
      (all, place, blank) => {
        const lines = all.map((it) => it.replace(/\s/gu, "字"));
        fc.pre(new Set(lines).size === lines.length);
        const [added = "", ...texts] = lines;
        const at = Math.min(place, texts.length);
        const wanted = [...texts.slice(0, at), added, ...texts.slice(at)];
        const packed = [...texts, ...Array.from({ length: blank + 1 }, () => "")];
        const done = edit(packed, wanted);
        expect(done).toHaveLength(texts.length - at + 1);
        const then = after(packed, done);
        const back = linesBack(texts, wanted, wanted) ?? [];
        expect(after(then, edit(then, back))).toEqual(packed);
      },
    ),
  );
});

test("what others did to the part stays, whatever is taken back", () => {
  const text = fc.uniqueArray(fc.integer({ min: 0, max: 999 }).map(String), {
    minLength: 1,
    maxLength: 7,
  });
  fc.assert(
    fc.property(text, fc.nat(7), fc.nat(7), fc.boolean(), (lines, ours, theirs, isNew) => {
      const [i, j] = [ours % lines.length, theirs % lines.length];
      const written = isNew
        ? [...lines.slice(0, i), "我", ...lines.slice(i)]
        : lines.map((it, at) => (at === i ? "我" : it));
      const line = lines[j] ?? "";
      const now = written.map((it) => (it === line ? `${it}他` : it));
      const back = linesBack(lines, written, now);
      expect(back).toEqual(
        lines.map((it) => (it === line && now.includes(`${line}他`) ? `${it}他` : it)),
      );
    }),
  );
});
