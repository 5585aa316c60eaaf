/** Names and labels with characters left out. */
import { isEitherShortened, isShortened } from "../../src/text/shortened.ts";

test.each([
  ["市发改委", "某某市发展和改革委员会", true],
  ["某某县", "某某县人民政府办公室", true],
  ["", "某某县", true],
  ["某某县", "某某县", true],
  ["县教育局", "某某县财政局", false],
  ["局县", "某某县财政局", false],
])("%s of %s", (short, long, is) => {
  expect(isShortened(short, long)).toBe(is);
  expect(isEitherShortened(long, short)).toBe(is);
});
