/** Writes a formula as it stands in a file, without the leading `=`. */
import type { Expression, FunctionName, Operator } from "./formula.ts";
import type { Key } from "./keys.ts";
import { rangeAddressOf, rectanglesOf, sheetPrefix, type SheetPlace } from "./rectangle.ts";

/** How strongly operators bind; equal ones associate to the left. */
const STRENGTH: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "&": 2,
  "+": 3,
  "-": 3,
};

/** These take a single rectangle, so that several are counted one by one. */
const ONE_RECTANGLE: readonly FunctionName[] = ["COUNTBLANK", "COUNTIF"];

/**
 * Writes a formula.
 *
 * @param home name of the sheet on which it stands: cells of other sheets carry their sheet's name
 */
export function formulaText(
  formula: Expression,
  home: string,
  placeOf: (key: Key) => SheetPlace,
): string {
  const rangesOf = (keys: readonly Key[]): string[] => {
    const places = keys.map(placeOf);
    const sheets = [...new Set(places.map(({ sheet }) => sheet))];
    return sheets.flatMap((sheet) =>
      rectanglesOf(places.filter((place) => place.sheet === sheet)).map(
        (area) => `${sheet === home ? "" : sheetPrefix(sheet)}${rangeAddressOf(area)}`,
      ),
    );
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
          const counts = rangesOf(first.keys).map((range) => `${part.name}(${range}${rest})`);
          return { text: counts.join("+"), strength: counts.length > 1 ? STRENGTH["+"] : 9 };
        }
        return whole(`${part.name}(${part.args.map((arg) => write(arg).text).join(",")})`);
      }
    }
  };
  return write(formula).text;
}
