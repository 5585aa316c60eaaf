/** Rows of a group by what they are called for short: 不予处理3件，其中信访类2件、重复类1件. */
import type { Counted, Subject, SubjectContext } from "./counted.ts";
import { ofApplicant, outcome, type OutcomeFigure } from "./stated-figure.ts";
import { has, type Words } from "./words.ts";

/** By group and row; words are set apart by blanks. */
const CALLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  notDisclosed: {
    stateSecrets: "国家秘密 涉密",
    thirdPartyRights: "第三方 第三人",
    internalAffairs: "内部",
    processInformation: "过程",
    enforcementCaseFiles: "案卷",
    administrativeInquiry: "查询",
  },
  unableToProvide: {
    notHeld: "不掌握 不存在",
    wouldRequireCreation: "制作 加工",
    unclearAfterSupplement: "不明确",
  },
  notProcessed: {
    petitionOrComplaint: "信访 投诉 举报",
    repeatRequest: "重复",
    publicPublication: "出版物",
    excessiveRequests: "大量 反复",
    confirmOrReissue: "确认 重新出具",
  },
  otherHandling: { notSupplemented: "补正", feeUnpaid: "缴费" },
};

const rows = new Map(
  Object.entries(CALLED).map(([group, called]) => [
    outcome(group),
    Object.entries(called).map(([row, words]) => ({
      figure: outcome(`${group}.${row}`),
      words: words.split(" "),
    })),
  ]),
);

/** What a number in a list of a group counts, where no word of the form names it. */
export function shortRow(
  { before, behind }: Counted,
  context: SubjectContext,
): Subject | undefined {
  const { list, text } = context;
  const [group, other] = list?.wholes.at(-1)?.figures ?? [];
  if (!group || other) return undefined;
  const said = wordsOf(text, before) || wordsOf(text, behind);
  const told = { topic: "request", certainty: "likely" } as const;
  if (group.kind === "applicant") {
    const isRest = group.applicant === "organization" && REST.test(said);
    const figures = [ofApplicant("otherOrganization", group.row)];
    return isRest ? { ...told, dimension: "applicant", figures } : undefined;
  }
  if (group.kind !== "outcome" || has(before, "outcome") || has(behind, "outcome"))
    return undefined;
  const row = rowOf(group, said);
  return row && { ...told, dimension: "outcome", figures: [row] };
}

/** 商业企业4件、其他1件. */
const REST = /^其[他它]$/u;

function rowOf(group: OutcomeFigure, said: string): OutcomeFigure | undefined {
  const [row, other] = (rows.get(group) ?? []).filter(({ words }) =>
    words.some((it) => said.includes(it)),
  );
  return other ? undefined : row?.figure;
}

function wordsOf(text: string, words: Words): string {
  const said = words.filter(({ kind }) => kind !== "mark");
  const [first, last] = [said[0], said.at(-1)];
  return first && last ? text.slice(first.start, last.end) : "";
}
