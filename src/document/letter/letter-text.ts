/** A letter as a message: short lines to paste. */
import { printable } from "../printable.ts";
import { numbered, type Letter } from "./letter.ts";

/** Nothing is left out, however much there is. */
export function letterText({ to, opening, items, closing, organ, date }: Letter): string {
  const lines = [`${to}：`, opening, ...numbered(items), closing, `${organ}　${date}`.trim()];
  return `${lines
    .map(printable)
    .filter((line) => line !== "")
    .join("\n")}\n`;
}
