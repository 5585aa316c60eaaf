/** 其他情形1件, 其他处理2件: what is left when the outcomes beside it have been told. */
import type { SubjectContext } from "./counted.ts";
import { isWithin } from "./figure-groups.ts";
import type { Found } from "./request-found.ts";
import * as stated from "./stated-figure.ts";
import type { OutcomeFigure, StatedFigure } from "./stated-figure.ts";
import type { Words } from "./words.ts";

type Context = Pick<SubjectContext, "text" | "statements" | "list">;

/**
 * 予以公开16件，不予公开3件，无法提供6件，不予处理3件，其他情形1件: behind all other groups what is left is the last; behind
 * some of them it most likely is.
 */
export function restOfOutcomes(
  before: Words,
  { text, statements, list }: Context,
): Found | undefined {
  const whole = list?.wholes.at(-1);
  if (statements.at(-1)?.dimension !== "outcome" || whole?.dimension === "outcome")
    return undefined;
  const said = before.filter(({ kind }) => kind !== "mark");
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || !REST.test(text.slice(first.start, last.end))) return undefined;
  const told = new Set(statements.slice(-MOST_NEAR).flatMap(({ figures }) => figures));
  const groups = OTHER_GROUPS.filter((it) => told.has(it)).length;
  if (groups < FEWEST_GROUPS) return undefined;
  const certainty = groups === OTHER_GROUPS.length ? "likely" : "unsure";
  return { figures: [OTHER_HANDLING], dimension: "outcome", certainty };
}

/** 逾期未补正1件，其他处理2件: beside a row of the group it may be the group, or what is left of it. */
export function restOfGroup(
  [figure]: readonly StatedFigure[],
  { statements }: Pick<Context, "statements">,
): OutcomeFigure | undefined {
  if (figure !== OTHER_HANDLING) return undefined;
  const isBesideRow = statements
    .slice(-ROWS)
    .some(({ figures }) => figures.some((it) => isWithin(it, figure)));
  return isBesideRow ? OTHER_OF_GROUP : undefined;
}

const REST = /^其[他它](?:类|情形|情况|方式|处理方式|类型)?的?$/u;
const OTHER_HANDLING = stated.outcome("otherHandling");
const OTHER_OF_GROUP = stated.outcome("otherHandling.other");
const OTHER_GROUPS: readonly StatedFigure[] = [
  "disclosed",
  "notDisclosed",
  "unableToProvide",
  "notProcessed",
].map(stated.outcome);
/** Of the other groups. */
const FEWEST_GROUPS = 3;
/** Of the group but the one that is left. */
const ROWS = 2;
/** All groups with their rows. */
const MOST_NEAR = 30;
