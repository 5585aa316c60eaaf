/** Lines of a list, all alike: one row of a worksheet part written many times, its formulas shared by all of them. */

import { encodeXml } from "../package/edit-xml.ts";
import { encodeXstring } from "./xstring.ts";

/** What a cell holds, or what its formula gives; null is nothing. */
export type Held = number | string | boolean | null;

interface Repetition {
  /** The first row of the list, counted from 1. */
  readonly row: number;
  /** The last row that is to be alike; those that are there already are written anew, those behind it stay. */
  readonly to: number;
  /**
   * By the letters of a column what its cell holds on a line, which are counted from 0, the first being the row itself.
   * Columns that are not among them are the same on all lines.
   */
  readonly held?: ReadonlyMap<string, (line: number) => Held>;
  /** How high a line below the first is, in points; as high as the first where it is absent. */
  readonly heightAt?: ((line: number) => number) | undefined;
}

/** Stands for what differs from row to row. */
const ROW = "\u0000";
const HELD = "\u0001";
const HEIGHT = "\u0002";

/** A cell with what it holds left out. */
interface OwnCell {
  readonly formula: string;
  readonly heldOn: (line: number) => Held;
}

/** A text between whose pieces the number of its row is left out. */
type WithoutRow = readonly string[];

/** A row: what stands before the first of these cells, and behind each. */
interface Frame {
  readonly head: WithoutRow;
  readonly cells: readonly (OwnCell & { readonly behind: WithoutRow })[];
}

/**
 * Writes a row of a worksheet part again in the rows below it. A formula of its own becomes one that all of them share
 * (ECMA-376 part 1, 18.3.1.40); one that is shared already reaches to the last row.
 *
 * @throws when the part has no such row
 */
export function repeatRow(part: string, repetition: Repetition): string {
  return [...rowsRepeated(part, repetition)].join("");
}

/** The same in pieces: what stands before the rows, each row, what stands behind them. */
export function* rowsRepeated(part: string, repetition: Repetition): Iterable<string> {
  const { row, to, held, heightAt } = repetition;
  const start = part.indexOf(`<row r="${row}"`);
  const rowEnd = part.indexOf("</row>", start);
  if (start < 0 || rowEnd < 0) throw new Error(`The part has no row ${row}.`);
  const behind = part.indexOf(`<row r="${to + 1}"`, rowEnd);
  const end = behind < 0 ? part.indexOf("</sheetData>", rowEnd) : behind;
  const written = part.slice(start, rowEnd + "</row>".length);
  const next = written.includes("<f>") ? nextIndex(part) : 0;
  const first = sharedFrom(written, { row, to, next });
  const own: OwnCell[] = [];
  const leftOut = first
    .replace(`<row r="${row}"`, `<row r="${ROW}"`)
    .replace(
      /<c r="([A-Z]+)\d+"((?: s="\d+")?)([^>]*?)(\/>|>.*?<\/c>)/gsu,
      (_, column: string, style: string, rest: string, content: string) => {
        const open = `<c r="${column}${ROW}"${style}`;
        const heldOn = held?.get(column);
        if (!heldOn) return `${open}${rest}${content}`;
        const [formula = ""] = /<f[ >].*?<\/f>|<f [^>]*\/>/su.exec(content) ?? [];
        own.push({ heldOn, formula });
        return `${open}${HELD}`;
      },
    );
  const below = heightAt
    ? leftOut.replace(/^(<row [^>]* ht=")[^"]*/u, (_, before: string) => `${before}${HEIGHT}`)
    : leftOut;
  const onFirst = frameOf(leftOut, own);
  const onOthers = frameOf(
    withoutText(below),
    own.map(({ formula, heldOn }) => ({ formula: withoutText(formula), heldOn })),
  );
  yield widened(part.slice(0, start), { row, to });
  for (let at = row; at <= to; at += 1) {
    const line = at - row;
    const text = rowXml(line === 0 ? onFirst : onOthers, { at, line });
    yield heightAt ? text.replace(HEIGHT, String(heightAt(line))) : text;
  }
  yield part.slice(end);
}

function frameOf(leftOut: string, own: readonly OwnCell[]): Frame {
  const [head = [], ...between] = leftOut.split(HELD).map((it) => it.split(ROW));
  return { head, cells: own.map((it, i) => ({ ...it, behind: between[i] ?? [] })) };
}

function rowXml(
  { head, cells }: Frame,
  { at, line }: { readonly at: number; readonly line: number },
): string {
  const number = String(at);
  const pieces = [head.join(number)];
  for (const { formula, heldOn, behind } of cells) {
    pieces.push(contentXml(formula, heldOn(line)));
    // joined apart they would be copied twice
    for (let i = 0; i < behind.length; i += 1) {
      if (i > 0) pieces.push(number);
      pieces.push(behind[i] ?? "");
    }
  }
  return pieces.join("");
}

/** With every formula only said to be shared, as in the rows below the first. */
function withoutText(xml: string): string {
  return xml.replace(/(<f t="shared")[^>]*( si="\d+")[^>]*?(?:\/>|>[^<]*<\/f>)/gu, "$1$2/>");
}

/** The rest of a cell behind its style. */
function contentXml(formula: string, held: Held): string {
  if (held === null) return formula === "" ? "/>" : `>${formula}</c>`;
  if (typeof held === "number") return `>${formula}<v>${held}</v></c>`;
  if (typeof held === "boolean") return ` t="b">${formula}<v>${held ? 1 : 0}</v></c>`;
  const text = encodeXml(encodeXstring(held));
  if (formula !== "") return ` t="str">${formula}${text === "" ? "<v/>" : `<v>${text}</v>`}</c>`;
  const space = /^\s|\s$|\n/u.test(text) ? ` xml:space="preserve"` : "";
  return ` t="inlineStr"><is><t${space}>${text}</t></is></c>`;
}

/** The row with its formulas shared with the rows below. */
function sharedFrom(
  written: string,
  { row, to, next }: { readonly row: number; readonly to: number; readonly next: number },
): string {
  let index = next;
  return written
    .replace(/(<c r="([A-Z]+)\d+"[^>]*>)<f>/gu, (_, cell: string, column: string) => {
      const shared = `${cell}<f t="shared" ref="${column}${row}:${column}${to}" si="${index}">`;
      index += 1;
      return shared;
    })
    .replace(
      /(<f t="shared" ref="[A-Z]+\d+:[A-Z]+)(\d+)(")/gu,
      (_, before: string, last: string, after: string) =>
        `${before}${Math.max(Number(last), to)}${after}`,
    );
}

function nextIndex(part: string): number {
  let next = 0;
  for (const [, index] of part.matchAll(/ si="(\d+)"/gu)) next = Math.max(next, Number(index) + 1);
  return next;
}

/** The dimension reaches to the last row. */
function widened(head: string, { row, to }: Pick<Repetition, "row" | "to">): string {
  const dimension = /(<dimension ref="[A-Z]+\d+:[A-Z]+)(\d+)(")/u;
  return head.replace(dimension, (_, before: string, last: string, after: string) => {
    return `${before}${Math.max(Number(last), row, to)}${after}`;
  });
}
