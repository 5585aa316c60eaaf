/** Keys of the cells that only the workbooks of a collection have. */
import type { SumScope } from "../../collection/collected.ts";
import type { Key } from "../keys.ts";
import type { LineSheetId } from "./sheets.ts";

/** The sum of a cell of the form. */
export function sumKey(scope: SumScope, id: string): Key {
  return `sum.${scope}.${id}`;
}

/** A column of a list, on its first line. */
export function lineKey(list: LineSheetId, what: string): Key {
  return `${list}.${what}`;
}

/** The column of a cell of the form, in the list of the units or of their groups. */
export function figureKey(list: "units" | "groups", id: string): Key {
  return lineKey(list, `figure.${id}`);
}

/** 未齐（58/60），不得公布: written on 报送情况, and read from there on every other sheet. */
export const STANDING_KEY: Key = "collection.standing";

/** Which year, whose sums and of how many units, below the title of a sheet. */
export function subjectKey(sheet: string): Key {
  return `subject.${sheet}`;
}
