/** The keyboard and blocks of cells in the printed tables. */
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { CellId, TableId } from "../../src/form/edition.ts";
import { type Edition, editions } from "../../src/form/editions.ts";
import { printTable } from "../../src/form/printed.ts";
import {
  clearChanges,
  copiedText,
  fillChanges,
  pasteChanges,
} from "../../src/workbench/grid/blocks.ts";
import { readEntry } from "../../src/workbench/grid/entry.ts";
import {
  figureGrid,
  moves,
  neighbour,
  rectangle,
  type FigureGrid,
  type Move,
} from "../../src/workbench/grid/figure-grid.ts";

function gridOf(edition: Edition, table: TableId): FigureGrid {
  return figureGrid(printTable(edition, table));
}

const table3 = gridOf(edition2021, "requests");
const table2 = gridOf(edition2021, "proactiveDisclosure");
const table4 = gridOf(edition2021, "disputes");

const NEW = "requests.newThisYear";
const CARRIED = "requests.carriedFromLastYear";
const RULES = "proactiveDisclosure.item1.rules";
const NORMS = "proactiveDisclosure.item1.administrativeNormativeDocuments";
const LICENSING = "proactiveDisclosure.item5.administrativeLicensing";

test.each(editions.flatMap((edition) => edition.tables.map(({ id }) => [edition, id] as const)))(
  "every figure of the form is in its grid, and the keyboard comes to all of them",
  (edition, table) => {
    const grid = gridOf(edition, table);
    const cells = edition.cells.filter((cell) => cell.table.id === table).map(({ id }) => id);
    expect([...grid.spots.keys()].sort()).toEqual([...cells].sort());

    const reached = new Set<CellId>();
    const queue = cells.slice(0, 1);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      for (const move of moves) queue.push(...[neighbour(grid, id, move) ?? []].flat());
    }
    expect(reached.size).toBe(cells.length);
  },
);

test.each<[FigureGrid, string, Move, string | undefined]>([
  [table3, `${NEW}.naturalPerson`, "up", undefined],
  [table3, `${NEW}.naturalPerson`, "left", undefined],
  [table3, `${NEW}.naturalPerson`, "down", `${CARRIED}.naturalPerson`],
  [table3, `${NEW}.naturalPerson`, "rowEnd", `${NEW}.total`],
  [table3, `${NEW}.total`, "rowStart", `${NEW}.naturalPerson`],
  [table3, `${NEW}.total`, "last", "requests.carriedToNextYear.total"],
  [table3, "requests.carriedToNextYear.total", "first", `${NEW}.naturalPerson`],
  // one wide cell stands under three narrow ones, and labels between them
  [table2, `${NORMS}.inForce`, "down", `${LICENSING}.decisionsThisYear`],
  [table2, `${LICENSING}.decisionsThisYear`, "up", `${NORMS}.issuedThisYear`],
  [table4, "disputes.reconsideration.total", "right", "disputes.litigation.direct.upheld"],
  [table4, "disputes.reconsideration.total", "down", undefined],
])("%#: a key leads to the next cell of the printed form", (grid, from, move, to) => {
  expect(grid.spots.has(from)).toBe(true);
  expect(neighbour(grid, from, move)).toBe(to);
});

test("a range stays in its block of table two", () => {
  expect(rectangle(table2, `${RULES}.repealedThisYear`, `${LICENSING}.decisionsThisYear`)).toEqual([
    [`${RULES}.issuedThisYear`, `${RULES}.repealedThisYear`],
    [`${NORMS}.issuedThisYear`, `${NORMS}.repealedThisYear`],
  ]);
});

describe("pasting", () => {
  test("puts every cell in its place, cleaned; blanks stay blank, strokes as typed", () => {
    expect(
      pasteChanges(
        table3,
        `${NEW}.naturalPerson`,
        [
          ["８件", "1，100"],
          ["", "/"],
        ],
        edition2021,
      ),
    ).toEqual({
      changes: {
        [`${NEW}.naturalPerson`]: 8,
        [`${NEW}.commercialEnterprise`]: 1100,
        [`${CARRIED}.naturalPerson`]: null,
        [`${CARRIED}.commercialEnterprise`]: { text: "/" },
      },
    });
  });

  test("the whole of table three fits into its first cell", () => {
    const block = Array.from({ length: 25 }, (_, row) =>
      Array.from({ length: 7 }, (_it, column) => String(row * 7 + column)),
    );
    const pasted = pasteChanges(table3, `${NEW}.naturalPerson`, block, edition2021);
    if ("says" in pasted) throw new Error(pasted.says);
    expect(Object.keys(pasted.changes)).toHaveLength(175);
    expect(pasted.changes["requests.carriedToNextYear.total"]).toBe(174);
  });

  test.each<[string, FigureGrid, string, string[][], string]>([
    [
      "too wide",
      table3,
      `${NEW}.total`,
      [["1", "2"]],
      "要粘贴的有1行2列，从这一格起只有25行1列，放不下，没有粘贴；请选好左上角的单元格再粘贴。",
    ],
    [
      "over the labels between two blocks",
      table2,
      `${NORMS}.issuedThisYear`,
      [["1"], ["2"]],
      "要粘贴的有2行1列，从这一格起只有1行3列，放不下，没有粘贴；请选好左上角的单元格再粘贴。",
    ],
    [
      "with labels",
      table3,
      `${NEW}.naturalPerson`,
      [
        ["1", "2"],
        ["3", "自然人"],
      ],
      "要粘贴的第2行第2列“自然人”不是数字，没有粘贴；请只复制数字的部分。",
    ],
  ])("%s is refused with one sentence", (_case, grid, at, block, says) => {
    expect(pasteChanges(grid, at, block, edition2021)).toEqual({ says });
  });
});

describe("filling and copying", () => {
  const figures: Record<string, number> = {
    [`${NEW}.naturalPerson`]: 4,
    [`${NEW}.commercialEnterprise`]: 5,
  };
  const figureOf = (id: string) => figures[id] ?? null;
  const cells = rectangle(table3, `${NEW}.naturalPerson`, `${CARRIED}.commercialEnterprise`);

  test("down repeats the first row", () => {
    expect(fillChanges(cells, "down", figureOf)).toEqual({
      [`${CARRIED}.naturalPerson`]: 4,
      [`${CARRIED}.commercialEnterprise`]: 5,
    });
  });

  test("right repeats the first column", () => {
    expect(fillChanges(cells, "right", figureOf)).toEqual({
      [`${NEW}.commercialEnterprise`]: 4,
      [`${CARRIED}.commercialEnterprise`]: null,
    });
  });

  test("clearing blanks them; copied they are what a sheet takes", () => {
    expect(Object.values(clearChanges(cells))).toEqual([null, null, null, null]);
    expect(copiedText(cells, figureOf)).toBe("4\t5\r\n\t");
  });
});

test.each([
  ["", "count", null, false],
  [" 8 ", "count", 8, false],
  ["08", "count", 8, true],
  ["8件", "count", 8, true],
  ["251000元", "tenThousandYuan", 25.1, true],
  ["若干", "count", "若干", false],
  ["/", "count", "/", false],
] as const)("“%s” typed into a cell of %s is %s", (text, kind, figure, isCleaned) => {
  const cell = [...edition2021.cells, ...edition2019.cells].find((it) => it.kind === kind);
  if (!cell) throw new Error(`No cell is a ${kind}.`);
  expect(readEntry(text, cell)).toEqual({ figure, isCleaned });
});
