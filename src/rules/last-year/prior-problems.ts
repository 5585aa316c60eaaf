/** S-PRIOR: the problems that last year's part five lists, of which this year's report says nothing. */
import { onceFor } from "../../form/once-for.ts";
import type { AnnualReport, Narrative } from "../../report/annual-report.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

export const priorProblemsRule = defineRule({
  code: "S-PRIOR",
  severity: "hint",
  basis: "ours",
  holds: "上年第五部分所列的问题，本年有回应",
  stage: "finished",
  check: (context) => {
    const { report, lastYear } = context;
    if (report.narrative.overview.length === 0 || !lastYear?.report) return [];
    const open = leftOpen(lastYear.report)(report.narrative);
    if (open.length === 0) return [];
    return [
      {
        at: "overview",
        expected: open.join("、"),
        found: null,
        message: sentences.problemsNotTakenUp(context, open),
      },
    ];
  },
});

/** The problems of a report that a later text does not take up: an edit of the tables leaves them as they are. */
const leftOpen = onceFor(({ narrative, year }: AnnualReport) =>
  onceFor(({ overview, problemsAndImprovements }: Narrative): readonly string[] => {
    const isTakenUp = takenUpBy([...overview, ...problemsAndImprovements].join("\n"));
    return problemsIn(narrative.problemsAndImprovements, year).filter((it) => !isTakenUp(it));
  }),
);

/** 一是…，二是…: the first clause of each item of a list. */
const ITEM =
  /(?<=^|[。；;：:\n])\s*(?:[一二三四五六七八九十]是|第[一二三四五六]，|[（(][一二三四五六七八九十]+[）)]|[（(]?\d{1,2}[）).．、])([^，,。；;：:\n]+)/gu;

/** 存在公开意识有待加强、公开范围有待拓展等问题: without a list. */
const LISTED =
  /(?:存在|体现在|表现为|表现在)(?:着|了)?((?:(?!存在|体现|表现)[^。；：])+?)等(?:一些|方面的?)?(?:问题|不足)/gu;

/**
 * The problems that part five names, in its own words.
 *
 * @param year of the report; what it says of the year after it is what will be done
 */
export function problemsIn(paragraphs: readonly string[], year: number | null): string[] {
  const text = paragraphs.join("\n");
  const next = year === null ? "" : `|${year + 1}年`;
  const [problems = ""] = text.split(
    new RegExp(`改进情况|改进措施|下一步|今后|针对(?:以上|上述|存在)${next}`, "u"),
  );
  const items = [...problems.matchAll(ITEM)].map(([, clause = ""]) => clause);
  const listed = [...problems.matchAll(LISTED)].flatMap(([, list = ""]) => list.split("、"));
  const found = items.length > 0 ? items : listed;
  return found.map((problem) => problem.trim()).filter((problem) => topicOf(problem).length > 0);
}

/** A topic of which fewer of its pairs of characters are found was not taken up. */
const LEAST_FOUND = 0.25;

/** What tells whether a text speaks of what a problem is about. */
export function takenUpBy(text: string): (problem: string) => boolean {
  const said = new Set(pairsIn(text));
  return (problem) => {
    const pairs = topicOf(problem);
    return pairs.filter((pair) => said.has(pair)).length >= pairs.length * LEAST_FOUND;
  };
}

/** What such clauses and such reports always say; a topic is what is left. */
const EVERYWHERE = new RegExp(
  [
    "政府信息|政务|信息|公开|工作|问题|不足|短板|弱项|薄弱|环节|差距|欠缺",
    "不够|不高|不强|不到位|不及时|有待|仍需|亟待|还需|需要|存在",
    "进一步|加强|提升|提高|完善|强化|优化|较为|部分|个别|少数|方面|情况|主要|相对|比较|一些",
    "仍然|仍|还|较|等|的|和|与|及|在|是|对|有",
  ].join("|"),
  "gu",
);

/** The pairs of neighbouring characters in what is not said everywhere. */
function topicOf(clause: string): string[] {
  const words = clause.replace(EVERYWHERE, " ").split(/[^\p{Script=Han}a-zA-Z]+/u);
  return words.flatMap(pairsIn);
}

function pairsIn(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
