import { bestText } from "../../../src/import/scan/best-text.ts";
import { seenFigure, isLikeFigure, type Look } from "../../../src/import/scan/figure-strip.ts";
import { figuresIn } from "../../../src/import/scan/figures-in.ts";
import type { Frames } from "../../../src/import/scan/frames.ts";

const LETTERS = ["", "0", "1", "2", "3", "8", "o", "省", ".", "-"];

/** Frame by frame what is likely there; what is left is none. */
function frames(...likely: Record<string, number>[]): Frames {
  const probabilities = new Float32Array(likely.length * LETTERS.length);
  for (const [i, here] of likely.entries()) {
    for (const [k, letter] of LETTERS.entries()) {
      const rest = 1 - Object.values(here).reduce((sum, it) => sum + it, 0);
      probabilities[i * LETTERS.length + k] = k === 0 ? rest : (here[letter] ?? 0);
    }
  }
  return { count: likely.length, letters: LETTERS.length, probabilities };
}

function look(...likely: Record<string, number>[]): Look {
  const seen = frames(...likely);
  return { best: bestText(seen, LETTERS), figures: figuresIn(seen, LETTERS) };
}

const strip = (stretches: number, widestGap = 2, width = 14) => ({
  stretches: Array.from({ length: stretches }, () => width),
  atFoot: stretches,
  widestGap,
  box: { left: 0, right: 20 * stretches, top: 0, bottom: 20 },
});

test("a letter that goes on is one, and with none between two", () => {
  expect(bestText(frames({ 8: 0.9 }, { 8: 0.8 }, {}, { 8: 0.7 }), LETTERS)).toMatchObject({
    text: "88",
  });
});

test("the least likely letter of a text tells how clear it is", () => {
  const { lowest, mean } = bestText(frames({ 1: 0.9 }, {}, { 2: 0.6 }), LETTERS);
  expect(lowest).toBeCloseTo(0.6);
  expect(mean).toBeCloseTo(0.75);
});

test("all ways to a number count together", () => {
  const [first, second] = figuresIn(
    frames({ 3: 0.6, 8: 0.4 }, { 3: 0.6, 8: 0.4 }),
    LETTERS,
  ).readings;
  expect([first?.text, second?.text]).toEqual(["3", "38"]);
  expect(first?.probability).toBeCloseTo(0.36, 2);
});

describe("a number", () => {
  const clear = look({}, { 2: 0.97 }, {}, { 0: 0.98 }, {});

  test("is sure where both looks and its stretches of ink agree", () => {
    const { sureness, readings } = seenFigure([clear, clear], strip(2));
    expect([sureness, readings[0]?.text]).toEqual(["sure", "20"]);
  });

  const dusty = look({}, { 8: 0.97 }, {}, { ".": 0.45 });

  test("is sure where nothing but dust behind it may be read as a point", () => {
    expect(seenFigure([dusty, dusty], strip(1)).sureness).toBe("sure");
  });

  test("is sure where its two digits touch, and their ink is as wide as two", () => {
    expect(seenFigure([clear, clear], strip(1, 0, 29)).sureness).toBe("sure");
    expect(seenFigure([clear, clear], strip(1, 0, 23)).sureness).toBe("doubtful");
    expect(seenFigure([clear, clear], strip(1, 0, 40)).sureness).toBe("doubtful");
  });

  test("is sure where its point stands beneath a digit, and by itself at their foot", () => {
    const point = look({ 2: 0.97 }, { ".": 0.95 }, { 8: 0.98 });
    expect(seenFigure([point, point], { ...strip(2), atFoot: 3 }).sureness).toBe("sure");
    expect(seenFigure([point, point], strip(2)).sureness).toBe("doubtful");
  });

  test("less than nothing is as sure as any other", () => {
    const less = look({ "-": 0.95 }, {}, { 2: 0.97 });
    expect(seenFigure([less, less], strip(2)).sureness).toBe("sure");
    const none = look({ "-": 0.95 }, {}, { 0: 0.97 });
    expect(seenFigure([none, none], strip(2)).sureness).toBe("doubtful");
  });

  test.each([
    [
      "there may be a point in it",
      [look({ 2: 0.97 }, { ".": 0.4 }, { 8: 0.98 }), look({ 2: 0.97 }, {}, { 8: 0.98 })],
      strip(2),
    ],
    ["its ink is of three digits", [clear, clear], strip(3)],
    ["its digits stand as far apart as two numbers", [clear, clear], strip(2, 25)],
    [
      "the second look reads another",
      [clear, look({}, { 2: 0.97 }, {}, { 8: 0.98 }, {})],
      strip(2),
    ],
    ["the second look reads one digit", [clear, look({ 2: 0.97 })], strip(2)],
    ["one look is in two minds", [look({}, { 2: 0.55, 3: 0.4 }, {}, { 0: 0.98 }), clear], strip(2)],
    [
      "it begins with a nought",
      [look({ 0: 0.98 }, {}, { 2: 0.97 }), look({ 0: 0.98 }, {}, { 2: 0.97 })],
      strip(2),
    ],
    ["nothing can be read", [look({}), look({})], strip(1)],
  ])("is doubtful where %s", (_why, looks, own) => {
    expect(seenFigure(looks, own).sureness).toBe("doubtful");
  });

  test("that two looks read differently is either", () => {
    const { readings } = seenFigure([look({ 3: 0.99 }), look({ 8: 0.99 })], strip(1));
    expect(readings.map(({ text }) => text).sort()).toEqual(["3", "8"]);
  });

  test("is told from words by what it is read as", () => {
    expect(isLikeFigure(clear)).toBe(true);
    expect(isLikeFigure(look({ o: 0.9 }))).toBe(true);
    expect(isLikeFigure(look({ 省: 0.9 }))).toBe(false);
    expect(isLikeFigure(look({ 省: 0.4 }))).toBe(true);
  });
});
