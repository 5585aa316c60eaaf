/** 其他情形1件, 其他处理2件: what is left when the outcomes beside it have been told. */
import type { SubjectContext } from "./counted.ts";
import { isWithin } from "./figure-groups.ts";
import * as stated from "./stated-figure.ts";
import type { OutcomeFigure, StatedFigure } from "./stated-figure.ts";
import type { Words } from "./words.ts";

type Context = Pick<SubjectContext, "text" | "statements">;

/** 予以公开16件，不予公开3件，无法提供6件，不予处理3件，其他情形1件: behind all other groups what is left is the last. */
export function restOfOutcomes(
  before: Words,
  { text, statements }: Context,
): OutcomeFigure | undefined {
  if (statements.length < OTHER_GROUPS.length) return undefined;
  const [first, last] = [before[0], before.at(-1)];
  if (!first || !last || !REST.test(text.slice(first.start, last.end))) return undefined;
  const told = new Set(statements.slice(-MOST_NEAR).flatMap(({ figures }) => figures));
  return OTHER_GROUPS.every((it) => told.has(it)) ? OTHER_HANDLING : undefined;
}

/** 逾期未补正1件，其他处理2件: beside a row of the group it may be the group, or what is left of it. */
export function restOfGroup(
  [figure]: readonly StatedFigure[],
  { statements }: Context,
): OutcomeFigure | undefined {
  if (figure !== OTHER_HANDLING) return undefined;
  const isBesideRow = statements
    .slice(-ROWS)
    .some(({ figures }) => figures.some((it) => isWithin(it, figure)));
  return isBesideRow ? OTHER_OF_GROUP : undefined;
}

const REST = /^其[他它](?:情形|情况|方式|处理方式)?的?$/u;
const OTHER_HANDLING = stated.outcome("otherHandling");
const OTHER_OF_GROUP = stated.outcome("otherHandling.other");
const OTHER_GROUPS: readonly StatedFigure[] = [
  "disclosed",
  "notDisclosed",
  "unableToProvide",
  "notProcessed",
].map(stated.outcome);
/** Of the group but the one that is left. */
const ROWS = 2;
/** All groups with their rows. */
const MOST_NEAR = 30;
