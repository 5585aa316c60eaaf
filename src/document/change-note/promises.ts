/** What part five says will be done, each in one line. */
import { IMPROVEMENTS } from "../../rules/wording/improvements.ts";
import { widthInPrint } from "../../text/text-width.ts";

/** 一是…；（二）…。2.…: how the lines of a list begin. */
const ITEM =
  /(?<=^|[。；;：:，,\n])\s*(?:[一二三四五六七八九十]是|[（(][一二三四五六七八九十]+[）)]|[（(]?\d{1,2}[）).．、])/gu;

/** Full-width characters in one line of the note. */
const LINE_WIDTH = 38;

/** The items of the list, or without one the sentences; the first words of each. */
export function promisesIn(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join("\n");
  const begin = text.search(IMPROVEMENTS);
  if (begin < 0) return [];
  const told = text.slice(begin);
  const starts = [...told.matchAll(ITEM)].map(({ index, 0: mark }) => ({
    begin: index + mark.length,
    index,
  }));
  const items =
    starts.length > 0
      ? starts.map((it, i) => told.slice(it.begin, starts[i + 1]?.index))
      : told.split(/[。\n]/u);
  return items.map(oneLine).filter((item) => item.length > 3);
}

function oneLine(item: string): string {
  const text = item.trim().replace(/[。；;，,、\s]+$/u, "");
  const [first = ""] = text.split(/[。\n]/u);
  let width = 0;
  const characters = Array.from(first);
  const end = characters.findIndex((character) => {
    width += widthInPrint(character);
    return width > LINE_WIDTH;
  });
  return end < 0 ? first : `${characters.slice(0, end).join("")}……`;
}
