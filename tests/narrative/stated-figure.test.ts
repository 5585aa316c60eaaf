/** Every figure that a text can state has its cells in the form, and a name of its own. */
import { editions } from "../../src/form/editions.ts";
import { cellsOf } from "../../src/narrative/figure-cells.ts";
import { groupsOf } from "../../src/narrative/figure-groups.ts";
import { nameOfCells } from "../../src/narrative/figure-names.ts";
import { lexiconWords } from "../support/lexicon-words.ts";
import type { WordKind } from "../../src/narrative/word.ts";
import { outcomesIn } from "../../src/narrative/outcome-words.ts";
import * as stated from "../../src/narrative/stated-figure.ts";
import { resultsIn } from "../../src/narrative/subject-disputes.ts";
import { tokensOf } from "../../src/narrative/tokens.ts";
import { applicantsIn, namesOf } from "../../src/narrative/words.ts";
import type { StatedFigure } from "../../src/narrative/stated-figure.ts";
import { figuresOf } from "../support/stated-figures.ts";

/** What only one edition prints. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  "2019": ["rules.repealed", "normativeDocuments.repealed", "fees.amount"],
  "2021": [
    "rules.newlyDisclosed",
    "normativeDocuments.newlyDisclosed",
    "licensing.items",
    "otherServices.items",
    "otherServices.decisions",
    "penalties.items",
    "compulsion.items",
    "powers.items",
    "procurement.projects",
    "procurement.amount",
  ],
};

describe.each(editions)("edition $id", (edition) => {
  const figures = figuresOf(edition);
  const idsOf = (some: readonly StatedFigure[]): string[] => some.map(({ id }) => id).sort();

  test("every figure has cells, but those of another edition", () => {
    const missing = figures.filter((it) => cellsOf(edition, it).length === 0);
    expect(idsOf(missing)).toEqual([...(MISSING[edition.id] ?? [])].sort());
  });

  test("figures of other cells have other ids and other names", () => {
    const present = figures.filter((it) => cellsOf(edition, it).length > 0);
    const cells = present.map((it) =>
      cellsOf(edition, it)
        .map(({ id }) => id)
        .join(),
    );
    const names = present.map((it) => nameOfCells(cellsOf(edition, it)));
    expect(new Set(idsOf(figures)).size).toBe(figures.length);
    expect(names).not.toContain("");
    expect(new Set(names).size).toBe(new Set(cells).size);
  });

  test("every cell is told by some figure, but outcomes of one applicant, changes and items of fees", () => {
    const told = new Set(figures.flatMap((it) => cellsOf(edition, it)));
    const silent = edition.cells.filter((cell) => {
      const { table, row, column } = cell;
      const isOfApplicant = table.id === "requests" && !column.line.total;
      const isApplicants = row.line.role === "received" || row.line.role === "carriedIn";
      const isOfItems = row.line.role === undefined && column.line.role === "itemsLastYear";
      const isChange = column.line.role === "changeThisYear";
      return (isOfApplicant && !isApplicants) || isOfItems || isChange;
    });
    expect(edition.cells.filter((it) => !told.has(it))).toEqual(silent);
  });

  test("a group of outcomes has the cells of its rows", () => {
    const outcomes = figures.filter((it) => it.kind === "outcome");
    const groups = new Set(outcomes.flatMap(groupsOf));
    expect(groups.size).toBeGreaterThan(2);
    for (const group of groups) {
      const rows = outcomes.filter((it) => groupsOf(it).includes(group));
      expect(cellsOf(edition, group)).toEqual(rows.flatMap((it) => cellsOf(edition, it)));
    }
  });

  test("what is added up has the cells of both", () => {
    const [sum] = stated.added([stated.outcome("disclosed"), stated.outcome("partlyDisclosed")]);
    expect(sum && cellsOf(edition, sum).map(({ id }) => id)).toEqual([
      "requests.outcomes.disclosed.total",
      "requests.outcomes.partlyDisclosed.total",
    ]);
  });
});

/** Keys of the lexicon's words that name lines of the form. */
const FIGURES: Partial<Readonly<Record<WordKind, (text: string) => StatedFigure[]>>> = {
  outcome: (text) => outcomesIn(tokensOf(text)),
  applicant: (text) => applicantsIn(tokensOf(text)).map((key) => stated.ofApplicant(key)),
  route: (text) =>
    namesOf(tokensOf(text), "route").map((route) => stated.cases("litigation", { route })),
  result: (text) => resultsIn(tokensOf(text)).map((result) => stated.cases("disputes", { result })),
};

test("every applicant, route, result and outcome of the lexicon is a line of some edition", () => {
  const known = new Set<StatedFigure>(editions.flatMap(figuresOf));
  for (const [text, { kind, is }] of lexiconWords) {
    // 驳回, 撤诉: results that the form does not print
    if (is === "unnamed") continue;
    const figure = FIGURES[kind]?.(text)[0];
    if (figure) expect([text, known.has(figure)]).toEqual([text, true]);
    else expect([text, kind]).not.toEqual([text, "outcome"]);
  }
});

test("of every figure there is one", () => {
  for (const edition of editions) {
    const [first, again] = [figuresOf(edition), figuresOf(edition)];
    first.forEach((figure, i) => {
      expect(again[i]).toBe(figure);
    });
  }
  const both = [stated.decisions("licensing"), stated.decisions("penalties")];
  expect(stated.added(both)[0]).toBe(stated.added([...both])[0]);
});

test("none and one stay as they are where figures are added up", () => {
  expect(stated.added([])).toEqual([]);
  expect(stated.added([stated.fees])).toEqual([stated.fees]);
});

test("all of a sum is in a group where all its addends are", () => {
  const [secrets, internal] = [
    stated.outcome("notDisclosed.stateSecrets"),
    stated.outcome("notDisclosed.internalAffairs"),
  ];
  const groups = (...outcomes: stated.OutcomeFigure[]): string[] =>
    stated.added(outcomes).flatMap((it) => groupsOf(it).map(({ path }) => path));
  expect(groups(secrets, internal)).toEqual(["notDisclosed"]);
  expect(groups(secrets, stated.outcome("disclosed"))).toEqual([]);
  expect(groups(stated.outcome("notDisclosed"))).toEqual([]);
});
