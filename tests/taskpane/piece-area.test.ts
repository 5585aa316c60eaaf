/** What of a page is shown beside a figure. */
import * as fc from "fast-check";
import { pieceArea } from "../../src/taskpane/review/piece-area.ts";

test("around a number of ten points it is as low as may be, and four times as broad", () => {
  const area = pieceArea({ left: 100, right: 110, top: 200, bottom: 208 });
  expect(area).toEqual({ left: 53, right: 157, top: 191, bottom: 217 });
});

test("all that was read is in it, with something around", () => {
  const side = fc.double({ min: 0, max: 800, noNaN: true });
  fc.assert(
    fc.property(side, side, side, side, (left, width, top, height) => {
      const box = { left, right: left + width, top, bottom: top + height };
      const area = pieceArea(box);
      expect(area.left).toBeLessThan(box.left);
      expect(area.right).toBeGreaterThan(box.right);
      expect(area.top).toBeLessThan(box.top);
      expect(area.bottom).toBeGreaterThan(box.bottom);
    }),
  );
});
