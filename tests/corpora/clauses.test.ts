/**
 * Clauses as reports write them, seen from outside: a table that agrees is told nothing, one that is off is found,
 * and the numbers of other things are left alone. What is known not to be read stands beside its clause.
 */
import { turnOf } from "../support/long-matrix.ts";
import { measure, behindOtherWords } from "./measure.ts";
import measured from "./measured.json";
import { CLAUSE_FILES, readClauses, scoreClauses } from "./score-clauses.ts";

const clauses = CLAUSE_FILES.flatMap((file) =>
  readClauses(file).map((clause) => ({ file, clause, text: clause.text })),
);

test("there are more than three hundred clauses, and none stands in two rounds", () => {
  expect(clauses.length).toBeGreaterThan(300);
  expect(new Set(clauses.map(({ text }) => text)).size).toBe(clauses.length);
});

const frames = [
  { where: "alone", frame: undefined },
  { where: "behind other words", frame: behindOtherWords },
];

/** The committed figures count every clause in both; here it is each one's turn to be told by its name. */
const placed = clauses.flatMap((it, row) =>
  turnOf(frames, row).map((frame) => ({ ...it, ...frame })),
);

test.each(placed)("$file, $where: $text", ({ clause, text, frame }) => {
  const { missed, taken, falseErrors, falseWarnings } = scoreClauses([clause], frame);
  const unread = (clause.unread ?? []).map((id) => `${text} ⇒ ${id}`);
  const isKnown = (said: string): boolean =>
    (clause.mistaken ?? []).some((number) =>
      said.split(" ⇒ ").at(-1)?.split("；")[0]?.includes(`${number}`),
    );
  expect(falseErrors).toEqual([]);
  expect([...falseWarnings, ...taken].filter((it) => !isKnown(it))).toEqual([]);
  expect(missed.filter((it) => !unread.includes(it))).toEqual([]);
});

test("the committed figures are those of this grammar", () => {
  expect(measure()).toEqual(measured);
});
