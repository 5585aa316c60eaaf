/** What is said of letters that were left out, also where nothing of their line is left. */
import type { Remark } from "../../../src/import/page/legible.ts";
import type { Piece } from "../../../src/import/page/pieces.ts";
import { textLines } from "../../../src/import/page/text-lines.ts";

const piece = (text: string, base: number): Piece => ({
  text,
  left: 72,
  right: 300,
  base,
  size: 12,
  glyphs: [],
});
const at = (y: number, doubt: Remark["doubt"]): Remark => ({ x: 100, y, doubt });

const doubtsOf = (...remarks: Remark[]) =>
  textLines([piece("first", 100), piece("second", 160)], 0, remarks).map(({ doubts }) => doubts);

test.each<[string, Remark, readonly unknown[]]>([
  ["in a line", at(156, "struck"), [undefined, ["struck"]]],
  ["between two lines: at the one above", at(130, "struck"), [["struck"], undefined]],
  ["below the last", at(700, "hidden"), [undefined, ["hidden"]]],
  ["above the first", at(20, "hidden"), [["hidden"], undefined]],
  ["of a watermark between two lines: at none", at(130, "watermark"), [undefined, undefined]],
])("what is left out %s", (_where, remark, doubts) => {
  expect(doubtsOf(remark)).toEqual(doubts);
});
