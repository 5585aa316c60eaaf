/**
 * Reads the text of a formula. A host knows text only, so the templates' formulas are read back from it into
 * the language of layout/formula.ts; whatever else somebody types is refused by name.
 */
import {
  functionNames,
  type Expression,
  type FunctionName,
  type Operator,
} from "../../../../src/layout/formula.ts";
import { parseArea } from "../../../../src/workbook/cell-address.ts";
import { NotImplemented } from "../host-error.ts";

/** One cell that a formula refers to, under its key in the expression. */
export interface Reference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface ParsedFormula {
  /** What stands in the cell: the first of them that is no error. Two of them are IFERROR's. */
  readonly attempts: readonly (Expression | ErrorText)[];
  readonly references: ReadonlyMap<string, Reference>;
}

/** `#NAME?`: functions of an add-in that is not there. `#REF!`: a sheet that is gone. */
export interface ErrorText {
  readonly kind: "error";
  readonly error: string;
}

const TOKEN =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<range>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\d_.(])|(?<number>\d+(?:\.\d+)?)|(?<name>[\p{L}_][\p{L}\d_.]*)\(|(?<error>#REF!\S*)|(?<sign><>|[-+&=<>(),]))/uy;

/** From the loosest to the tightest; all of them join from the left. */
const LEVELS: readonly (readonly Operator[])[] = [["=", "<>", "<", ">"], ["&"], ["+", "-"]];

/** An error inside makes the whole formula that error, but for IFERROR. */
class ErrorInside extends Error {
  readonly text: ErrorText;

  constructor(error: string) {
    super(error);
    this.text = { kind: "error", error };
  }
}

/**
 * Reads a formula without its `=`.
 *
 * @param home the sheet on which it stands
 * @throws NotImplemented for what no template says
 */
export function parseFormula(formula: string, home: string): ParsedFormula {
  const references = new Map<string, Reference>();
  const tokens = tokensOf(formula);
  let at = 0;

  const refuse = (): never => {
    throw new NotImplemented(`formula =${formula}`);
  };
  const isSign = (sign: string): boolean => tokens[at]?.sign === sign;
  const expectSign = (sign: string): void => {
    if (!isSign(sign)) refuse();
    at += 1;
  };

  function level(strength: number): Expression {
    const operators = LEVELS[strength];
    if (!operators) return operand();
    let left = level(strength + 1);
    for (;;) {
      const operator = operators.find(isSign);
      if (!operator) return left;
      at += 1;
      left = { kind: "operation", operator, left, right: level(strength + 1) };
    }
  }

  function operand(): Expression {
    const token = tokens[at] ?? refuse();
    at += 1;
    if (token.text !== undefined) {
      return { kind: "text", value: token.text.slice(1, -1).replaceAll('""', '"') };
    }
    if (token.number !== undefined) return { kind: "number", value: Number(token.number) };
    if (token.range !== undefined) return range(token.range);
    if (token.error !== undefined) throw new ErrorInside("#REF!");
    if (token.name !== undefined) return call(token.name);
    if (token.sign === "-") {
      return {
        kind: "operation",
        operator: "-",
        left: { kind: "number", value: 0 },
        right: operand(),
      };
    }
    if (token.sign !== "(") refuse();
    const inner = level(0);
    expectSign(")");
    return inner;
  }

  function call(name: string): Expression {
    const args = list();
    if (name.includes(".") || name.startsWith("_xldudf_")) throw new ErrorInside("#NAME?");
    return isNative(name) ? { kind: "call", name, args } : refuse();
  }

  function list(): Expression[] {
    const args: Expression[] = [];
    while (!isSign(")")) {
      if (args.length > 0) expectSign(",");
      args.push(level(0));
    }
    at += 1;
    return args;
  }

  function range(text: string): Expression {
    const bang = text.lastIndexOf("!");
    const sheet =
      bang < 0 ? home : text.slice(0, bang).replace(/^'|'$/gu, "").replaceAll("''", "'");
    const area = parseArea(text.slice(bang + 1)) ?? refuse();
    const keys: string[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const key = `${sheet}!${row},${column}`;
        references.set(key, { sheet, row, column });
        keys.push(key);
      }
    }
    const [key = "", second] = keys;
    return second === undefined ? { kind: "cell", key } : { kind: "cells", keys };
  }

  function attempt(ending: string | undefined): Expression | ErrorText {
    const start = at;
    try {
      return level(0);
    } catch (error) {
      if (!(error instanceof ErrorInside)) throw error;
      at = endOfAttempt(tokens, start, ending);
      return error.text;
    }
  }

  const attempts: (Expression | ErrorText)[] = [];
  if (tokens[0]?.name === "IFERROR") {
    at = 1;
    attempts.push(attempt(","));
    expectSign(",");
    attempts.push(attempt(")"));
    expectSign(")");
  } else {
    attempts.push(attempt(undefined));
  }
  if (at < tokens.length) refuse();
  return { attempts, references };
}

type Token = Partial<Record<"text" | "range" | "number" | "name" | "error" | "sign", string>>;

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const groups = TOKEN.exec(formula)?.groups;
    if (!groups) throw new NotImplemented(`formula =${formula} (at “${formula.slice(from)}”)`);
    tokens.push(groups);
  }
  return tokens;
}

/** Where the comma or bracket stands that ends this part of IFERROR, brackets inside passed over. */
function endOfAttempt(tokens: readonly Token[], start: number, ending: string | undefined): number {
  let open = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const { sign, name } = tokens[at] ?? {};
    if (open === 0 && sign !== undefined && sign === ending) return at;
    if (name !== undefined || sign === "(") open += 1;
    if (sign === ")") open -= 1;
  }
  return tokens.length;
}

function isNative(name: string): name is FunctionName {
  return functionNames.some((it) => it === name);
}
