/** The plan against the form: every cell and label where it is printed, names, areas that do not overlap. */
import { editions } from "../../src/form/editions.ts";
import { lastYearCells } from "../../src/form/last-year.ts";
import { printTable } from "../../src/form/printed.ts";
import { formulaText } from "../../src/layout/formula-text.ts";
import { headWords } from "../../src/layout/head-words.ts";
import { checkKey, lastYearKey, lineKey, narrativeName } from "../../src/layout/keys.ts";
import { planWorkbook } from "../../src/layout/plan-workbook.ts";
import { areaOf } from "../../src/layout/planned.ts";
import type { SheetPlan, WorkbookPlan } from "../../src/layout/plan.ts";
import { addressOf, rangeAddressOf, type Rectangle } from "../../src/layout/rectangle.ts";
import { sheetNames } from "../../src/layout/sheet-names.ts";
import { besideTable, narrativeParts } from "../../src/form/parts.ts";
import { equationsOf } from "../../src/rules/equations.ts";
import { connectionsOf } from "../../src/rules/last-year/connections.ts";
import { formulaFaults } from "../support/check-workbook.ts";

function overlapping(areas: readonly Rectangle[]): string[] {
  return areas.flatMap((a, i) =>
    areas
      .slice(i + 1)
      .filter(
        (b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right,
      )
      .map((b) => `${rangeAddressOf(a)} ${rangeAddressOf(b)}`),
  );
}

function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet "${name}".`);
  return found;
}

describe.each(editions.map((edition) => [edition.id, edition] as const))(
  "edition %s",
  (_, edition) => {
    const plan = planWorkbook(edition);

    test("the sheets stand in their order", () => {
      expect(plan.sheets.map(({ name }) => name)).toEqual(Object.values(sheetNames));
    });

    test("every id is one hidden name of one cell, which holds its figure", () => {
      for (const { id } of edition.cells) {
        const names = plan.names.filter(({ name }) => name === id);
        expect(names).toHaveLength(1);
        const [name] = names;
        const cell = sheetOf(plan, name?.sheet ?? "").cells.find(
          ({ row, column }) => row === name?.area.top && column === name.area.left,
        );
        expect(name?.area).toEqual(
          cell && { ...areaOf(cell), right: cell.column, bottom: cell.row },
        );
        expect(cell?.content).toMatchObject({ kind: "figure", cell: { id } });
      }
      const lower = plan.names.map(({ name }) => name.toLowerCase());
      expect(new Set(lower).size).toBe(lower.length);
    });

    test.each(edition.tables.map(({ id }) => id))("%s stands as printed", (id) => {
      const { cells } = sheetOf(plan, sheetNames[id]);
      const [corner] = printTable(edition, id).rows.flat();
      const top = cells.find(
        ({ content }) =>
          content.kind === "label" && corner?.kind === "label" && content.text === corner.text,
      );
      for (const printed of printTable(edition, id).rows.flat()) {
        const { rowSpan, colSpan } = printed;
        const row = (top?.row ?? 0) + printed.row;
        const found = cells.find((cell) => cell.row === row && cell.column === 1 + printed.column);
        expect(found).toMatchObject({ rowSpan, colSpan });
        expect(found?.content).toMatchObject(
          printed.kind === "label" ? { text: printed.text } : { cell: { id: printed.cell.id } },
        );
      }
    });

    test("inputs are open, totals are locked and have their formula", () => {
      for (const { content, locked } of plan.sheets.flatMap(({ cells }) => cells)) {
        if (content.kind !== "figure") continue;
        expect(locked).toBe(content.cell.computed);
        expect(content.formula !== undefined).toBe(content.cell.computed);
      }
    });

    test("every sum has its check and its line", () => {
      const equations = equationsOf(edition);
      const checks = [...plan.formulas.keys()].filter((key) => key.startsWith("check."));
      expect(checks).toHaveLength(equations.length);
      for (const equation of equations) {
        expect(plan.formulas.has(checkKey(equation))).toBe(true);
        expect(plan.formulas.has(lineKey(equation, "result"))).toBe(true);
      }
    });

    test("every figure that is taken over from last year has its open, named cell and its line", () => {
      const names = lastYearCells(edition).map(({ id }) => lastYearKey(id));
      const sheet = sheetOf(plan, sheetNames.checks);
      expect(plan.names.flatMap(({ name }) => (names.includes(name) ? [name] : [])).sort()).toEqual(
        [...names].sort(),
      );
      for (const connection of connectionsOf(edition)) {
        const input = sheet.cells.find(({ key }) => key === lastYearKey(connection.last.id));
        expect(input).toMatchObject({ locked: false, content: { kind: "input" } });
        expect(input?.row).toBe(plan.places.get(lineKey(connection, "result"))?.row);
      }
      expect(connectionsOf(edition)).toHaveLength(names.length);
    });

    test("parts have at least sixty open rows, and ten before and behind a table", () => {
      for (const part of narrativeParts) {
        const name = plan.names.find((it) => it.name === narrativeName(part));
        const rows = sheetOf(plan, name?.sheet ?? "").cells.filter(
          ({ row, column, locked }) =>
            name &&
            !locked &&
            column === name.area.left &&
            row >= name.area.top &&
            row <= name.area.bottom,
        );
        expect(rows.length).toBeGreaterThanOrEqual(besideTable(part) ? 10 : 60);
      }
    });

    test("cells, merges and validations do not overlap, and checks are not printed", () => {
      for (const sheet of plan.sheets) {
        expect(overlapping(sheet.cells.map(areaOf))).toEqual([]);
        expect(overlapping(sheet.validations.flatMap(({ areas }) => areas))).toEqual([]);
        const { area } = sheet.print;
        for (const { key, row, column } of sheet.cells.filter((it) =>
          it.key?.startsWith("check."),
        )) {
          expect([key, area && row <= area.bottom && column <= area.right]).toEqual([key, false]);
        }
      }
    });

    test("formulas keep to the white list, and conditional formats to their sheet", () => {
      const write = (home: string, formula: Parameters<typeof formulaText>[0]): string =>
        formulaText(formula, { sheet: home }, (key) => {
          const place = plan.places.get(key);
          if (!place) throw new Error(`No cell "${key}".`);
          return place;
        });
      for (const [key, formula] of plan.formulas) {
        expect([key, formulaFaults(write(plan.places.get(key)?.sheet ?? "", formula))]).toEqual([
          key,
          [],
        ]);
      }
      for (const { name, conditionalFormats } of plan.sheets) {
        for (const { formula } of conditionalFormats)
          expect(write(name, formula)).not.toContain("!");
      }
    });
  },
);

test("a total is the sum of its inputs once they are all numbers", () => {
  const edition = editions.at(-1);
  if (!edition) throw new Error("No edition.");
  const plan = planWorkbook(edition);
  const id = "requests.newThisYear.total";
  const place = plan.places.get(id);
  const formula = plan.formulas.get(id);
  if (!place || !formula) throw new Error("No total.");
  const text = formulaText(formula, place, (key) => plan.places.get(key) ?? place);
  expect(addressOf(place)).toBe("J6");
  expect(text).toBe('IF(COUNT(D6:I6)=6,SUM(D6:I6),"")');
});

test("lists to choose from are short enough for a sheet, and no word holds a comma", () => {
  for (const { accepted } of Object.values(headWords)) {
    if (accepted?.rule.kind !== "list") continue;
    expect(accepted.rule.words.join().length).toBeLessThan(255);
    expect(accepted.rule.words.filter((word) => word.includes(","))).toEqual([]);
  }
});
