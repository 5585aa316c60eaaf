/**
 * The lines of pages → paragraphs: a line goes on in the next one where it is full and that one is not indented.
 *
 *       根据《中华人民共和国政府信息公开条例》（以下简称《条     indented: begins
 *   例》）规定，现公布本报告。                                 goes on; not full: ends
 *       本报告由六部分组成。                                   indented: begins
 */
import { doubtsIn, type Doubts } from "../doubt.ts";
import { headingIn } from "../headings.ts";
import type { TextLine } from "./text-lines.ts";

/** In heights of a letter. */
const INDENTED = 1;
const MOST_INDENTED = 5;
const NOT_FULL = 1.5;
/** A line in the middle of a sentence may be shorter: `《2019` and `知》，` go to the next line as a whole. */
const NOT_FULL_IN_SENTENCE = 4;
const ENDS_SENTENCE = /[。；！？：;!?:]["”’）)]?$/u;
/** A gap so much larger than that of the lines above each other is one between paragraphs. */
const WIDER = 1.3;

/** Whether the second of two lines in reading order goes on with the first. */
type GoesOn = (line: TextLine, next: TextLine) => boolean;

/**
 * How the lines of a document are joined, told from all of them.
 *
 * @param tableLefts where the tables of its pages begin
 */
export function joiner(lines: readonly TextLine[], tableLefts: readonly number[]): GoesOn {
  const size = common(lines.map((line) => line.size)) ?? 0;
  const body = lines.filter((line) => Math.abs(line.size - size) < 1);
  const right = Math.max(0, ...body.map((line) => line.right).filter(isCommon(body)));
  const pitch = common(
    body.flatMap((line, i) => {
      const before = body[i - 1];
      return before?.page === line.page ? [line.base - before.base] : [];
    }),
  );
  const mayGoOn: GoesOn = (line, next) =>
    Math.abs(line.size - next.size) < 1 &&
    line.right > right - (ENDS_SENTENCE.test(line.text) ? NOT_FULL : NOT_FULL_IN_SENTENCE) * size &&
    (line.page !== next.page || next.base - line.base < WIDER * (pitch ?? Infinity)) &&
    !isNumberedHeading(next.text);
  const left = marginOf(body, tableLefts, { size, mayGoOn });
  return (line, next) => next.left < left + INDENTED * size && mayGoOn(line, next);
}

/**
 * Where lines begin that are not indented. Most lines begin there, unless most paragraphs have a single line: then
 * one that goes on farther left tells, or, where none goes on at all, the tables, which begin at the margin as well.
 */
function marginOf(
  body: readonly TextLine[],
  tableLefts: readonly number[],
  { size, mayGoOn }: { size: number; mayGoOn: GoesOn },
): number {
  const most = common(body.map((line) => line.left)) ?? 0;
  const isMost = ({ left }: TextLine): boolean => Math.abs(left - most) < INDENTED;
  const isFartherLeft = (left: number): boolean =>
    INDENTED * size < most - left && most - left < MOST_INDENTED * size;
  const pairs = body.flatMap((line, i) => {
    const next = body[i + 1];
    return next && isMost(line) && mayGoOn(line, next) ? [[line, next] as const] : [];
  });
  const goneOn = pairs.map(([, next]) => next.left).filter(isFartherLeft);
  if (goneOn.length > 0) return common(goneOn) ?? most;
  const goesOnBelow = pairs.some(([line, next]) => isMost(next) && !ENDS_SENTENCE.test(line.text));
  return (goesOnBelow ? undefined : common(tableLefts.filter(isFartherLeft))) ?? most;
}

function isNumberedHeading(text: string): boolean {
  return (headingIn(text)?.score ?? 0) > 1;
}

/** The value, to a point, that comes most often. */
function common(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values.map(Math.round)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A line may hang over the margin with its punctuation; one in ten reaches to the margin itself. */
function isCommon(body: readonly TextLine[]): (right: number) => boolean {
  const rights = body.map((line) => line.right).sort((a, b) => b - a);
  const tenth = rights[Math.floor(rights.length / 10)] ?? Infinity;
  return (right) => right <= tenth;
}

interface Paragraph {
  readonly text: string;
  readonly doubts?: Doubts;
}

/** The paragraphs that lines make up. */
export function paragraphs(lines: readonly TextLine[], goesOn: GoesOn): Paragraph[] {
  const found: Paragraph[] = [];
  for (const [i, { text, doubts = [] }] of lines.entries()) {
    const before = lines[i - 1];
    const line = lines[i];
    const open = found.at(-1);
    if (before && line && open && goesOn(before, line)) {
      const blank = /[\w.,;]$/u.test(open.text) && /^[\w(]/u.test(text) ? " " : "";
      const whole = open.text + blank + text;
      found[found.length - 1] = { text: whole, ...doubtsIn([...(open.doubts ?? []), ...doubts]) };
    } else {
      found.push({ text, ...doubtsIn(doubts) });
    }
  }
  return found;
}
