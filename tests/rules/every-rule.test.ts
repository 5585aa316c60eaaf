/** Every rule has a case that raises it and one that only looks so, and stands in docs/rules.md with what it says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findingsIn, type RuleCase } from "../../src/build/rule-cases/rule-case.ts";
import { ruleCases } from "../../src/build/rule-cases/rule-cases.ts";
import { headsOf } from "../../src/rules/rule.ts";
import { rules } from "../../src/rules/rules.ts";

const heads = headsOf(rules);
const codes = heads.map(({ code }) => code).sort();

/** Code and example of each entry. */
const documented = [
  ...readFileSync(join(__dirname, "../../docs/rules.md"), "utf8").matchAll(
    /^- \*\*(\S+)\*\* .+\\\n {2}.+\\\n {2}例：(.+)$/gmu,
  ),
].map(([, code = "", example = ""]) => ({ code, example }));

test("every rule has one case, and every case is of a rule", () => {
  expect(ruleCases.map(({ code }) => code).sort()).toEqual(codes);
});

test("every rule is documented once, and nothing else is", () => {
  expect(documented.map(({ code }) => code).sort()).toEqual(codes);
});

const cases = ruleCases.map((it): [string, RuleCase] => [it.code, it]);

test.each(cases)("%s says once what its documentation shows", (code, { raises }) => {
  const said = findingsIn(raises).filter((it) => it.code === code);
  const examples = documented.filter((it) => it.code === code);
  expect(said.map(({ message }) => message)).toEqual(examples.map(({ example }) => example));
});

test.each(cases)("nothing is amiss with what looks as if it broke %s", (_code, { lookAlike }) => {
  expect(findingsIn(lookAlike)).toEqual([]);
});

test("a draft is told of everything but what is only asked of a finished report", () => {
  const saidOfDraft = ({ code, raises }: RuleCase): boolean =>
    findingsIn({ ...raises, stage: "draft" }).some((it) => it.code === code);
  const silent = ruleCases.filter((it) => !saidOfDraft(it)).map(({ code }) => code);
  const ofFinished = heads.filter(({ stage }) => stage === "finished").map(({ code }) => code);
  // a part that is empty is still to be written; one in the wrong place is told of in a draft as well
  expect(silent.sort()).toEqual([...ofFinished, "S-SIX"].sort());
});

/** Words of the report, in which anything may stand. */
const QUOTED = /“[^“”]*(?:“[^“”]*”[^“”]*)*”/gu;

test.each(cases)("what is said of the case of %s is in official style", (_code, { raises }) => {
  for (const { message } of findingsIn(raises)) {
    const own = message.replace(QUOTED, "“”");
    // a sentence that is proposed ends with its own stop
    expect(message).toMatch(/。”?$/u);
    expect(own).not.toMatch(/[\s,;:!?]|合计/u);
  }
});

test.each(heads.map(({ code, holds }) => [code, holds]))(
  "%s holds in one clause: %s",
  (_code, holds) => {
    expect(holds).toMatch(/^[^。；\s]{6,40}$/u);
  },
);
