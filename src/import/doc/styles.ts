/** The styles of a document ([MS-DOC] 2.7, 2.9.258): what each makes of characters and paragraphs. */
import type { LineMark } from "../line-mark.ts";
import { AUTO, isPainted, nearestGround, type Ink, type Look } from "../word/look.ts";
import { markOfStyle } from "../word/style-mark.ts";
import { lookAfter } from "./characters.ts";
import type { Fib } from "./fib.ts";
import { paragraphAfter } from "./paragraphs.ts";

export interface Style {
  readonly look: Look;
  /** Behind its paragraphs. */
  readonly ground: Ink;
  readonly mark?: LineMark;
  readonly list?: number;
  readonly level?: number;
}

/** A style by its number. */
export type StyleOf = (number: number) => Style;

interface Description {
  readonly isOfParagraphs: boolean;
  readonly basedOn: number;
  readonly name: string;
  readonly paragraph: Uint8Array;
  readonly characters: Uint8Array;
}

const PLAIN: Style = { look: {}, ground: AUTO };

const STYLE_SHEET = 1;
const MOST_STYLES = 4095;
/** Styles that are based on each other are seldom more than five. */
const MOST_STEPS = 50;
const [OF_PARAGRAPHS, OF_CHARACTERS] = [1, 2];

/** Names by the numbers that every Word has for its own styles (2.9.260), whatever it calls them. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "heading 1"],
  [2, "heading 2"],
  [62, "Title"],
  [64, "Signature"],
  [66, "Body Text"],
  [76, "Date"],
]);

/** @throws RangeError where they are not where they are said to be */
export function stylesOf(fib: Fib): StyleOf {
  const descriptions = descriptionsIn(fib.part(STYLE_SHEET));
  const known = new Map<number, Style>();
  const read = (number: number, steps: number): Style => {
    const description = descriptions[number];
    if (!description || steps > MOST_STEPS) return PLAIN;
    const found = known.get(number);
    if (found) return found;
    const base = read(description.basedOn, steps + 1);
    const { paragraph, characters, name, isOfParagraphs } = description;
    const own = paragraphAfter([paragraph], () => undefined);
    const mark = isOfParagraphs ? markOfStyle(name) : undefined;
    const [list, level] = [own.list ?? base.list, own.level ?? base.level];
    const style: Style = {
      look: lookAfter(base.look, [characters]),
      ground: nearestGround([isPainted(own.ground) ? own.ground : undefined, base.ground]),
      ...(mark && { mark }),
      ...(list !== undefined && { list }),
      ...(level !== undefined && { level }),
    };
    known.set(number, style);
    return style;
  };
  return (number) => read(number, 0);
}

function descriptionsIn(sheet: DataView): (Description | undefined)[] {
  if (sheet.byteLength === 0) return [];
  const headLength = sheet.getUint16(0, true);
  const count = Math.min(sheet.getUint16(2, true), MOST_STYLES);
  const fixedLength = sheet.getUint16(4, true);
  let at = 2 + headLength;
  return Array.from({ length: count }, () => {
    const length = sheet.getUint16(at, true);
    const from = at + 2;
    at = from + length;
    if (at > sheet.byteLength) throw new RangeError("A style ends behind its stream.");
    if (length === 0) return undefined;
    return description(new DataView(sheet.buffer, sheet.byteOffset + from, length), fixedLength);
  });
}

function description(view: DataView, fixedLength: number): Description {
  const kind = view.getUint16(2, true) & 0xf;
  const nameLength = view.getUint16(fixedLength, true);
  const nameAt = fixedLength + 2;
  const lists: Uint8Array[] = [];
  let at = nameAt + 2 * (nameLength + 1);
  for (let i = 0; i < (view.getUint16(4, true) & 0xf) && at + 2 <= view.byteLength; i += 1) {
    const length = view.getUint16(at, true);
    lists.push(bytesAt(view, at + 2, length));
    at += 2 + length + (length % 2);
  }
  const isOfParagraphs = kind === OF_PARAGRAPHS;
  const [first = new Uint8Array(), second = new Uint8Array()] = lists;
  const built = BUILT_IN.get(view.getUint16(0, true) & 0xfff);
  return {
    isOfParagraphs,
    basedOn: view.getUint16(2, true) >> 4,
    name: built ?? new TextDecoder("utf-16le").decode(bytesAt(view, nameAt, 2 * nameLength)),
    paragraph: isOfParagraphs ? first.subarray(2) : new Uint8Array(), // behind the number of the style itself
    characters: isOfParagraphs ? second : kind === OF_CHARACTERS ? first : new Uint8Array(),
  };
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  if (at + length > view.byteLength) throw new RangeError("A style ends behind its stream.");
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}
