/** S-PROBLEM: part five tells of problems and of their improvement. */
import { withoutBlanks } from "../../text/blanks.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

/** Less cannot name one problem and what is done about it. */
const LEAST = 30;

interface Half {
  readonly name: string;
  readonly told: RegExp;
}

/** 存在的主要问题及改进情况: the two halves of the heading. */
const halves: readonly Half[] = [
  {
    name: "存在的主要问题",
    told: /问题|不足|短板|弱项|薄弱|不够|不高|不强|不到位|不及时|差距|欠缺|有待|仍需|亟待/u,
  },
  {
    name: "改进情况",
    // 有待加强 names a problem
    told: /改进|下一步|今后|措施|整改|次年|(?<!有待|有待进一步|亟待|仍需)(?:加强|加大|提升|提高|完善|强化|优化)|将/u,
  },
];

/** The names of the two halves. */
export const problemNames: readonly string[] = halves.map(({ name }) => name);

/** Whether part five says so little that it says nothing. */
export function saysTooLittle(paragraphs: readonly string[]): boolean {
  return withoutBlanks(paragraphs.join("")).length < LEAST;
}

/** The halves of which part five says nothing, by their names. */
export function missingHalves(paragraphs: readonly string[]): string[] {
  return halves
    .filter(({ told }) => !paragraphs.some((text) => told.test(text)))
    .map(({ name }) => name);
}

export const problemsRule = defineRule({
  code: "S-PROBLEM",
  severity: "error",
  basis: "format",
  holds: "第五部分写明存在的主要问题和改进情况",
  stage: "finished",
  check: (context) => {
    const paragraphs = context.report.narrative.problemsAndImprovements;
    if (paragraphs.length === 0) return [];
    const text = paragraphs.join("");
    const told = { at: "problemsAndImprovements", expected: problemNames.join("、") } as const;
    if (saysTooLittle(paragraphs)) {
      const message = sentences.problemsTooShort(text, LEAST);
      return [{ ...told, found: text, message }];
    }
    return missingHalves(paragraphs).map((missing) => {
      const message = sentences.problemHalfMissing(missing);
      const found = problemNames.filter((name) => name !== missing).join("、");
      return { ...told, severity: "hint", found, message };
    });
  },
});
