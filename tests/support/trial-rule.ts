/** A rule that nobody has asked for, as its one file would hold it, and its case. */
import type { RuleCase } from "../../src/build/rule-cases/rule-case.ts";
import { overviewWith } from "../../src/build/rule-cases/sound-text.ts";
import { defineRule } from "../../src/rules/rule.ts";

export const trialRule = defineRule({
  code: "S-TRIAL",
  severity: "warning",
  basis: "ours",
  holds: "总体情况不用“圆满完成”这样的套话",
  check: ({ report }) => {
    if (!report.narrative.overview.some((text) => text.includes("圆满完成"))) return [];
    const message = { where: "总体情况", says: "写有“圆满完成”，请改写为具体的工作和数字。" };
    return [{ at: "overview", quote: "圆满完成", expected: null, found: "圆满完成", message }];
  },
});

export const trialCase: RuleCase = {
  code: "S-TRIAL",
  raises: overviewWith("圆满完成全年任务。"),
  lookAlike: overviewWith("全年任务全部完成。"),
};
