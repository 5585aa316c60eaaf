/** The lists of a document ([MS-DOC] 2.9.131 to 2.9.150): how the numbers look that Word sets before paragraphs. */
import { DEEPEST_LEVEL, type Level, type List } from "../word/list-numbers.ts";
import type { Fib } from "./fib.ts";

const [DEFINITIONS, LISTS] = [73, 74];
const [DEFINITION_LENGTH, LIST_LENGTH, LEVEL_LENGTH] = [28, 16, 28];
const IS_SIMPLE = 1;
const [STARTS, CHANGED] = [0x10, 0x20];

/** The names of the formats by their numbers ([MS-OSHARED] 2.2.1.3), which are those of ECMA-376, 17.18.59. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "decimal"],
  [3, "upperLetter"],
  [4, "lowerLetter"],
  [10, "ideographDigital"],
  [11, "japaneseCounting"],
  [14, "decimalFullWidth"],
  [15, "decimalHalfWidth"],
  [18, "decimalEnclosedCircle"],
  [19, "decimalFullWidth"],
  [22, "decimalZero"],
  [28, "decimalEnclosedCircleChinese"],
  [33, "taiwaneseCounting"],
  [35, "taiwaneseCountingThousand"],
  [37, "chineseCounting"],
  [39, "chineseCountingThousand"],
]);

/**
 * The lists by their number, counted from one.
 *
 * @throws RangeError where they are not where they are said to be
 */
export function listsOf(fib: Fib): ReadonlyMap<string, List> {
  const definitions = definitionsIn(fib);
  const part = fib.part(LISTS);
  const lists = new Map<string, List>();
  if (part.byteLength < 4) return lists;
  const count = Math.min(part.getUint32(0, true), Math.floor(part.byteLength / LIST_LENGTH));
  let at = 4 + LIST_LENGTH * count;
  for (let i = 0; i < count; i += 1) {
    const place = 4 + LIST_LENGTH * i;
    const id = part.getUint32(place, true);
    const levels = [...(definitions.get(id) ?? [])];
    let begins = false;
    at += 4; // where it begins to count, which nothing needs
    for (let k = 0; k < part.getUint8(place + 12); k += 1) {
      const [start, flags] = [part.getInt32(at, true), part.getUint32(at + 4, true)];
      const number = Math.min(flags & 0xf, DEEPEST_LEVEL);
      at += 8;
      if (flags & CHANGED) {
        const own = levelAt(part, at);
        levels[number] = own.level;
        at = own.end;
      } else if (flags & STARTS) {
        const level = levels[number];
        if (level) levels[number] = { ...level, start };
      }
      begins ||= (flags & STARTS) !== 0;
    }
    lists.set(String(i + 1), { key: begins ? `${id} ${i}` : String(id), levels });
  }
  return lists;
}

function definitionsIn({ part, table }: Fib): ReadonlyMap<number, readonly Level[]> {
  const found = new Map<number, readonly Level[]>();
  const heads = part(DEFINITIONS);
  if (heads.byteLength < 2) return found;
  const count = Math.min(
    heads.getUint16(0, true),
    Math.floor(heads.byteLength / DEFINITION_LENGTH),
  );
  // their levels follow behind what the part is said to have
  let at = heads.byteOffset - table.byteOffset + heads.byteLength;
  for (let i = 0; i < count; i += 1) {
    const place = 2 + DEFINITION_LENGTH * i;
    const isSimple = (heads.getUint8(place + 26) & IS_SIMPLE) !== 0;
    const levels: Level[] = [];
    while (levels.length < (isSimple ? 1 : DEEPEST_LEVEL + 1)) {
      const { level, end } = levelAt(table, at);
      levels.push(level);
      at = end;
    }
    found.set(heads.getUint32(place, true), levels);
  }
  return found;
}

/** A level: how it counts, changes of its looks, and its text, in which `\0` to `\b` stand for the counts. */
function levelAt(view: DataView, at: number): { readonly level: Level; readonly end: number } {
  const textAt = at + LEVEL_LENGTH + view.getUint8(at + 24) + view.getUint8(at + 25);
  const length = view.getUint16(textAt, true);
  const end = textAt + 2 + 2 * length;
  let text = "";
  for (let i = textAt + 2; i < end; i += 2) {
    const unit = view.getUint16(i, true);
    text += unit <= DEEPEST_LEVEL ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  return {
    level: {
      start: view.getInt32(at, true),
      format: FORMATS.get(view.getUint8(at + 4)) ?? "",
      text,
    },
    end,
  };
}
