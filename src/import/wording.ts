/** How alike two wordings are, whatever their widths, blanks, quotation marks, brackets and traditional characters. */
import { isShortened } from "../text/shortened.ts";
import { numberIn } from "../text/numerals.ts";
import { squeeze } from "../text/squeeze.ts";
import { simplified } from "./simplified.ts";

/** A wording taken apart: its number in the list, and the characters that carry meaning. */
export interface Wording {
  /** `（三）` and `3.` are both 3; null where the wording has none. */
  readonly number: number | null;
  /** Letters and digits only. */
  readonly body: string;
}

/** No label or heading of the form is nearly as long; comparing longer texts is wasted time. */
const LONGEST = 80;

/** Wordings below this likeness are different words (行政许可 and 行政处罚 have 0.55). */
export const ALIKE = 0.6;

/** Numbers that are one character and need nothing to set them off: `①`, `⑴`, `⒈`, `㈠`. */
const ONE_CHARACTER = "[①-⒛㈠-㈩]";

/** `（一）`, `(1)`, `一、`, `5、`, `1.`, `1)`, `①`, `第一部分`: any other number needs something that sets it off. */
const NUMBERING = new RegExp(
  `^(?:\\(([一二三四五六七八九十]|\\d{1,2})\\)[、.]?|([一二三四五六七八九十]|\\d{1,2})[、.,)]|第([一二三四五六七八九十])部分[、:]?|(${ONE_CHARACTER})[、.]?)`,
  "u",
);

/**
 * The same at the beginning of a narrow text that still has its blanks: `1 .`, `( 1 )`. No label of the form has two
 * digits: of `42.没有…` the 4 is a figure that ran into it.
 */
export const NUMBERING_AHEAD = new RegExp(
  `^\\s*(?:\\(\\s*(?:[一二三四五六七八九十]|\\d{1,2})\\s*\\)\\s*[、.]?|[一二三四五六七八九十1-9]\\s*[、.,)]|${ONE_CHARACTER}\\s*[、.]?)`,
  "u",
);

/** Takes a wording apart. */
export function wordingOf(text: string): Wording {
  const bare = simplified(squeeze(text.length > 4 * LONGEST ? text.slice(0, 4 * LONGEST) : text));
  const match = NUMBERING.exec(bare);
  const digits = match?.[1] ?? match?.[2] ?? match?.[3] ?? withoutRing(match?.[4]);
  const rest = match ? bare.slice(match[0].length) : bare;
  return {
    number: digits === undefined ? null : numberIn(digits),
    body: rest.replace(/[^\p{L}\p{N}]/gu, ""),
  };
}

/** `①`, `⑴`, `⒈` → 1. */
function withoutRing(numbered: string | undefined): string | undefined {
  return numbered?.normalize("NFKC").replace(/[().]/gu, "");
}

/** The same words, and the same number. */
export function sameWording(a: Wording, b: Wording): boolean {
  return a.number === b.number && a.body === b.body;
}

/** 1 for the same wording, 0 for nothing in common; the number in the list weighs a tenth. */
export function likeness(a: Wording, b: Wording): number {
  return 0.9 * bodyLikeness(a.body, b.body) + (a.number === b.number ? 0.1 : 0);
}

function bodyLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0 || long.length > LONGEST) return 0;
  const edited = mostAlike(short, long) < 0.5 ? 0 : 1 - distance(short, long) / long.length;
  return Math.max(edited, shortened(short, long));
}

/** A bound that is quick to tell and spares most comparisons: the characters both have. */
function mostAlike(short: string, long: string): number {
  let shared = 0;
  for (let i = 0; i < short.length; i++) if (long.includes(short.charAt(i))) shared += 1;
  return shared / long.length;
}

/** People shorten long labels: to their beginning, or to some of their characters in order. */
function shortened(short: string, long: string): number {
  if (short.length < 4) return 0;
  if (long.startsWith(short)) return 0.8;
  return isShortened(short, long) ? 0.7 : 0;
}

/** Levenshtein distance in one row. */
function distance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const changed = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1);
      const added = (above < (row[j - 1] ?? 0) ? above : (row[j - 1] ?? 0)) + 1;
      row[j] = changed < added ? changed : added;
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
