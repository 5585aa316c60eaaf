/**
 * S-DEADLINE-DEPT, -GOV, -LOCAL: 《条例》第四十九条 lets departments from the county upwards report by
 * 31 January, local governments by 31 March; superiors may ask for it earlier, and ask townships.
 */
import type { OrganKind } from "../../form/organ.ts";
import { finding, type Rule, type RuleContext } from "../context.ts";
import * as sentences from "./sentences.ts";

/** The day of the year after the report year by which the law asks for it, MM-DD. */
const STATUTORY: Readonly<Partial<Record<OrganKind, sentences.Deadline>>> = {
  department: { code: "S-DEADLINE-DEPT", day: "01-31" },
  government: { code: "S-DEADLINE-GOV", day: "03-31" },
};

/** One finding however many deadlines are past: that of the law before that of a superior. */
export const checkDeadlines: Rule = (context) => {
  const { published, signed } = context.report;
  const [at, day] =
    published === undefined ? (["signed", signed] as const) : (["published", published] as const);
  if (day === undefined) return [];
  const missed = deadlinesOf(context).find((deadline) => day > deadline.day);
  if (!missed) return [];
  const isLaw = missed.code !== "S-DEADLINE-LOCAL";
  return [
    finding(context, missed.code, {
      at,
      // when it was published nobody knows; it cannot have been before it was signed
      ...(isLaw && at === "signed" && { severity: "warning" }),
      expected: missed.day,
      found: day,
      message: sentences.tooLate(at, day, missed),
    }),
  ];
};

function deadlinesOf({ report, deadline }: RuleContext): sentences.Deadline[] {
  const { kind, level } = report.organ;
  const law = level === "township" ? undefined : STATUTORY[kind];
  return [
    ...(law && report.year !== null
      ? [{ code: law.code, day: `${report.year + 1}-${law.day}` }]
      : []),
    ...(deadline === undefined ? [] : [{ code: "S-DEADLINE-LOCAL" as const, day: deadline }]),
  ];
}
