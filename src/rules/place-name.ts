import type { Edition } from "../form/editions.ts";
import { cellName } from "../form/names.ts";
import { narrativeParts } from "../form/parts.ts";
import { partName } from "./prose.ts";

/** How people name the place of a finding: its cell, its table or its part; nothing for a line of the head. */
export function placeName({ cellsById, tables }: Edition, at: string): string {
  const cell = cellsById.get(at);
  if (cell) return cellName(cell);
  const part = narrativeParts.find((id) => id === at);
  return part ? partName(part) : (tables.find(({ id }) => id === at)?.name ?? "");
}
