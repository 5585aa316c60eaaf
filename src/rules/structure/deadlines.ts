/**
 * S-DEADLINE-DEPT, -GOV, -LOCAL: 《条例》第四十九条 lets departments from the county upwards report by
 * 31 January, local governments by 31 March; superiors may ask for it earlier, and ask townships.
 */
import type { OrganKind } from "../../form/organ.ts";
import type { RuleContext } from "../context.ts";
import { defineFamily, type RuleHead } from "../rule.ts";
import * as sentences from "./sentences.ts";

const ofDepartments: RuleHead = {
  code: "S-DEADLINE-DEPT",
  severity: "error",
  basis: { cited: "《条例》第四十九条" },
  explainable: true,
  holds: "县级以上政府部门应在次年1月31日前提交并公布年度报告",
};

const ofGovernments: RuleHead = {
  code: "S-DEADLINE-GOV",
  severity: "error",
  basis: { cited: "《条例》第四十九条" },
  explainable: true,
  holds: "县级以上地方人民政府应在次年3月31日前公布年度报告",
};

const local: RuleHead = {
  code: "S-DEADLINE-LOCAL",
  severity: "warning",
  basis: "custom",
  holds: "上级通知要求在此日期前完成",
};

interface Deadline {
  readonly rule: RuleHead;
  readonly day: string;
}

/** The day by which the law asks for it, MM-DD of the year after the report year. */
const STATUTORY: Readonly<Partial<Record<OrganKind, Deadline>>> = {
  department: { rule: ofDepartments, day: "01-31" },
  government: { rule: ofGovernments, day: "03-31" },
};

/** One finding however many deadlines are past: that of the law before that of a superior. */
export const deadlineRules = defineFamily({
  rules: [ofDepartments, ofGovernments, local],
  check: (context) => {
    const { published, signed } = context.report;
    const [at, day] =
      published === undefined ? (["signed", signed] as const) : (["published", published] as const);
    if (day === undefined) return [];
    const missed = deadlinesOf(context).find((deadline) => day > deadline.day);
    if (!missed) return [];
    return [
      {
        rule: missed.rule,
        at,
        // when it was published nobody knows; it cannot have been before it was signed
        ...(missed.rule !== local && at === "signed" && { severity: "warning" }),
        expected: missed.day,
        found: day,
        message: sentences.tooLate(at, day, missed.day, missed.rule.holds),
      },
    ];
  },
});

/** By when the report is due, the earlier day first; none where it is as a superior asks, and nobody has told. */
export function dueDays(
  context: DeadlineContext,
): { readonly by: "law" | "superior"; readonly day: string }[] {
  return deadlinesOf(context)
    .map(({ rule, day }) => ({
      by: rule === local ? ("superior" as const) : ("law" as const),
      day,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** What the days depend on. */
export type DeadlineContext = Pick<RuleContext, "deadline"> & {
  readonly report: Pick<RuleContext["report"], "organ" | "year">;
};

function deadlinesOf({ report, deadline }: DeadlineContext): Deadline[] {
  const { kind, level } = report.organ;
  const law = level === "township" ? undefined : STATUTORY[kind];
  return [
    ...(law && report.year !== null ? [{ ...law, day: `${report.year + 1}-${law.day}` }] : []),
    ...(deadline === undefined ? [] : [{ rule: local, day: deadline }]),
  ];
}
