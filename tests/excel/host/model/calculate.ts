/** What the cells show: formulas are calculated when somebody looks, once until something changes. */
import { evaluate, type Value } from "../../../../src/layout/evaluate.ts";
import { NotImplemented } from "../host-error.ts";
import { parseFormula, type ParsedFormula, type Reference } from "./parse-formula.ts";
import { cellKey, type CellValue, type ErrorValue, type Sheet } from "./sheet.ts";

export interface Calculator {
  readonly valueAt: (sheet: Sheet, row: number, column: number) => CellValue;
  /** Something has changed. */
  readonly forget: () => void;
}

/** An error value on its way through formulas. */
class ErrorPassing extends Error {
  readonly value: ErrorValue;

  constructor(value: ErrorValue) {
    super(value.error);
    this.value = value;
  }
}

const CALCULATING: ErrorValue = { error: "circular" };

export function calculator(find: (name: string) => Sheet | undefined): Calculator {
  const parsed = new Map<string, ParsedFormula>();
  const references = new Map<string, Reference>();
  let results = new Map<Sheet, Map<number, CellValue>>();

  function parse(formula: string, home: Sheet): ParsedFormula {
    const id = `${home.name}!=${formula}`;
    const known = parsed.get(id);
    if (known) return known;
    const fresh = parseFormula(formula, home.name);
    for (const [key, reference] of fresh.references) references.set(key, reference);
    parsed.set(id, fresh);
    return fresh;
  }

  function valueOf(key: string): Value {
    const reference = references.get(key);
    const sheet = reference && find(reference.sheet);
    if (!sheet) throw new ErrorPassing({ error: "#REF!" });
    const value = valueAt(sheet, reference.row, reference.column);
    if (typeof value === "object" && value !== null) throw new ErrorPassing(value);
    return value;
  }

  function calculate(formula: string, home: Sheet): CellValue {
    let result: CellValue = null;
    for (const attempt of parse(formula, home).attempts) {
      result = attempt.kind === "error" ? attempt : calculateOnce(() => evaluate(attempt, valueOf));
      if (!isError(result)) return result;
    }
    return isError(result) ? { error: result.error } : result;
  }

  function valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const content = sheet.at(row, column);
    if (!content) return null;
    if (content.kind === "value") return content.value;
    const known = results.get(sheet) ?? new Map<number, CellValue>();
    results.set(sheet, known);
    const key = cellKey(row, column);
    const before = known.get(key);
    if (before === CALCULATING) throw new NotImplemented(`circular formula =${content.formula}`);
    if (before !== undefined) return before;
    known.set(key, CALCULATING);
    const result = calculate(content.formula, sheet);
    known.set(key, result);
    return result;
  }

  return {
    valueAt,
    forget: () => {
      results = new Map();
    },
  };
}

/** A formula never shows an empty cell: that is 0. The evaluator throws where Excel shows #VALUE!. */
function calculateOnce(run: () => Value): CellValue {
  try {
    return run() ?? 0;
  } catch (error) {
    if (error instanceof ErrorPassing) return error.value;
    if (error instanceof Error && error.constructor === Error) return { error: "#VALUE!" };
    throw error;
  }
}

function isError(value: CellValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}
