/** What a letter changes in the line of its request, as text. */
import type { RegisterEdit } from "../register/register-edit.ts";
import { isDay, printDate } from "../text/dates.ts";

/** @param path of the copy that has them already */
export function showEdits(
  number: string,
  edits: readonly RegisterEdit[],
  path: string | undefined,
): string {
  const list = edits.map(editWords).join("、");
  return path === undefined
    ? `签发后请在台账${number}填：${list}；加--record 新台账.xlsx，另存一份填好的台账。\n`
    : `已在${path}的${number}填：${list}。签发日期不同的，请改正。\n`;
}

/** A day is said; a document number may hold anything. */
function editWords({ label, before, after }: RegisterEdit): string {
  const day = isDay(after) ? printDate(after) : "";
  const instead = before === undefined ? "" : "（现在填的不同）";
  return `“${label}”${day}${instead}`;
}
