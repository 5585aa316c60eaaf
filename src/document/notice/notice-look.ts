/**
 * How a notice is set so that all of it stands on one page: as GB/T 9704—2012 sets a document where it fits, smaller
 * where it has much to say; lengths in points.
 */
import { widthInPrint } from "../../text/text-width.ts";
import { numbered, type Notice } from "./notice.ts";

export interface NoticeLook {
  readonly size: number;
  readonly pitch: number;
}

/** Largest first. */
export const noticeLooks: readonly NoticeLook[] = [
  { size: 16, pitch: 28 },
  { size: 14, pitch: 24 },
  { size: 12, pitch: 20 },
  { size: 10.5, pitch: 16 },
];

export const TITLE = { size: 22, pitch: 35, after: 14 };

/** The text area of GB/T 9704—2012, 5.2: 156 mm by 225 mm, of which a line is left as slack. */
const AREA = { width: 442, height: 637 - 16 };

/** Marks that may not begin a line take one or two characters with them. */
const SLACK = 1.5;

/** What a page holds of a notice: the look, and how many of the items; all of them unless the smallest is too large. */
export interface FittedNotice {
  readonly look: NoticeLook;
  readonly shown: number;
}

export function fitted(notice: Notice): FittedNotice {
  const items = numbered(notice.items);
  const look = noticeLooks.find((it) => heightOf(notice, items, it) <= AREA.height);
  if (look) return { look, shown: items.length };
  const smallest = noticeLooks.at(-1) ?? { size: 10.5, pitch: 16 };
  let shown = items.length - 1;
  while (shown > 0 && heightOf(notice, withRest(items, shown), smallest) > AREA.height) shown -= 1;
  return { look: smallest, shown };
}

/** The first items as they are read, and how many there are besides. */
export function withRest(items: readonly string[], shown: number): string[] {
  if (shown >= items.length) return [...items];
  return [...items.slice(0, shown), `其余${items.length - shown}处见随附的文字。`];
}

function heightOf(notice: Notice, items: readonly string[], { size, pitch }: NoticeLook): number {
  const { title, to, opening, closing, date } = notice;
  const room = Math.floor(AREA.width / size) - SLACK;
  const lines = (text: string, indent: number): number =>
    text === "" ? 0 : Math.ceil((widthInPrint(text) + indent) / room);
  const body = [opening, ...items, closing].reduce((sum, text) => sum + lines(text, 2), 0);
  // a line before the organ and the date
  const ending = lines(notice.organ, 0) + lines(date, 0) + 1;
  const head = title.length * TITLE.pitch + 2 * TITLE.after;
  return head + (lines(`${to}：`, 0) + body + ending) * pitch;
}
