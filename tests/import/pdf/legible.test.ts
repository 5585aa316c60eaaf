/** What one reads of letters that are painted twice, struck out, covered, or not to be seen: over random numbers. */
import * as fc from "fast-check";
import { cellsOf, PLACES } from "../../support/pdf-cells.ts";

/** A number as it is set in a cell. */
interface SetNumber {
  readonly digits: string;
  readonly size: number;
  /** Width of the letters, in hundredths. */
  readonly scale: number;
  /** Space between the letters, in heights of a letter. */
  readonly spacing: number;
}

/** A cell is wider, by a margin. */
const WIDEST = 50;

/** Width of a digit of Helvetica, in heights of a letter. */
const DIGIT = 0.556;

const digits = fc.oneof(
  fc.nat({ max: 99_999 }).map(String),
  fc
    .tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 5 }))
    .map(([digit, count]) => String(digit).repeat(count)),
);
const setNumber: fc.Arbitrary<SetNumber> = fc
  .record({
    digits,
    size: fc.integer({ min: 7, max: 14 }),
    scale: fc.integer({ min: 45, max: 115 }),
    spacing: fc.integer({ min: -12, max: 15 }).map((it) => it / 100),
  })
  .filter((it) => it.digits.length * advance(it) < WIDEST);
const setNumbers = fc.array(setNumber, { minLength: PLACES.length, maxLength: PLACES.length });

/** How far a letter goes on. */
const advance = ({ size, scale, spacing }: SetNumber): number =>
  ((DIGIT + spacing) * size * scale) / 100;

interface Place {
  readonly left: number;
  readonly base: number;
}

/** In one go, or each letter where it stands. */
const inOneGo = ({ digits, size, scale, spacing }: SetNumber, { left, base }: Place): string =>
  `BT /F1 ${size} Tf ${scale} Tz ${spacing * size} Tc ${left} ${base} Td (${digits}) Tj ET`;
const oneByOne = (number: SetNumber, { left, base }: Place): string =>
  Array.from(number.digits, (digit, i) =>
    inOneGo({ ...number, digits: digit }, { left: left + i * advance(number), base }),
  ).join("\n");
const ways = fc.constantFrom(inOneGo, oneByOne);

type SetCell = (number: SetNumber, place: Place) => string;

const paint = (numbers: readonly SetNumber[], set: SetCell): string[] =>
  PLACES.map((place, i) => {
    const number = numbers[i];
    if (!number) throw new Error("There is a number for each place.");
    return set(number, place);
  });

const plain = (numbers: readonly SetNumber[]) => numbers.map(({ digits: text }) => ({ text }));
const doubted = (numbers: readonly SetNumber[], doubt: string) =>
  numbers.map(({ digits: text }) => ({ text, doubts: [doubt] }));

const RUNS = { numRuns: 60 };

test("equal digits side by side stay as many as they are, however they are set", async () => {
  await fc.assert(
    fc.asyncProperty(setNumbers, ways, async (numbers, set) => {
      expect(await cellsOf(paint(numbers, set))).toEqual(plain(numbers));
    }),
    RUNS,
  );
});

const nearly = fc.integer({ min: -60, max: 60 }).map((it) => it / 100);

test("digits painted twice or three times a fraction of a point apart are read once", async () => {
  await fc.assert(
    fc.asyncProperty(setNumbers, ways, ways, nearly, nearly, async (numbers, set, again, x, y) => {
      const twice: SetCell = (number, place) => {
        const near = { left: place.left + x, base: place.base + y };
        const nearer = { left: place.left + x / 2, base: place.base + y / 2 };
        return [set(number, place), again(number, near), again(number, nearer)].join("\n");
      };
      expect(await cellsOf(paint(numbers, twice))).toEqual(doubted(numbers, "doubled"));
    }),
    RUNS,
  );
});

test("a shadow of a point or two beneath the digits is no digit", async () => {
  const off = fc.integer({ min: 8, max: 20 }).map((it) => it / 100);
  await fc.assert(
    fc.asyncProperty(setNumbers, ways, off, async (numbers, set, share) => {
      const shadowed: SetCell = (number, place) => {
        const [x, y] = [share * number.size * (number.scale / 100), share * number.size];
        const shadow = set(number, { left: place.left + x, base: place.base - y });
        return `0.6 g\n${shadow}\n0 g\n${set(number, place)}`;
      };
      expect(await cellsOf(paint(numbers, shadowed))).toEqual(doubted(numbers, "doubled"));
    }),
    RUNS,
  );
});

const strikes = fc.record({
  gone: fc.nat({ max: 999 }).map(String),
  height: fc.integer({ min: 18, max: 50 }).map((it) => it / 100),
  thickness: fc.integer({ min: 3, max: 15 }).map((it) => it / 10),
  beyond: fc.integer({ min: -10, max: 20 }).map((it) => it / 100),
  isFilled: fc.boolean(),
});

/** Over one narrow digit a line may be thicker than it is long. */
const narrow = PLACES.map(() => ({ digits: "0", size: 7, scale: 45, spacing: 0 }));
const thickerThanWide = { gone: "0", height: 0.18, thickness: 1.5, beyond: -0.08, isFilled: true };

test("digits under a line are left out, whether it is drawn or filled", async () => {
  await fc.assert(
    fc.asyncProperty(setNumbers, ways, strikes, async (numbers, set, strike) => {
      const { gone, height, thickness, beyond, isFilled } = strike;
      const struck: SetCell = (number, { left, base }) => {
        const step = advance(number);
        const [over, y] = [beyond * step, base + height * number.size];
        const [from, to] = [left - over, left + gone.length * step + over];
        const line = isFilled
          ? `${from} ${y - thickness / 2} ${to - from} ${thickness} re f`
          : `${thickness} w ${from} ${y} m ${to} ${y} l S`;
        const whole = set({ ...number, digits: gone + number.digits }, { left, base });
        return `${whole}\n${line}`;
      };
      const shorter = numbers.map((it) => ({ ...it, digits: it.digits.slice(0, 2) }));
      expect(await cellsOf(paint(shorter, struck))).toEqual(doubted(shorter, "struck"));
    }),
    { ...RUNS, examples: [[narrow, inOneGo, thickerThanWide]] },
  );
});

test("a line under or over the digits strikes nothing out", async () => {
  await fc.assert(
    fc.asyncProperty(
      setNumbers,
      ways,
      fc.constantFrom(-0.12, -0.05, 0.85),
      async (numbers, set, up) => {
        const lined: SetCell = (number, { left, base }) => {
          const [y, to] = [base + up * number.size, left + number.digits.length * advance(number)];
          return `${set(number, { left, base })}\n0.6 w ${left} ${y} m ${to} ${y} l S`;
        };
        expect(await cellsOf(paint(numbers, lined))).toEqual(plain(numbers));
      },
    ),
    RUNS,
  );
});

const SIZE = 12;
const number = (digits: string): SetNumber => ({ digits, size: SIZE, scale: 100, spacing: 0 });
const said = (digits: string, { left, base }: Place, before = ""): string =>
  `q ${before} ${inOneGo(number(digits), { left, base })} Q`;
const box = ({ left, base }: Place): string => `${left - 2} ${base - 4} 40 16 re`;

const LAYERS = {
  objects: ["<< /Type /OCG /Name (a) >>"],
  catalog: "/OCProperties << /OCGs [4 0 R] /D << /OFF [4 0 R] >> >>",
  resources: "/Properties << /L1 4 0 R >>",
};
const PALE = { resources: "/ExtGState << /G1 << /ca 0.1 >> >>" };
const IMAGE = "40 0 0 16";
const picture = ({ left, base }: Place): string =>
  `q ${IMAGE} ${left - 2} ${base - 4} cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q`;

/** What stands beside 217 in each cell, and what is said of it. */
test.each<[string, string, (place: Place) => string, object?]>([
  [
    "covered by white",
    "hidden",
    (at) => `${said("9", at)} 1 g ${box(at)} f 0 g ${said("217", at)}`,
  ],
  [
    "covered by black",
    "hidden",
    (at) => `${said("9", at)} ${box(at)} f 1 g ${said("217", at)} 0 g`,
  ],
  [
    "covered by a thick white line",
    "hidden",
    (at) =>
      `${said("999", at)} q 1 G 16 w ${at.left - 2} ${at.base + 4} m ${at.left + 40} ${at.base + 4} l S Q ${said("217", at)}`,
  ],
  ["white on white", "hidden", (at) => `${said("9", at, "1 g")} ${said("217", at)}`],
  ["nearly white", "hidden", (at) => `${said("9", at, "0.9 g")} ${said("217", at)}`],
  ["nearly transparent", "hidden", (at) => `${said("9", at, "/G1 gs")} ${said("217", at)}`, PALE],
  ["neither filled nor outlined", "hidden", (at) => `${said("9", at, "3 Tr")} ${said("217", at)}`],
  [
    "outside what is cut out",
    "hidden",
    (at) => `${said("9", at, "0 0 9 9 re W n")} ${said("217", at)}`,
  ],
  [
    "in a hidden layer",
    "hidden",
    (at) => `/OC /L1 BDC ${said("9", at)} EMC ${said("217", at)}`,
    LAYERS,
  ],
  [
    "turned",
    "watermark",
    ({ left, base }) =>
      `BT /F1 12 Tf 0.7 0.7 -0.7 0.7 ${left} ${base} Tm (9) Tj ET ${said("217", { left, base })}`,
  ],
  [
    "higher than the cell",
    "watermark",
    ({ left, base }) =>
      `BT /F1 40 Tf ${left} ${base - 8} Td (9) Tj ET ${said("217", { left, base })}`,
  ],
  ["beneath a picture", "pictured", (at) => `${said("217", at)} ${picture(at)}`],
  ["read from a picture", "pictured", (at) => `${picture(at)} ${said("217", at, "3 Tr")}`],
])("what is %s is left out or doubted", async (_what, doubt, set, options = {}) => {
  const found = await cellsOf(PLACES.map(set), options);
  expect(found).toEqual(PLACES.map(() => ({ text: "217", doubts: [doubt] })));
});

test.each<[string, (place: Place) => string]>([
  ["white on black", (at) => `${box(at)} f ${said("217", at, "1 g")}`],
  ["yellow", (at) => said("217", at, "1 1 0 rg")],
  ["grey", (at) => said("217", at, "0.5 g")],
  ["outlined in black and filled with white", (at) => said("217", at, "1 g 0 G 2 Tr 0.3 w")],
  ["over a picture", (at) => `${picture(at)} ${said("217", at)}`],
  ["on a ground that was painted before", (at) => `0.8 g ${box(at)} f 0 g ${said("217", at)}`],
  [
    "in a frame that was painted behind",
    (at) => `${said("217", at)} ${box(at)} ${at.left - 3} ${at.base - 5} 42 18 re f*`,
  ],
])("what is %s is read as it stands", async (_what, set) => {
  expect(await cellsOf(PLACES.map(set))).toEqual(PLACES.map(() => ({ text: "217" })));
});

test("a digit set upon another is doubted", async () => {
  const found = await cellsOf(PLACES.map((at) => `${said("5", at)} ${said("3", at)}`));
  for (const { doubts } of found) expect(doubts).toEqual(["overlapped"]);
  expect(found).toHaveLength(PLACES.length);
});

test("a digit that is covered by half is doubted", async () => {
  const found = await cellsOf(
    PLACES.map((at) => `${said("9217", at)} 1 g ${at.left - 2} ${at.base - 3} 5 14 re f 0 g`),
  );
  expect(found).toEqual(PLACES.map(() => ({ text: "9217", doubts: ["overlapped"] })));
});

test("a line that goes beyond the digits, or slants through one, strikes nothing out, but is doubted", async () => {
  const lines = ({ left, base }: Place): string =>
    `${left - 20} ${base + 4} m ${left + 40} ${base + 4} l S`;
  const slants = ({ left, base }: Place): string => `${left} ${base} m ${left + 7} ${base + 9} l S`;
  for (const line of [lines, slants]) {
    const found = await cellsOf(PLACES.map((at) => `${said("9217", at)} ${line(at)}`));
    expect(found.filter(({ text }) => text !== "")).toEqual(
      PLACES.map(() => ({ text: "9217", doubts: ["overlapped"] })),
    );
  }
});

test("the raised mark of a note leaves the number beneath it alone", async () => {
  const marked = ({ left, base }: Place): string =>
    `${said("21", { left, base })} BT /F1 6 Tf ${left + 14} ${base + 5} Td (1) Tj ET`;
  const found = await cellsOf(PLACES.map(marked));
  for (const { text } of found) expect(text).toBe("1\n21");
});

test("a number that goes on into the next cell is cut between them, and both are doubted", async () => {
  const [first, second, ...others] = await cellsOf(
    PLACES.map(({ left, base }, i) => {
      if (i === 1) return "";
      return i === 0 ? said("123456", { left: left + 35, base }) : said("7", { left, base });
    }),
  );
  expect([first, second]).toEqual([
    { text: "123", doubts: ["overflowing"] },
    { text: "456", doubts: ["overflowing"] },
  ]);
  expect(others).toEqual(others.map(() => ({ text: "7" })));
});

test("text in an annotation is read where it is shown, and doubted", async () => {
  const [{ left, base } = { left: 0, base: 0 }] = PLACES;
  const form =
    "<< /Type /XObject /Subtype /Form /BBox [0 0 40 16] /Resources << /Font << /F1 3 0 R >> >> /Length 29 >>\nstream\nBT /F1 12 Tf 2 4 Td (5) Tj ET\nendstream";
  const note = `<< /Type /Annot /Subtype /FreeText /F 4 /Contents (5) /DA (/F1 12 Tf) /Rect [${left + 20} ${base - 4} ${left + 60} ${base + 12}] /AP << /N 4 0 R >> >>`;
  const found = await cellsOf(
    PLACES.map((at) => said("21", at)),
    { objects: [form, note], page: "/Annots [5 0 R]" },
  );
  expect(found[0]).toEqual({ text: "21 5", doubts: ["annotated"] });
  expect(found[1]).toEqual({ text: "21" });
});
