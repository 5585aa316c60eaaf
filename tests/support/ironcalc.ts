/** IronCalc as an independent program, which reads no files here: every cell of ours is typed in. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import type { Value } from "../../src/layout/evaluate.ts";
import type { WorkbookCell } from "../../src/workbook/workbook.ts";
import type { Look } from "./engines.ts";
import { open } from "./workbooks.ts";

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** What Model.getCellType gives. */
const TYPES = { number: 1, text: 2, boolean: 4 } as const;

/** What is typed into the cells of a sheet, by row and column. */
type Typed = ReadonlyMap<string, string>;

interface TypedSheet {
  /** The part as it is written. */
  readonly text: string;
  readonly typed: Typed;
}

/** One model for all: of each workbook only what differs from the one before is typed. */
export function calculatedByIronCalc<T>(workbooks: readonly Uint8Array[], look: Look<T>): T[] {
  let model: Model | undefined;
  let before: ReadonlyMap<string, TypedSheet> = new Map();
  const seen = workbooks.map((bytes, i) => {
    const workbook = open(bytes);
    const names = workbook.sheets.map(({ name }) => name);
    if (names.join("\n") !== [...before.keys()].join("\n")) {
      model?.free();
      model = modelWith(names);
      before = new Map();
    }
    const sheets = new Map(
      workbook.sheets.map(({ name, part }) => {
        const text = workbook.package.text(part);
        const same = before.get(name);
        return [
          name,
          same?.text === text ? same : typedSheet(text, workbook.readSheet(name).cells),
        ];
      }),
    );
    const into = model ?? modelWith(names);
    into.pauseEvaluation();
    for (const [at, name] of names.entries()) {
      type(into, at, sheets.get(name)?.typed, before.get(name)?.typed);
    }
    before = sheets;
    into.resumeEvaluation();
    into.evaluate();
    return look((sheet, row, column) => valueIn(into, names.indexOf(sheet), { row, column }), i);
  });
  model?.free();
  return seen;
}

function typedSheet(text: string, cells: readonly WorkbookCell[]): TypedSheet {
  return { text, typed: new Map(cells.map((it) => [placeOf(it), inputOf(it)])) };
}

function modelWith(names: readonly string[]): Model {
  const model = new Model("book", "en", "UTC", "en");
  for (const [i, name] of names.entries()) {
    if (i > 0) model.newSheet();
    model.renameSheet(i, name);
  }
  return model;
}

/** Counted from 0. */
type Place = Pick<WorkbookCell, "row" | "column">;

function placeOf({ row, column }: Place): string {
  return `${row} ${column}`;
}

function inputOf({ formula, value }: WorkbookCell): string {
  if (formula !== null) return `=${formula}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? `'${value}` : String(value ?? "");
}

function type(
  model: Model,
  sheet: number,
  inputs: Typed = new Map(),
  before: Typed = new Map(),
): void {
  if (inputs === before) return;
  for (const place of before.keys()) {
    if (!inputs.has(place)) model.setUserInput(sheet, ...at(place), "");
  }
  for (const [place, input] of inputs) {
    if (before.get(place) !== input) model.setUserInput(sheet, ...at(place), input);
  }
}

/** Counted from 1. */
function at(place: string): [row: number, column: number] {
  const [row = "", column = ""] = place.split(" ");
  return [Number(row) + 1, Number(column) + 1];
}

function valueIn(model: Model, sheet: number, { row, column }: Place): Value {
  const place = [sheet, row + 1, column + 1] as const;
  const shown = (): string => model.getFormattedCellValue(...place);
  // to it an empty cell is a number
  if (shown() === "") return "";
  switch (model.getCellType(...place)) {
    case TYPES.number: {
      // what a formula makes of a day is shown as one
      if (!/^-?\d+(?:\.\d+)?$/u.test(shown())) {
        const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
        model.updateRangeStyle(area, "num_fmt", "0.#########");
      }
      return Number(shown());
    }
    case TYPES.boolean:
      return shown() === "TRUE";
    default:
      return shown();
  }
}
