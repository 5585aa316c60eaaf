/** The rules on figures that a text states: which of them speaks of a figure follows from what it counts. */
import { kindOf, type SingleFigure, type StatedFigure } from "../../narrative/stated-figure.ts";
import type { RuleHead } from "../rule.ts";

const received: RuleHead = {
  code: "N-RECEIVED",
  severity: "error",
  basis: "agreement",
  holds: "正文写的收到申请件数与表三一致",
};

const carried: RuleHead = {
  code: "N-CARRY",
  severity: "error",
  basis: "agreement",
  holds: "正文写的结转件数与表三一致",
};

const cases: RuleHead = {
  code: "N-T4",
  severity: "error",
  basis: "agreement",
  holds: "正文写的复议、诉讼件数与表四一致",
};

const documents: RuleHead = {
  code: "N-NORM",
  severity: "warning",
  basis: "agreement",
  holds: "正文写的规章、规范性文件件数与表二一致",
};

/** Fees of table two; and what was charged for information, which agrees wherever it is told. */
export const feeRule: RuleHead = {
  code: "N-FEE",
  severity: "warning",
  basis: "agreement",
  holds: "正文写的收费与表二一致（写到哪一位就比到哪一位），信息处理费前后一致",
};

const handled: RuleHead = {
  code: "N-CLOSED",
  severity: "warning",
  basis: "agreement",
  holds: "正文写的办结件数与表三一致",
};

const outcome: RuleHead = {
  code: "N-RESULT",
  severity: "error",
  basis: "agreement",
  holds: "正文写的各类办理结果件数与表三一致",
};

const items: RuleHead = {
  code: "T2O-POWER-SUM",
  severity: "hint",
  basis: "agreement",
  holds: "正文写的行政权力事项数与表二一致",
};

const decisions: RuleHead = {
  code: "N-DECISION",
  severity: "warning",
  basis: "agreement",
  holds: "正文写的处理决定件数与表二一致",
};

/** Requests told by channel or by kind of applicant. */
export const channelRule: RuleHead = {
  code: "N-CHANNEL",
  severity: "warning",
  basis: "ours",
  holds: "正文分渠道、分申请人写的件数与表三、与总数一致",
};

/** By what is counted. */
const RULES: Readonly<Record<SingleFigure["kind"], RuleHead | undefined>> = {
  received,
  receivedAndCarriedIn: received,
  handled,
  carriedIn: carried,
  carriedOut: carried,
  outcome,
  cases,
  documents,
  fees: feeRule,
  items,
  decisions,
  applicant: channelRule,
  procurement: undefined,
  informationFee: undefined,
};

export const figureRules: readonly RuleHead[] = [
  ...new Set(Object.values(RULES).filter((rule) => rule !== undefined)),
];

/** The rule that speaks of a figure; undefined where none does. */
export function ruleOf(figure: StatedFigure): RuleHead | undefined {
  return RULES[kindOf(figure)];
}
