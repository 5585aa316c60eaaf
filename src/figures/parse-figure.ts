/**
 * Reads the text of a cell as people really fill it: ` 0`, `０８`, `8件`, `1，100`, `2359.4197万元`.
 *
 * Never a silent zero: what is not surely a number stays text, and `/`, `-`, `—`, `无` stay as typed
 * and count as blank.
 */
import type { CellKind } from "../form/edition.ts";
import { COUNT_UNITS } from "../text/units.ts";
import { seen } from "../text/unseen.ts";
import { narrow } from "../text/widths.ts";
import { BLANK, numberFigure, type Figure } from "./figure.ts";

interface ParsedFigure {
  readonly figure: Figure;
  /** The text was not the plain number; whoever shows the figure says that it was cleaned. */
  readonly cleaned: boolean;
}

/** A number outside the form, whose cell states no unit, is taken as written: `251000元` is 251000. */
type ReadKind = CellKind | "unstated";

const COUNTS = COUNT_UNITS.map((unit) => [unit, 0] as const);

/** Units that a cell of the kind may carry, and how many places each moves the point to the left. */
const UNITS: Record<ReadKind, readonly (readonly [unit: string, places: number])[]> = {
  count: COUNTS,
  signedCount: COUNTS,
  tenThousandYuan: [
    ["万元", 0],
    ["元", 4],
  ],
  unstated: [...COUNTS, ["万元", 0], ["元", 0]],
};

/** A field code that some converters leave in the text of a cell; a bookmark's name has at most forty characters. */
const BOOKMARK = /\[bookmark:[^\][]{0,60}\]/gu;

/** Spaces of every width; a tab or a line break within a number belongs to no way of writing it. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** What stands in a cell for nothing: a stroke of any width, or 无. */
const NOTHING = /^(?:[-‐‑‒–—―−_/\\ ]+|无)$/u;

/** A blank between digits only sets thousands apart: `1 234`. Any other tells two numbers, `13 2`, `0 132`. */
const NUMBER = /^([+-]?) *(\d+|[1-9]\d{0,2}(?:(?: *, *\d{3})+|(?: \d{3})+))(?: *\. *(\d+))?$/u;

/** More digits than a double holds exactly would be silently changed, so they stay text. */
const MOST_DIGITS = 15;

/** What nearly all texts of figures are: nothing to clean, and not more digits than a double holds. */
const PLAIN = new RegExp(`^\\d{1,${MOST_DIGITS}}$`, "u");

/**
 * Reads the text of one cell.
 *
 * @param text the text found, with whatever blanks, widths, separators and units it has
 * @param kind kind of the cell: 件, 项, 个 are units of counts, 元 and 万元 of amounts, and
 *   `251000元` is 25.1 in a cell of 万元
 */
export function parseFigure(text: string, kind: ReadKind): ParsedFigure {
  if (PLAIN.test(text)) {
    const value = Number(text);
    return { figure: numberFigure(value), cleaned: text !== String(value) };
  }
  const bare = bareOf(text.replace(BOOKMARK, ""));
  if (bare === "") return { figure: BLANK, cleaned: false };
  if (NOTHING.test(bare)) return { figure: { kind: "text", text }, cleaned: false };
  const [digits, places] = splitUnit(bare, kind);
  const match = NUMBER.exec(digits.replace("−", "-"));
  if (!match) return { figure: { kind: "text", text }, cleaned: false };
  const [, sign = "", grouped = "", fraction = ""] = match;
  const whole = grouped.replace(/[ ,]/gu, "");
  if (whole.length + fraction.length > MOST_DIGITS) {
    return { figure: { kind: "text", text }, cleaned: false };
  }
  const value = Number(`${sign}${movePoint(whole, fraction, places)}`);
  return { figure: numberFigure(value === 0 ? 0 : value), cleaned: text !== String(value) };
}

/** Whether the text stands for a blank cell (`/`, `-`, `—`, `无`, or nothing at all). */
export function isBlankLike(text: string): boolean {
  const bare = bareOf(text);
  return bare === "" || NOTHING.test(bare);
}

/** Without what stands around it: full-width forms U+FF01–FF5E are ASCII, and all spaces alike. */
function bareOf(text: string): string {
  return narrow(seen(text).replace(SPACES, " ").trim());
}

function splitUnit(text: string, kind: ReadKind): readonly [digits: string, places: number] {
  const found = UNITS[kind].find(([unit]) => text.endsWith(unit));
  return found ? [text.slice(0, -found[0].length).trimEnd(), found[1]] : [text, 0];
}

/** Moves the decimal point in the text, so that 251000元 is exactly 25.1万元. */
function movePoint(whole: string, fraction: string, places: number): string {
  const digits = whole.padStart(places + 1, "0");
  const point = digits.length - places;
  return `${digits.slice(0, point)}.${digits.slice(point)}${fraction}`;
}
