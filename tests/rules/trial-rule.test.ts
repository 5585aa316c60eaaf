/**
 * A new rule is one object and its case: with a line more in the list of rules and in that of cases, everything else
 * of src/ as it is, a rule that nobody has asked for is checked, shown, explained and documented.
 */
import { rulesDocument } from "../../src/build/rules-document.ts";
import { findingsIn } from "../../src/build/rule-cases/rule-case.ts";
import { FileHost } from "../../src/hosts/file/file-host.ts";
import { PaneSession } from "../../src/taskpane/session/session.ts";
import { ogi, testFolder } from "../support/cli.ts";
import { trialCase } from "../support/trial-rule.ts";

type Lists = Record<string, readonly unknown[]>;

jest.mock("../../src/rules/wording/wording-rules.ts", () => {
  const { wordingRules = [] } = jest.requireActual<Lists>(
    "../../src/rules/wording/wording-rules.ts",
  );
  const { trialRule } = jest.requireActual<Lists>("../support/trial-rule.ts");
  return { wordingRules: [...wordingRules, trialRule] };
});

jest.mock("../../src/build/rule-cases/wording.ts", () => {
  const { wordingCases = [] } = jest.requireActual<Lists>("../../src/build/rule-cases/wording.ts");
  const { trialCase } = jest.requireActual<Lists>("../support/trial-rule.ts");
  return { wordingCases: [...wordingCases, trialCase] };
});

const { report } = trialCase.raises;
const MESSAGE = "总体情况写有“圆满完成”，请改写为具体的工作和数字。";
const file = testFolder();

test("it is checked, and silent where its words do not stand", () => {
  expect(findingsIn(trialCase.raises)).toEqual([
    {
      ...{ code: "S-TRIAL", severity: "warning", at: "overview", cells: [], quote: "圆满完成" },
      ...{ expected: null, found: "圆满完成", message: MESSAGE, basis: "本助手提示" },
      explained: false,
    },
  ]);
  expect(findingsIn(trialCase.lookAlike)).toEqual([]);
});

test("ogi check names it", async () => {
  const { out } = await ogi("check", file("年报.json", JSON.stringify(report)));
  expect(out).toContain(MESSAGE);
});

test("the pane shows it, and takes an explanation for it", async () => {
  const session = new PaneSession(new FileHost({ report, fileName: null, account: [] }));
  await session.open();
  await session.checkAll();
  const [finding] = session.getSnapshot().findings;
  if (!finding) throw new Error("The pane shows no finding.");
  expect([finding.message, session.isExplainable(finding)]).toEqual([MESSAGE, true]);
  expect(await session.explain(finding, "引用上级文件的原话。")).toBe(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(session.getSnapshot().findings.map(({ explained }) => explained)).toEqual([true]);
});

test("the documentation lists it with its example", () => {
  expect(rulesDocument()).toContain(
    [
      "- **S-TRIAL** 总体情况不用“圆满完成”这样的套话。\\",
      "  请核实；依据：本助手提示。\\",
      `  例：${MESSAGE}`,
    ].join("\n"),
  );
});
