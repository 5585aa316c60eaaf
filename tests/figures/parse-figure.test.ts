import fc from "fast-check";
import type { CellKind } from "../../src/form/edition.ts";
import { formatNumber } from "../../src/figures/figure.ts";
import { isBlankLike, parseFigure } from "../../src/figures/parse-figure.ts";

const number = (text: string, kind: CellKind): number | string => {
  const { figure } = parseFigure(text, kind);
  return figure.kind === "number" ? figure.value : figure.kind;
};

describe("as found in published reports", () => {
  test.each<[string, CellKind, number | string]>([
    ["0", "count", 0],
    [" 0", "count", 0],
    ["0 ", "count", 0],
    ["０８", "count", 8],
    ["8件", "count", 8],
    ["0项", "count", 0],
    ["1，100", "count", 1100],
    ["1,100", "count", 1100],
    ["1 100", "count", 1100],
    ["12\u3000345\u00a0678件", "count", 12345678],
    ["1 , 100", "count", 1100],
    ["1 ，100 件", "count", 1100],
    ["- 5", "signedCount", -5],
    ["1\u200b3", "count", 13],
    ["\n8\n件\n", "count", 8],
    ["[bookmark: _GoBack]81", "count", 81],
    ["+22", "signedCount", 22],
    ["-5", "signedCount", -5],
    ["−5", "signedCount", -5],
    ["－5", "signedCount", -5],
    ["0万元", "tenThousandYuan", 0],
    ["2359.4197万元", "tenThousandYuan", 2359.4197],
    ["251000元", "tenThousandYuan", 25.1],
    ["400元", "tenThousandYuan", 0.04],
    ["12.50元", "tenThousandYuan", 0.00125],
    ["197507.33", "tenThousandYuan", 197507.33],
    ["", "count", "blank"],
    [" \u3000", "count", "blank"],
  ])("“%s” in a cell of %s is %s", (text, kind, value) => {
    expect(number(text, kind)).toBe(value);
  });
});

test.each<[string, CellKind]>([
  ["/", "count"],
  ["-", "count"],
  ["—", "count"],
  ["— —", "count"],
  ["——", "count"],
  ["无", "count"],
])("“%s” stays as typed and counts as blank", (text, kind) => {
  expect(parseFigure(text, kind)).toEqual({ figure: { kind: "text", text }, cleaned: false });
  expect(isBlankLike(text)).toBe(true);
});

test.each<[string, CellKind]>([
  ["8元", "count"],
  ["8件", "tenThousandYuan"],
  ["1,10", "count"],
  ["1,1000", "count"],
  ["12\n3", "count"],
  ["1\n234", "count"],
  ["1\t234", "count"],
  ["1 2", "count"],
  ["13 2", "count"],
  ["13\u30002", "count"],
  ["0 13 2", "count"],
  ["0 132", "count"],
  ["0,132", "count"],
  ["1  234", "count"],
  ["12 34", "count"],
  ["1 2345", "count"],
  ["1 234 56", "count"],
  ["1,234 567", "count"],
  ["1.234 567", "tenThousandYuan"],
  ["1 3 2 件", "count"],
  ["约8", "count"],
  ["十", "count"],
  ["8%", "count"],
  ["1e5", "count"],
  ["8.", "count"],
  ["--5", "count"],
  ["8件件", "count"],
  ["件", "count"],
  ["12345678901234567", "count"],
])("“%s” is no number of the kind %s and stays text", (text, kind) => {
  expect(parseFigure(text, kind).figure).toEqual({ kind: "text", text });
  expect(isBlankLike(text)).toBe(false);
});

test("a bare number of an amount is never converted", () => {
  expect(parseFigure("251000", "tenThousandYuan")).toEqual({
    figure: { kind: "number", value: 251000 },
    cleaned: false,
  });
});

test("of digits with blanks between, only thousands are one number", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^\d{1,4}$/u), { minLength: 2, maxLength: 4 }),
      (groups) => {
        const [first = "", ...rest] = groups;
        const isThousands =
          /^[1-9]\d{0,2}$/u.test(first) && rest.every(({ length }) => length === 3);
        const text = groups.join(" ");
        expect(number(text, "count")).toBe(isThousands ? Number(groups.join("")) : "text");
      },
    ),
  );
});

describe("what is written in any of the dirty ways reads back", () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/gu, (it) => String.fromCodePoint(it.charCodeAt(0) + 0xfee0));
  const grouped = (separator: string) => (text: string) =>
    text.replace(/^(-?\d+)/u, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, separator));
  const ways: Record<string, (text: string) => string> = {
    plain: (text) => text,
    "full-width": wide,
    "blanks around": (text) => ` \u3000${text}\u00a0\t`,
    "thousands set apart by blanks": grouped(" "),
    "thousands set apart by full-width blanks": grouped("\u3000"),
    "blanks around the separators": grouped(" ， "),
    "separators of half width": grouped(","),
    "separators of full width": grouped("，"),
    "a bookmark before": (text) => `[bookmark: _GoBack]${text}`,
    "leading zeros": (text) => text.replace(/^(-?)/u, "$100"),
    "a minus sign of mathematics": (text) => text.replace("-", "−"),
  };
  const units: Record<CellKind, readonly string[]> = {
    count: ["", "件", "项", "个", " 件"],
    signedCount: ["", "件", "项", "个"],
    tenThousandYuan: ["", "万元", " 万元"],
  };
  const values: Record<CellKind, fc.Arbitrary<number>> = {
    count: fc.nat(99_999_999),
    signedCount: fc.integer({ min: -99_999, max: 99_999 }),
    tenThousandYuan: fc.nat(999_999_999).map((it) => it / 10_000),
  };
  const cases = (Object.keys(units) as CellKind[]).flatMap((kind) =>
    Object.keys(ways).map((way) => [kind, way] as const),
  );

  test.each(cases)("%s, %s", (kind, way) => {
    fc.assert(
      fc.property(values[kind], fc.constantFrom(...units[kind]), (value, unit) => {
        const text = (ways[way] ?? String)(`${formatNumber(value)}${unit}`);
        expect(number(text, kind)).toBe(value);
        expect(parseFigure(text, kind).cleaned).toBe(text !== String(value));
      }),
    );
  });

  test("an amount in 元 moves its point, digit by digit", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (yuan) => {
        expect(number(`${yuan}元`, "tenThousandYuan")).toBe(Number(`${yuan}e-4`));
      }),
    );
  });
});

test("no text makes the parser fail, and none becomes a silent zero", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { figure } = parseFigure(text, "count");
      if (figure.kind === "number" && figure.value === 0) expect(text).toMatch(/[0０]/u);
    }),
  );
});
