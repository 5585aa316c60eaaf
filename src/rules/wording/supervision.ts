/** S-GOV-SUPERVISE: 工作考核、社会评议和责任追究结果情况, which governments report and departments do not. */
import type { OrganKind } from "../../form/organ.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { tellsOfWork } from "../overview-content.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

interface Result {
  readonly name: string;
  readonly told: RegExp;
}

/** 《条例》第五十条第（四）项. */
const results: readonly Result[] = [
  { name: "工作考核", told: /考核|考评|绩效/u },
  { name: "社会评议", told: /评议|满意度|第三方评估|(?:社会|群众|公众)评价|测评/u },
  { name: "责任追究", told: /追责|问责|追究/u },
];

/** 各级人民政府; a 街道办事处 is no government. */
const GOVERNMENTS: readonly OrganKind[] = ["government", "township"];

/** What the organ reports on supervision, by its names; nothing where it is no government. */
export function supervisionNames({ organ }: AnnualReport): string[] {
  return GOVERNMENTS.includes(organ.kind) ? results.map(({ name }) => name) : [];
}

/** What a government tells of supervision neither in part one nor in part six. */
export function missingSupervision(report: AnnualReport): string[] {
  const paragraphs = [...report.narrative.overview, ...report.narrative.otherMatters];
  const expected = supervisionNames(report);
  return results
    .filter(({ name }) => expected.includes(name))
    .filter(({ told }) => !paragraphs.some((text) => told.test(text)))
    .map(({ name }) => name);
}

export const supervisionRule = defineRule({
  code: "S-GOV-SUPERVISE",
  severity: "warning",
  basis: { cited: "《条例》第五十条" },
  holds: "各级人民政府的年度报告写明工作考核、社会评议和责任追究结果情况",
  stage: "finished",
  check: (context) => {
    const { report } = context;
    if (!tellsOfWork(report.narrative.overview)) return [];
    const missing = missingSupervision(report);
    if (missing.length === 0) return [];
    const expected = supervisionNames(report);
    return [
      {
        at: "overview",
        expected: expected.join("、"),
        found: expected.filter((name) => !missing.includes(name)).join("、"),
        message: sentences.supervisionMissing(missing),
      },
    ];
  },
});
