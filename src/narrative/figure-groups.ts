/** Outcomes of table three stand in groups: 属于国家秘密 in 不予公开. */
import {
  addendsOf,
  type OutcomeFigure,
  type SingleFigure,
  type StatedFigure,
} from "./stated-figure.ts";

/** The groups of outcomes in which all of a figure is counted. */
export function groupsOf(figure: StatedFigure): readonly OutcomeFigure[] {
  const [first, ...others] = addendsOf(figure);
  return groupsOfSingle(first).filter((group) =>
    others.every((it) => groupsOfSingle(it).includes(group)),
  );
}

function groupsOfSingle(figure: SingleFigure): OutcomeFigure[] {
  const groups: OutcomeFigure[] = [];
  let at = figure.kind === "outcome" ? figure.group : undefined;
  for (; at; at = at.group) groups.push(at);
  return groups;
}

/** Whether all of a figure is counted in that group. */
export function isWithin(figure: StatedFigure, group: StatedFigure | undefined): boolean {
  return groupsOf(figure).some((it) => it === group);
}
