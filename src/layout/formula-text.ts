/** Writes a formula as it stands in a file, without the leading `=`. */
import type { Expression, FunctionName, Operator } from "./formula.ts";
import type { Key } from "./keys.ts";
import {
  absoluteRangeOf,
  addressOf,
  rangeAddressOf,
  rectanglesOf,
  sheetPrefix,
  type Lines,
  type SheetPlace,
} from "./rectangle.ts";

/** How strongly operators bind; equal ones associate to the left. */
const STRENGTH: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

/**
 * These take a single rectangle, so that several are counted one by one. A cell alone is written as one, too (D7:D7):
 * IronCalc 0.8.4 takes D7 for its value.
 */
const ONE_RECTANGLE: readonly FunctionName[] = ["COUNTBLANK", "COUNTIF"];

function asRectangle(range: string): string {
  return range.includes(":") ? range : `${range}:${range.slice(range.lastIndexOf("!") + 1)}`;
}

/** Through which row what stands below the counted lines is looked for. */
const LAST_ROW = 20_000;

/** Where a formula stands. */
export interface FormulaHome {
  readonly sheet: string;
  /** The lines on the first of which it stands: those below share it, each with the cells of its own line. */
  readonly lines?: Lines;
}

/**
 * Writes a formula.
 *
 * @param home cells of other sheets carry their sheet's name, and those of other lines are the same from every line
 */
export function formulaText(
  formula: Expression,
  home: FormulaHome,
  placeOf: (key: Key) => SheetPlace,
): string {
  const prefixed = (sheet: string, range: string): string =>
    `${sheet === home.sheet ? "" : sheetPrefix(sheet)}${range}`;
  const rangesOf = (keys: readonly Key[]): string[] => {
    const places = keys.map(placeOf);
    const isFixed = home.lines !== undefined && places[0]?.lines !== home.lines;
    const sheets = [...new Set(places.map(({ sheet }) => sheet))];
    return sheets.flatMap((sheet) =>
      rectanglesOf(places.filter((place) => place.sheet === sheet)).map((area) =>
        prefixed(sheet, isFixed ? absoluteRangeOf(area) : rangeAddressOf(area)),
      ),
    );
  };
  const linesOf = (key: Key, which: "counted" | "below"): string => {
    const { sheet, column, lines } = placeOf(key);
    if (!lines) throw new Error(`The cell "${key}" stands on no line.`);
    const end = lines.top + lines.counted;
    const [top, bottom] = which === "counted" ? [lines.top, end - 1] : [end, LAST_ROW];
    return prefixed(sheet, absoluteRangeOf({ top, bottom, left: column, right: column }));
  };

  const sideBySide = (keys: readonly Key[]): string => {
    const places = keys.map(placeOf);
    const [first] = places;
    if (!first?.lines || places.some(({ column }, i) => column !== first.column + i)) {
      throw new Error(`The cells "${keys.join()}" do not stand side by side on lines.`);
    }
    const { sheet, column: left, lines } = first;
    const [top, bottom] = [lines.top, lines.top + lines.counted - 1];
    const right = left + keys.length - 1;
    return prefixed(sheet, absoluteRangeOf({ top, bottom, left, right }));
  };

  const write = (part: Expression): { text: string; strength: number } => {
    const whole = (text: string): { text: string; strength: number } => ({ text, strength: 9 });
    switch (part.kind) {
      case "number":
        return { text: String(part.value), strength: part.value < 0 ? 0 : 9 };
      case "text":
        return whole(`"${part.value.replaceAll('"', '""')}"`);
      case "cell":
        return whole(rangesOf([part.key]).join());
      case "cells":
        return whole(rangesOf(part.keys).join(","));
      case "column":
        return whole(linesOf(part.key, part.lines));
      case "columns":
        return whole(sideBySide(part.keys));
      case "above": {
        const { row, column } = placeOf(part.key);
        return whole(addressOf({ row: row - part.lines, column }));
      }
      case "latest": {
        const { row, column } = placeOf(part.key);
        const top = row - part.lines + 1;
        return whole(rangeAddressOf({ top, bottom: row, left: column, right: column }));
      }
      case "operation": {
        const strength = STRENGTH[part.operator];
        const left = write(part.left);
        const right = write(part.right);
        const text = [
          left.strength < strength ? `(${left.text})` : left.text,
          right.strength <= strength ? `(${right.text})` : right.text,
        ].join(part.operator);
        return { text, strength };
      }
      case "call": {
        const [first, ...others] = part.args;
        if (ONE_RECTANGLE.includes(part.name) && first?.kind === "cells") {
          const rest = others.map((arg) => `,${write(arg).text}`).join("");
          const counts = rangesOf(first.keys).map(
            (range) => `${part.name}(${asRectangle(range)}${rest})`,
          );
          return { text: counts.join("+"), strength: counts.length > 1 ? STRENGTH["+"] : 9 };
        }
        return whole(`${part.name}(${part.args.map((arg) => write(arg).text).join(",")})`);
      }
    }
  };
  return write(formula).text;
}
