/** A notice as a message: short lines to paste. */
import { printable } from "../printable.ts";
import { numbered, type Notice } from "./notice.ts";

/** Nothing is left out, however much there is. */
export function noticeText({ to, opening, items, closing, organ, date }: Notice): string {
  const lines = [`${to}：`, opening, ...numbered(items), closing, `${organ}　${date}`.trim()];
  return `${lines
    .map(printable)
    .filter((line) => line !== "")
    .join("\n")}\n`;
}
