/** A formula of one table that is to read another with the same cells. */
import type { Expression } from "./formula.ts";
import type { Key } from "./keys.ts";

/** @param keyOf where each cell stands instead */
export function rekeyed(formula: Expression, keyOf: (key: Key) => Key): Expression {
  switch (formula.kind) {
    case "number":
    case "text":
      return formula;
    case "cell":
    case "column":
    case "above":
    case "latest":
      return { ...formula, key: keyOf(formula.key) };
    case "cells":
    case "columns":
      return { ...formula, keys: formula.keys.map(keyOf) };
    case "operation":
      return {
        ...formula,
        left: rekeyed(formula.left, keyOf),
        right: rekeyed(formula.right, keyOf),
      };
    case "call":
      return { ...formula, args: formula.args.map((it) => rekeyed(it, keyOf)) };
  }
}
