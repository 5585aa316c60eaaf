/** A sentence that agrees with the tables is never called wrong: a false 必须改正, sent to sixty units, ends all trust. */
import { readAgreeing, saidFalsely } from "./agreeing.ts";

const reports = readAgreeing();

test("there are more than a thousand sentences", () => {
  const sentences = reports.flatMap((it) => it.sentences);
  expect(sentences.length).toBeGreaterThan(1000);
});

test.each(reports)("beside the tables of $example", (agreeing) => {
  const errors = saidFalsely(agreeing).filter(({ severity }) => severity === "error");
  expect(errors.map(({ message }) => message)).toEqual([]);
});

test.each(reports.flatMap(({ mistaken = [], ...of }) => mistaken.map((it) => ({ ...of, it }))))(
  "is called wrong still: $it",
  ({ it, ...of }) => {
    const errors = saidFalsely({ ...of, sentences: [it] }).filter(
      ({ severity }) => severity === "error",
    );
    expect(errors).not.toEqual([]);
  },
);
