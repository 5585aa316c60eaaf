/** A report looked at from several viewpoints at once, against the same looked at from each of them alone. */
import { contextOf, onNoSheet, type RuleContext, type Viewpoint } from "../../src/rules/context.ts";
import { defineRule, type Told } from "../../src/rules/rule.ts";
import { rules } from "../../src/rules/rules.ts";
import { runRules, runRulesFrom } from "../../src/rules/run-rules.ts";
import { exampleReports } from "../support/examples.ts";
import { livingReport } from "../support/living-report.ts";

const addressOf = (at: string): string => `[${at}]`;

const reports = [
  ["a sound report", livingReport],
  ...exampleReports().map(({ name, report }) => [name, report] as const),
] as const;

test.each(reports)("%s: whatever is asked again, the findings are the same", (_, report) => {
  const context = contextOf(report, { stage: "draft" });
  const viewpoints: Record<string, Viewpoint> = {};
  for (const stage of ["draft", "finished"] as const) {
    for (const address of [onNoSheet, addressOf]) {
      for (const source of [undefined, report.source]) {
        const name = [stage, address === addressOf, source === undefined].join(" ");
        viewpoints[name] = { stage, addressOf: address, source };
      }
    }
  }
  const alone = Object.entries(viewpoints).map(
    ([name, viewpoint]) => [name, runRules(rules, { ...context, ...viewpoint })] as const,
  );
  expect(runRulesFrom(rules, context, viewpoints)).toEqual(Object.fromEntries(alone));
});

const trial = { code: "S-TRIAL", severity: "hint", basis: "ours", holds: "试" } as const;

describe("from both stages", () => {
  const context = contextOf(livingReport, { stage: "draft" });
  const [draft, finished] = (["draft", "finished"] as const).map((stage) => ({
    ...{ stage, addressOf: onNoSheet, source: undefined },
  }));
  if (!draft || !finished) throw new Error("There are two stages.");

  test.each<[string, number, (context: RuleContext) => Told[]]>([
    ["asks for nothing, is asked once", 1, () => []],
    ["asks for the stage, is asked for each", 2, ({ stage }) => (stage === "draft" ? [] : [])],
    [
      "asks for the source, which is the same, is asked once",
      1,
      ({ source }) => (source ? [] : []),
    ],
  ])("a rule that %s", (_, times, check) => {
    const asked = jest.fn(check);
    const rule = defineRule({ ...trial, check: asked });
    runRulesFrom([rule], context, { draft, finished });
    expect(asked).toHaveBeenCalledTimes(times);
  });
});
