/** Lines of a list, all alike: one row of a worksheet part written many times, its formulas shared by all of them. */

import { encodeXml } from "../package/edit-xml.ts";

interface Repetition {
  /** The row that is there, counted from 1. */
  readonly row: number;
  /** The last row that is to be alike. */
  readonly to: number;
  /**
   * What a cell holds, or its formula gives, on a line below, which are counted from 0, the first being the row itself;
   * undefined for a column that is the same on all.
   *
   * @param column its letters
   */
  readonly valueAt?: (column: string, line: number) => Held | undefined;
}

type Held = number | string | boolean | null;

/** Stands for what differs from row to row. */
const ROW = "\u0000";
const VALUE = "\u0001";

/**
 * Writes a row of a worksheet part again in the rows below it, of which there are none yet. A formula of its own
 * becomes one that all of them share (ECMA-376 part 1, 18.3.1.40); one that is shared is shared further.
 */
export function repeatRow(part: string, { row, to, valueAt }: Repetition): string {
  const [written] = new RegExp(`<row r="${row}"[^>]*>.*?</row>`, "su").exec(part) ?? [];
  if (written === undefined) throw new Error(`The part has no row ${row}.`);
  const first = sharedFrom(written, { row, to, next: nextIndex(part) });
  const line = first
    .replace(/(<f t="shared")[^>]*( si="\d+")[^>]*?(?:\/>|>[^<]*<\/f>)/gu, "$1$2/>")
    .replace(`<row r="${row}"`, `<row r="${ROW}"`);
  const own: { readonly column: string; readonly formula: string }[] = [];
  const pattern = line.replace(
    /<c r="([A-Z]+)\d+"((?: s="\d+")?)([^>]*?)(\/>|>.*?<\/c>)/gsu,
    (_, column: string, style: string, rest: string, content: string) => {
      const open = `<c r="${column}${ROW}"${style}`;
      if (valueAt?.(column, 1) === undefined) return `${open}${rest}${content}`;
      own.push({ column, formula: /<f [^>]*\/>/u.exec(content)?.[0] ?? "" });
      return `${open}${VALUE}`;
    },
  );
  const pieces = pattern.split(ROW);
  const lines: string[] = [];
  for (let at = row + 1; at <= to; at += 1) {
    let text = pieces.join(String(at));
    for (const { column, formula } of own) {
      text = text.replace(VALUE, () => contentXml(formula, valueAt?.(column, at - row) ?? null));
    }
    lines.push(text);
  }
  return widened(part, { row, to }).replace(written, () => `${first}${lines.join("")}`);
}

/** The rest of a cell behind its style. */
function contentXml(formula: string, value: Held): string {
  if (value === null) return formula === "" ? "/>" : `>${formula}</c>`;
  switch (typeof value) {
    case "number":
      return `>${formula}<v>${value}</v></c>`;
    case "boolean":
      return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    case "string":
      return formula === ""
        ? ` t="inlineStr"><is><t>${encodeXml(value)}</t></is></c>`
        : ` t="str">${formula}<v>${encodeXml(value)}</v></c>`;
  }
}

/** The row with formulas of its own made ones that it shares with the rows below. */
function sharedFrom(
  written: string,
  { row, to, next }: { readonly row: number; readonly to: number; readonly next: number },
): string {
  let index = next;
  return written.replace(/(<c r="([A-Z]+)\d+"[^>]*>)<f>/gu, (_, cell: string, column: string) => {
    const shared = `${cell}<f t="shared" ref="${column}${row}:${column}${to}" si="${index}">`;
    index += 1;
    return shared;
  });
}

function nextIndex(part: string): number {
  let next = 0;
  for (const [, index] of part.matchAll(/ si="(\d+)"/gu)) next = Math.max(next, Number(index) + 1);
  return next;
}

/** What reached to the row reaches to the last one: formulas that are shared, and the dimension. */
function widened(part: string, { row, to }: Pick<Repetition, "row" | "to">): string {
  const shared = new RegExp(`(<f t="shared" ref="[A-Z]+\\d+:[A-Z]+)${row}(")`, "gu");
  const dimension = new RegExp(`(<dimension ref="[A-Z]+\\d+:[A-Z]+)${row}(")`, "u");
  return part.replace(shared, `$1${to}$2`).replace(dimension, `$1${to}$2`);
}
