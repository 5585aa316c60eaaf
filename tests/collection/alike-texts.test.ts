/** Alike texts are found among many without holding every one against every other. */
import fc from "fast-check";
import { alikeTexts } from "../../src/collection/alike-texts.ts";
import { piecesOf, repeatedLength } from "../../src/rules/last-year/repeated-text.ts";
import { numberFor } from "../support/unit-reports.ts";

/** A text of so many characters that no other has. */
function text(seed: number, length = 1200): string {
  return Array.from({ length }, (_, i) =>
    String.fromCharCode(0x4e00 + numberFor(3000, seed, i)),
  ).join("");
}

/** The same with every n-th stretch of 30 characters in other words. */
function changed(original: string, seed: number, every: number): string {
  const other = text(seed, original.length);
  return original.replace(/[^]{30}/gu, (piece, at: number) =>
    (at / 30) % every === every - 1 ? other.slice(at, at + 30) : piece,
  );
}

const others = Array.from({ length: 60 }, (_, i) => text(i));

test("a text that was copied with some changes is found beside the one it was copied from", () => {
  const copy = changed(others[17] ?? "", 99, 10);
  const [pair, ...more] = alikeTexts([...others, copy], 0.8);
  expect(more).toEqual([]);
  expect([pair?.earlier, pair?.later]).toEqual([17, 60]);
  expect(pair?.share).toBeCloseTo(0.9, 1);
});

test("a text of which a third was written anew is another one", () => {
  expect(alikeTexts([...others, changed(others[17] ?? "", 99, 3)], 0.8)).toEqual([]);
});

test("a copy in which every sixteenth character is another is found", () => {
  const copies = Array.from({ length: 20 }, (_, i) =>
    (others[i] ?? "").replace(/[^]{15}[^]/gu, (piece) => `${piece.slice(0, 15)}改`),
  );
  const pairs = alikeTexts([...others, ...copies], 0.8);
  expect(pairs.map(({ earlier, later }) => later - earlier)).toEqual(copies.map(() => 60));
});

test("of a hundred copies of one text each is alike with an earlier one", () => {
  const copies = Array.from({ length: 100 }, (_, i) => changed(others[0] ?? "", 200 + i, 12));
  const pairs = alikeTexts([...others, ...copies], 0.8);
  expect(pairs.map(({ later }) => later)).toEqual(copies.map((_, i) => 60 + i));
});

test("what is found is what holding every pair against each other finds", () => {
  const copies = fc.record({
    of: fc.nat(7),
    every: fc.integer({ min: 2, max: 40 }),
    seed: fc.nat(9999),
  });
  fc.assert(
    fc.property(fc.array(copies, { maxLength: 6 }), (made) => {
      const originals = others.slice(0, 8).map((it) => it.slice(0, 600));
      const texts = [
        ...originals,
        ...made.map(({ of, every, seed }) => changed(originals[of] ?? "", 300 + seed, every)),
      ];
      const share = (a: string, b: string): number =>
        (repeatedLength(a, piecesOf(b)) + repeatedLength(b, piecesOf(a))) / (a.length + b.length);
      const alike = texts.flatMap((it, i) =>
        texts.slice(0, i).some((before) => share(before, it) >= 0.8) ? [i] : [],
      );
      expect(alikeTexts(texts, 0.8).map(({ later }) => later)).toEqual(alike);
    }),
    { numRuns: 30 },
  );
});
