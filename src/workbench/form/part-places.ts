/** Which part of the form shows what. */
import type { Edition } from "../../form/editions.ts";
import { narrativeParts, partOf, parts, type PartId } from "../../form/parts.ts";
import { narrativeName } from "../../layout/keys.ts";

/** The part that shows a place, or the element of a key; the opening stands before 总体情况. */
export function partOfKey({ cellsById }: Edition, key: string): PartId | undefined {
  const prose = narrativeParts.find((id) => id === key || narrativeName(id) === key);
  if (prose) return partOf(prose)?.id ?? "overview";
  const table = cellsById.get(key)?.table.id ?? key;
  return parts.find(({ id }) => id === table)?.id;
}
