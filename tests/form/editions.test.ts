import cells2019 from "../contract/cells-2019.json";
import cells2021 from "../contract/cells-2021.json";
import { leavesOf, type Cell } from "../../src/form/edition.ts";
import { editionForYear, editionOf, editions } from "../../src/form/editions.ts";
import { parts, reportTitle } from "../../src/form/parts.ts";

const contracts = { "2019": cells2019, "2021": cells2021 };

/** A cell as the contract writes it: the labels over it, those of grouped columns joined. */
function contractOf({ id, table, block, row, column, kind, computed }: Cell): object {
  const across = [...column.groups, column.line].map(({ label }) => label).join("›");
  const down = [...row.groups, row.line].map(({ label }) => label);
  const caption = block.caption === undefined ? [] : [block.caption];
  return { id, table: table.id, path: [...caption, ...down, across], kind, computed };
}

describe.each(editions)("edition $id", (edition) => {
  test("has exactly the cells of the contract, in their order", () => {
    expect(edition.cells.map(contractOf)).toEqual(contracts[edition.id]);
  });

  test("has ids that a workbook takes as names: ASCII, and none twice in any case of letters", () => {
    for (const { id } of edition.cells) expect(id).toMatch(/^[a-z][A-Za-z0-9.]{1,254}$/u);
    expect(new Set(edition.cells.map(({ id }) => id.toLowerCase())).size).toBe(
      edition.cells.length,
    );
  });

  test("numbers its cells in printed order", () => {
    edition.cells.forEach((cell, i) => {
      expect(cell.index).toBe(i);
    });
  });

  test("has each role on one row at the most in every table", () => {
    for (const { blocks } of edition.tables) {
      const roles = blocks.flatMap(({ rows }) =>
        leavesOf(rows).flatMap(({ line }) => line.role ?? []),
      );
      expect(new Set(roles).size).toBe(roles.length);
    }
  });
});

test.each([
  [2018, undefined],
  [2019, "2019"],
  [2020, "2019"],
  [2021, "2021"],
  [2025, "2021"],
])("the report of %s uses edition %s", (year, id) => {
  expect(editionForYear(year)?.id).toBe(id);
});

test("an edition that does not exist is our own mistake", () => {
  expect(() => editionOf("2030" as "2021")).toThrow('Unknown edition "2030".');
});

test("the six parts have the prescribed headings", () => {
  expect(parts.map(({ heading }) => heading)).toEqual([
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]);
});

test("the title is 机关全称, year and the prescribed words", () => {
  expect(reportTitle("丽水市统计局", 2020)).toBe("丽水市统计局2020年政府信息公开工作年度报告");
});
