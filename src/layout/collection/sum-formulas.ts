/**
 * What the units' figures come to. Every cell, totals too, adds up what the units report; a cell that all of them left
 * blank is blank.
 */
import type { SumScope } from "../../collection/collected.ts";
import type { Cell } from "../../form/edition.ts";
import { call, cell, column, equal, when, type Expression } from "../formula.ts";
import type { Key } from "../keys.ts";
import { figureKey, lineKey } from "./keys.ts";

/** Below every figure: a criterion that numbers meet, and neither texts nor empty cells. */
const ANY_NUMBER = ">-1000000000000000";

/** Amounts have at most six digits behind the point; what binary fractions add to them goes. */
const DECIMALS = 6;

/** 1 beside a unit of the organ's own level. */
export const OWN_KEY = lineKey("units", "own");
/** The number of a unit's 类别, in the order in which they come up. */
export const GROUP_NUMBER_KEY = lineKey("units", "groupNumber");

export function sumFormula(scope: SumScope, figure: Cell): Expression {
  const figures = column(figureKey("units", figure.id));
  if (scope === "own") return sumWhere(figure, OWN_KEY, 1);
  return when(equal(call("COUNT", figures), 0), "", withoutDust(figure, call("SUM", figures)));
}

/** The sum over the units of the group on whose line it stands. */
export function groupFormula(figure: Cell): Expression {
  return sumWhere(figure, GROUP_NUMBER_KEY, cell(lineKey("groups", "number")));
}

function sumWhere(figure: Cell, key: Key, wanted: Expression | number): Expression {
  const figures = column(figureKey("units", figure.id));
  const mark = column(key);
  return when(
    equal(call("COUNTIFS", mark, wanted, figures, ANY_NUMBER), 0),
    "",
    withoutDust(figure, call("SUMIFS", figures, mark, wanted)),
  );
}

function withoutDust({ kind }: Cell, sum: Expression): Expression {
  return kind === "tenThousandYuan" ? call("ROUND", sum, DECIMALS) : sum;
}
