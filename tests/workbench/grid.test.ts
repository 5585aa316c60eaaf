/** The keyboard and blocks of cells in the printed tables. */
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { CellId, TableId } from "../../src/form/edition.ts";
import { type Edition, editions } from "../../src/form/editions.ts";
import { printTable } from "../../src/form/printed.ts";
import { clearChanges, copiedText, fillChanges } from "../../src/workbench/grid/blocks.ts";
import { readEntry } from "../../src/workbench/grid/entry.ts";
import {
  figureGrid,
  moves,
  neighbour,
  rectangle,
  type FigureGrid,
  type Move,
} from "../../src/workbench/grid/figure-grid.ts";
import { pasteBlock } from "../../src/workbench/grid/paste-block.ts";
import { placeAt } from "../../src/workbench/grid/placement.ts";

/** As it is done to a report without figures. */
function pasted(grid: FigureGrid, id: string, block: string[][]) {
  const placed = placeAt(grid, id, block);
  return "refused" in placed ? placed : pasteBlock(edition2021, {}, placed);
}

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
    const block = [
      ["８件", "1，100"],
      ["", "/"],
    ];
    expect(pasted(table3, `${NEW}.naturalPerson`, block)).toEqual({
      changes: {
        [`${NEW}.naturalPerson`]: 8,
        [`${NEW}.commercialEnterprise`]: 1100,
        [`${CARRIED}.naturalPerson`]: null,
        [`${CARRIED}.commercialEnterprise`]: { text: "/" },
      },
      cells: rectangle(table3, `${NEW}.naturalPerson`, `${CARRIED}.commercialEnterprise`),
      says: "已粘贴4格；2格换成了数字：“８件”→8、“1，100”→1100。",
    });
  });

  test("the whole of table three fits into its first cell; its totals are compared, not taken", () => {
    const block = Array.from({ length: 25 }, () => ["1", "1", "1", "1", "1", "1", "6"]);
    const totalsRow = 23;
    block[totalsRow] = ["21", "21", "21", "21", "21", "20", "126"];
    const all = pasted(table3, `${NEW}.naturalPerson`, block);
    if ("refused" in all) throw new Error(all.refused);
    const typed = edition2021.cells.filter((it) => it.table.id === "requests" && !it.computed);
    expect(Object.keys(all.changes).sort()).toEqual(typed.map(({ id }) => id).sort());
    expect(all.says).toBe(
      `已粘贴${typed.length}格；总计有1格与粘贴的不一致，没有覆盖：表三“（七）总计”行“其他”列是21，粘贴的是20，请核对。`,
    );
  });

  test("what whole columns of a sheet have below and beside their figures is left away", () => {
    const found = pasted(table3, `${NEW}.otherOrganization`, [["1", "", ""], ["2"], [""], [""]]);
    if ("refused" in found) throw new Error(found.refused);
    expect(Object.values(found.changes)).toEqual([1, 2]);
  });

  test.each<[string, FigureGrid, string, string[][], string]>([
    [
      "too wide",
      table3,
      `${NEW}.total`,
      [["1", "2"]],
      "要粘贴的有1行2列，从这一格起只有25行1列，第2列放不下，没有粘贴；请选好左上角的单元格再粘贴。",
    ],
    [
      "over the labels between two blocks",
      table2,
      `${NORMS}.issuedThisYear`,
      [["1"], ["2"], ["3"]],
      "要粘贴的有3行1列，从这一格起只有1行3列，第2至3行放不下，没有粘贴；请选好左上角的单元格再粘贴。",
    ],
    [
      "with words",
      table3,
      `${NEW}.naturalPerson`,
      [
        ["1", "2"],
        ["3", "约5件"],
      ],
      "要粘贴的第2行第2列“约5件”（表三“二、上年结转”行“商业企业”列）不是数字，没有粘贴；请改成数字再粘贴。",
    ],
  ])("%s is refused with one sentence that names the cells", (_case, grid, at, block, refused) => {
    expect(pasted(grid, at, block)).toEqual({ refused });
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
