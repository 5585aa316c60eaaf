import { editions } from "../../../src/form/editions.ts";
import * as stated from "../../../src/narrative/stated-figure.ts";
import { figureRules, ruleOf } from "../../../src/rules/stated/figure-rules.ts";
import { figuresOf } from "../../support/stated-figures.ts";

const all = editions.flatMap(figuresOf);

test("a rule speaks of every figure but procurement, which texts give by other counts", () => {
  for (const figure of all) {
    const isSpokenOf = ruleOf(figure) !== undefined;
    expect([figure.id, isSpokenOf]).toEqual([figure.id, figure.kind !== "procurement"]);
  }
});

test("every rule speaks of some figure", () => {
  expect(new Set(all.map(ruleOf).filter(Boolean))).toEqual(new Set(figureRules));
});

test("of figures added up the same rule speaks", () => {
  for (const figure of all) {
    for (const sum of stated.added([figure, figure])) expect(ruleOf(sum)).toBe(ruleOf(figure));
  }
});
