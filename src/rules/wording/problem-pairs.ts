/** S-PROBLEM-PAIR: as many improvements as problems, where both are numbered. */
import { defineRule } from "../rule.ts";
import { IMPROVEMENTS } from "./improvements.ts";
import * as sentences from "./sentences.ts";

const ITEM = /[一二三四五六七八九十]是/gu;

export const problemPairsRule = defineRule({
  code: "S-PROBLEM-PAIR",
  severity: "hint",
  basis: "ours",
  holds: "第五部分列出的改进措施不少于列出的问题",
  stage: "finished",
  check: (context) => {
    const { narrative } = context.report;
    const text = narrative.problemsAndImprovements.join("\n");
    const first = text.search(ITEM);
    const begin = first < 0 ? -1 : text.slice(first).search(IMPROVEMENTS);
    if (begin < 0) return [];
    const count = (part: string): number => part.match(ITEM)?.length ?? 0;
    const problems = count(text.slice(0, first + begin));
    const improvements = count(text.slice(first + begin));
    // more may be done than there are problems; improvements told in one sentence are not counted
    if (problems < 2 || improvements === 0 || improvements >= problems) return [];
    return [
      {
        at: "problemsAndImprovements",
        expected: problems,
        found: improvements,
        message: sentences.fewerImprovements(problems, improvements),
      },
    ];
  },
});
