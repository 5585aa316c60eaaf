/** docs/rules.md, as the rules themselves and their cases have it. */
import { editions } from "../form/editions.ts";
import { lastYearRules } from "../rules/last-year/last-year-rules.ts";
import { basisOf, headsOf, isAskedOf, type RuleHead } from "../rules/rule.ts";
import { rules } from "../rules/rules.ts";
import { severities } from "../rules/severity.ts";
import { tableRules } from "../rules/table-rules.ts";
import { besideReportRules } from "../register/rules/beside-report.ts";
import { registerRules } from "../register/rules/register-rules.ts";
import { collectionRules } from "../collection/rules/collection-rules.ts";
import { collectionCases } from "./rule-cases/collection.ts";
import { collectionFindingsIn } from "./rule-cases/collection-case.ts";
import { registerCases } from "./rule-cases/register.ts";
import { registerFindingsIn } from "./rule-cases/register-case.ts";
import { findingsIn } from "./rule-cases/rule-case.ts";
import { ruleCases } from "./rule-cases/rule-cases.ts";

const GROUPS = [
  "表二",
  "表三",
  "表四",
  "文表一致",
  "结构和文字",
  "与上年",
  "申请台账",
  "汇总",
] as const;

type Group = (typeof GROUPS)[number];

const BEGINNING = `# 核对什么

每条规则写明要求、严重程度、依据和一个例子，例子就是核对时显示的话。写有“定稿时核对”的，填报中不算错。代码以T2O开头的，主要用于2019版表格。`;

const END =
  "“请核实”的问题可以写明情况（JSON的`explanations`）：写明后显示为“已说明”；其中的数字一变，说明即失效。";

/** The documentation of every rule, as Markdown that still is to be formatted. */
export function rulesDocument(): string {
  const heads = [...headsOf(rules), ...registerRules, ...besideReportRules, ...collectionRules];
  const chapters = GROUPS.map((group) => {
    const entries = heads.filter((head) => groupOf(head) === group).map(entryOf);
    return [`## ${group}`, ...entries].join("\n\n");
  });
  return [BEGINNING, ...chapters, "## 情况说明", END].join("\n\n");
}

const ofTables = codesOf(tableRules);
const ofLastYear = codesOf(lastYearRules);
const ofCollections = codesOf(collectionRules);

function codesOf(list: Parameters<typeof headsOf>[0]): ReadonlySet<string> {
  return new Set(headsOf(list).map(({ code }) => code));
}

function groupOf({ code }: RuleHead): Group {
  if (ofLastYear.has(code)) return "与上年";
  if (ofCollections.has(code)) return "汇总";
  if (code.startsWith("R-")) return "申请台账";
  if (code.startsWith("S-")) return "结构和文字";
  if (!ofTables.has(code)) return "文表一致";
  if (code.startsWith("T3-")) return "表三";
  return code.startsWith("T4-") ? "表四" : "表二";
}

function entryOf(head: RuleHead): string {
  return [`- **${head.code}** ${head.holds}。`, termsOf(head), `例：${exampleOf(head)}`].join(
    "\\\n  ",
  );
}

/** How it weighs, when it is asked, what it rests on. */
function termsOf(head: RuleHead): string {
  const { severity, explainable, stage, since } = head;
  const terms = [
    severities[severity] + (explainable ? "，可写情况说明" : ""),
    ...(stage === "finished" ? ["定稿时核对"] : []),
    ...(since === undefined ? [] : [`${since}年度起`]),
    `依据：${basesOf(head).join("、")}`,
  ];
  return `${terms.join("；")}。`;
}

/** In each edition that is asked for it: the notices have numbers of their own. */
function basesOf(head: RuleHead): string[] {
  const asked = editions.filter((edition) => isAskedOf(head, edition));
  return [...new Set(asked.map((edition) => basisOf(head, edition)))];
}

function exampleOf({ code }: RuleHead): string {
  const example = saidOfCase(code).find((it) => it.code === code);
  if (!example) throw new Error(`No case in rule-cases/ raises ${code}.`);
  return example.message;
}

function saidOfCase(code: string): readonly { readonly code: string; readonly message: string }[] {
  const ofReport = ruleCases.find((it) => it.code === code);
  if (ofReport) return findingsIn(ofReport.raises);
  const ofRegister = registerCases.find((it) => it.code === code);
  if (ofRegister) return registerFindingsIn(ofRegister.raises);
  const ofCollection = collectionCases.find((it) => it.code === code);
  return ofCollection ? collectionFindingsIn(ofCollection.raises) : [];
}
