/** Lines of a list, all alike: one row of a worksheet part written many times, its formulas shared by all of them. */

import { encodeXml } from "../package/edit-xml.ts";
import { encodeXstring } from "./xstring.ts";

interface Repetition {
  /** The row that is there, counted from 1. */
  readonly row: number;
  /** The last row that is to be alike. */
  readonly to: number;
  /**
   * What a cell holds on a line below, which are counted from 0, the first being the row itself; undefined for a
   * column that is the same on all.
   *
   * @param column its letters
   */
  readonly valueAt?: (column: string, line: number) => RowValue | undefined;
  /** The same for the result of a formula, which stays. */
  readonly resultAt?: (column: string, line: number) => RowValue | undefined;
  /** How high a line is, in points; as high as the row where it is absent. */
  readonly heightAt?: (line: number) => number;
}

type RowValue = number | string | null;

/** Stands for what differs from line to line. */
const MARK = "\u0000";

/**
 * Writes a row of a worksheet part again in the rows below it, of which there are none yet. A formula of its own
 * becomes one that all of them share (ECMA-376 part 1, 18.3.1.40); one that is shared is shared further.
 */
export function repeatRow(part: string, repetition: Repetition): string {
  const { row, to } = repetition;
  const [written] = new RegExp(`<row r="${row}"[^>]*>.*?</row>`, "su").exec(part) ?? [];
  if (written === undefined) throw new Error(`The part has no row ${row}.`);
  const first = sharedFrom(written, { row, to, next: nextIndex(part) });
  const write = lineWriter(first, repetition);
  const lines = Array.from({ length: to - row }, (_, i) => write(i + 1));
  // found by what stands around the lines, which may be long
  const around = widened(
    part.replace(written, () => first + MARK),
    { row, to },
  );
  return around.replace(MARK, () => lines.join(""));
}

/** Writes one line below the first, which is cut once into what stays and what differs. */
function lineWriter(
  first: string,
  { row, valueAt, resultAt, heightAt }: Repetition,
): (line: number) => string {
  const differing: ((line: number) => string)[] = [];
  const differs = (write: (line: number) => string): string => {
    differing.push(write);
    return MARK;
  };
  const pattern = first
    .replace(/(<f t="shared")[^>]*( si="\d+")[^>]*?(?:\/>|>[^<]*<\/f>)/gu, "$1$2/>")
    .replace(/^<row r="\d+"([^>]*>)/u, (_, rest: string) => {
      const number = differs((line) => String(row + line));
      const high = heightAt && ((line: number) => String(heightAt(line)));
      return `<row r="${number}"${high ? rest.replace(/ ht="[^"]*"/u, () => ` ht="${differs(high)}"`) : rest}`;
    })
    .replace(
      /<c r="([A-Z]+)\d+"((?: s="\d+")?)([^>]*?)(\/>|>.*?<\/c>)/gsu,
      (_, column: string, style: string, rest: string, content: string) => {
        const open = `<c r="${column}${differs((line) => String(row + line))}"${style}`;
        if (valueAt?.(column, 1) !== undefined) {
          return open + differs((line) => contentXml(valueAt(column, line) ?? null));
        }
        if (resultAt?.(column, 1) === undefined) return `${open}${rest}${content}`;
        const [formula = ""] = /<f[^>]*\/>/u.exec(content) ?? [];
        return open + differs((line) => resultXml(formula, resultAt(column, line) ?? null));
      },
    );
  const pieces = pattern.split(MARK);
  return (line) => {
    let text = pieces[0] ?? "";
    for (const [i, write] of differing.entries()) text += write(line) + (pieces[i + 1] ?? "");
    return text;
  };
}

/** The rest of a cell behind its style. */
function contentXml(value: RowValue): string {
  if (value === null) return "/>";
  if (typeof value === "number") return `><v>${value}</v></c>`;
  const space = value.trim() === value ? "" : ` xml:space="preserve"`;
  return ` t="inlineStr"><is><t${space}>${encodeXml(encodeXstring(value))}</t></is></c>`;
}

/** The same of a cell with a formula. */
function resultXml(formula: string, value: RowValue): string {
  if (typeof value === "number") return `>${formula}<v>${value}</v></c>`;
  return ` t="str">${formula}<v>${encodeXml(encodeXstring(value ?? ""))}</v></c>`;
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
