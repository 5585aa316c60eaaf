import { editions } from "../../src/form/editions.ts";
import { printTable, type PrintedTable } from "../../src/form/printed.ts";

const tables = editions.flatMap((edition) =>
  edition.tables.map(({ id }) => ({ edition, id, printed: printTable(edition, id) })),
);

/** Which printed cell covers each place of the grid. */
function coverage({ rows, columns }: PrintedTable): string[][] {
  const grid = rows.map(() => Array.from({ length: columns }, () => ""));
  for (const cell of rows.flat()) {
    const name = cell.kind === "label" ? cell.key : cell.cell.id;
    for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) {
      for (let c = cell.column; c < cell.column + cell.colSpan; c += 1) {
        const row = grid[r] ?? [];
        row[c] = row[c] === "" ? name : `${row[c] ?? "outside"} and ${name}`;
      }
    }
  }
  return grid;
}

describe.each(tables)("$id of edition $edition.id", ({ edition, id, printed }) => {
  test("fills its grid without gap or overlap", () => {
    const names = new Set(
      printed.rows.flat().map((cell) => (cell.kind === "label" ? cell.key : cell.cell.id)),
    );
    for (const place of coverage(printed).flat()) expect(names).toContain(place);
  });

  test("prints every cell of the edition once", () => {
    const printedIds = printed.rows
      .flat()
      .flatMap((it) => (it.kind === "figure" ? [it.cell.id] : []));
    expect(printedIds).toEqual(
      edition.cells.filter(({ table }) => table.id === id).map((it) => it.id),
    );
  });

  test("names no label twice", () => {
    const keys = printed.rows.flat().flatMap((it) => (it.kind === "label" ? [it.key] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test.each([
  ["2019", 20, 8, 3, 5, 1],
  ["2021", 22, 8, 3, 5, 3],
] as const)(
  "table three of %s spans its row labels as printed",
  (id, outcomes, notDisclosed, unableToProvide, notProcessed, otherHandling) => {
    const found = tables.find((it) => it.edition.id === id && it.id === "requests");
    const spanOf = (key: string): number | undefined =>
      found?.printed.rows.flat().find((it) => it.kind === "label" && it.key === key)?.rowSpan;
    expect(spanOf("requests.*")).toBe(3);
    expect(spanOf("requests.outcomes")).toBe(outcomes);
    expect(spanOf("requests.outcomes.notDisclosed")).toBe(notDisclosed);
    expect(spanOf("requests.outcomes.unableToProvide")).toBe(unableToProvide);
    expect(spanOf("requests.outcomes.notProcessed")).toBe(notProcessed);
    expect(spanOf("requests.outcomes.otherHandling")).toBe(otherHandling);
  },
);

test("table four stands over one row of fifteen figures", () => {
  for (const { id, printed } of tables.filter((it) => it.id === "disputes")) {
    expect({ id, columns: printed.columns, header: printed.headerRows }).toEqual({
      id,
      columns: 15,
      header: 3,
    });
    const [over, under, last] = printed.rows.map((row) =>
      row.map(({ rowSpan, colSpan }) => `${rowSpan}×${colSpan}`),
    );
    expect(over).toEqual(["1×5", "1×10"]);
    expect(under).toEqual(["2×1", "2×1", "2×1", "2×1", "2×1", "1×5", "1×5"]);
    expect(last).toHaveLength(10);
  }
});
