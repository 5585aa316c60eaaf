/** What the program of 汇总.html looks up: units by their place in one list, so that a name stands there once. */
import type { Collected, SumScope } from "../../collection/collected.ts";
import { scopeNames } from "../../collection/scope-names.ts";
import { cellName } from "../../form/names.ts";

/** As JSON that may stand between the tags of a script. */
export function pageData({ edition, units, sums }: Collected): string {
  const places = new Map(units.map(({ unit }, i) => [unit.name, i]));
  const place = (unit: string): number => places.get(unit) ?? -1;
  const behind = (scope: SumScope) => ({
    units: sums[scope].units,
    // unit, number, unit, number, …
    contributions: edition.cells.map(({ id }) =>
      (sums[scope].contributions[id] ?? []).flatMap(({ unit, value }) => [place(unit), value]),
    ),
    blanks: edition.cells.map(({ id }) => (sums[scope].blanks[id] ?? []).map(place)),
  });
  const data = {
    units: units.map(({ unit }) => unit.name),
    cells: edition.cells.map(cellName),
    scopes: scopeNames,
    sums: { all: behind("all"), own: behind("own") },
  };
  // nothing in it closes the element, or opens a comment
  return JSON.stringify(data).replace(/</gu, "\\u003c");
}
