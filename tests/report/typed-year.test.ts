import { FIRST_YEAR } from "../../src/form/editions.ts";
import { typedYear } from "../../src/report/typed-year.ts";

test.each(["2025", " 2025 ", "２０２５", "２０25\u3000"])("“%s” is a year of the form", (text) => {
  expect(typedYear(text)).toMatchObject({ year: 2025, edition: { id: "2021" } });
});

test.each([
  ["2018", /从2019年度起才有/u],
  ["０００１", /从2019年度起才有/u],
  ["25", /四位数/u],
  ["2025年", /四位数/u],
  ["2025.0", /四位数/u],
  ["", /四位数/u],
])("“%s” is none, and the sentence says why", (text, why) => {
  expect(typedYear(text)).toEqual({ says: expect.stringMatching(why) as string });
});

test("the first year of the form is one", () => {
  expect(typedYear(String(FIRST_YEAR))).toMatchObject({ year: FIRST_YEAR });
});
