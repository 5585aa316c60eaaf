/** Blocks that were copied with their labels, out of Word, WPS and pages, come to the rows and columns they name. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { CellId, TableId } from "../../src/form/edition.ts";
import { printTable } from "../../src/form/printed.ts";
import { figureGrid } from "../../src/workbench/grid/figure-grid.ts";
import { headedCells } from "../../src/workbench/grid/headed-cells.ts";
import { placeLabelled } from "../../src/workbench/grid/place-labelled.ts";

const NEW = "requests.newThisYear";
const CARRIED = "requests.carriedFromLastYear";
const NOT = "requests.outcomes.notDisclosed";

function placed(table: TableId, at: string, block: string[][]): Record<CellId, string> | string {
  const printed = printTable(edition2021, table);
  const headed = headedCells(printed);
  const result = placeLabelled({ printed, headed, grid: figureGrid(printed), at }, block);
  if ("refused" in result) return result.refused;
  expect(result.hasLabels).toBe(true);
  return Object.fromEntries(result.rows.flat().map(({ id, text }) => [id, text]));
}

/** A table as a program copies it: every label in its top left, blanks for the rest. */
function printedBlock(table: TableId, figureOf: (index: number) => string): string[][] {
  const printed = printTable(edition2021, table);
  return printed.rows.map((row) => {
    const texts = Array.from({ length: printed.columns }, () => "");
    for (const it of row) {
      texts[it.column] = it.kind === "label" ? it.text : figureOf(it.cell.index);
    }
    return texts;
  });
}

test.each(edition2021.tables.map(({ id }) => id))(
  "the whole of %s comes to its own cells, whichever cell is chosen",
  (table) => {
    const cells = edition2021.cells.filter((cell) => cell.table.id === table);
    const wanted = Object.fromEntries(cells.map(({ id, index }) => [id, String(index)]));
    for (const { id } of [cells[0], cells.at(-1), cells[Math.floor(cells.length / 2)]].flatMap(
      (cell) => cell ?? [],
    )) {
      expect(placed(table, id, printedBlock(table, String))).toEqual(wanted);
    }
  },
);

test("rows with their names in other words, blanks for merged cells, and no heads", () => {
  const block = [
    ["一、本年新收政府信息公开申请数量", "", "", "1", "2", "3", "4", "5", "6", "21"],
    ["", "（三） 不予公开", "1. 属于国家秘密", "7", "", "", "", "", "", "7"],
    ["", "", "4.保护第三方合法权益", "", "8", "", "", "", "", "8"],
  ];
  expect(placed("requests", `${CARRIED}.total`, block)).toMatchObject({
    [`${NEW}.naturalPerson`]: "1",
    [`${NEW}.total`]: "21",
    [`${NOT}.stateSecrets`.concat(".naturalPerson")]: "7",
    [`${NOT}.thirdPartyRights.commercialEnterprise`]: "8",
  });
});

test("columns by their heads, where only some were copied", () => {
  const block = [
    ["", "商业企业", "科研机构"],
    ["二、上年结转政府信息公开申请数量", "1", "2"],
  ];
  expect(placed("requests", `${NEW}.naturalPerson`, block)).toEqual({
    [`${CARRIED}.commercialEnterprise`]: "1",
    [`${CARRIED}.researchInstitution`]: "2",
  });
});

test("heads alone: rows from the chosen cell on", () => {
  const block = [
    ["自然人", "商业企业"],
    ["1", "2"],
    ["3", "4"],
  ];
  expect(placed("requests", `${NEW}.naturalPerson`, block)).toEqual({
    [`${NEW}.naturalPerson`]: "1",
    [`${NEW}.commercialEnterprise`]: "2",
    [`${CARRIED}.naturalPerson`]: "3",
    [`${CARRIED}.commercialEnterprise`]: "4",
  });
});

test("names that are none of the form are set aside, the figures come from the chosen cell on", () => {
  const block = [
    ["甲科", "1", "2"],
    ["乙科", "3", "4"],
  ];
  expect(placed("requests", `${NEW}.naturalPerson`, block)).toEqual({
    [`${NEW}.naturalPerson`]: "1",
    [`${NEW}.commercialEnterprise`]: "2",
    [`${CARRIED}.naturalPerson`]: "3",
    [`${CARRIED}.commercialEnterprise`]: "4",
  });
});

test("a row that the table has not, among others that it has, is named", () => {
  const block = [
    ["二、上年结转政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "21"],
    ["街道转来的件", "1", "2", "3", "4", "5", "6", "21"],
  ];
  expect(placed("requests", `${NEW}.naturalPerson`, block)).toBe(
    "要粘贴的第2行“街道转来的件”不是本表的行，没有粘贴；请对照行名，只复制本表的行再粘贴。",
  );
});

test("a row that is longer than its place says from which column on", () => {
  const block = [["二、上年结转政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "7", "28"]];
  expect(placed("requests", `${NEW}.naturalPerson`, block)).toMatch(/第9列起放不下，没有粘贴/u);
});
