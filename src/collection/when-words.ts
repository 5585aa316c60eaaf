/** When a unit's report came, and whether that was late. */
import { lateWords } from "./submission-words.ts";
import type { ShownRow } from "./shown-rows.ts";

/** That no day is registered is said only where none is: without a deadline nothing is late, and nothing in time. */
export function whenWords(row: Pick<ShownRow, "unit" | "status" | "late">): string {
  const { unit, late } = row;
  const isSaid = late === true || (late === null && unit.receivedOn === undefined);
  return [unit.receivedOn ?? "", isSaid ? lateWords(row) : ""].filter(Boolean).join(" ");
}
