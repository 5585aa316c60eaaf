/** What stands with words of requests and counts something else. */
import type { Counted, SubjectContext } from "./counted.ts";
import type { Topic } from "./subject-words.ts";
import { isRequest } from "./request-found.ts";
import { isOfOneKind } from "./singled-out.ts";
import { contentOf, has, isCarry, isOf, isReceipt, type Words } from "./words.ts";

/** What the number counts instead of the requests of a figure; undefined where it may count those. */
export function countedInstead(counted: Counted, context: SubjectContext): Topic | undefined {
  const { before, behind, unit } = counted;
  // 收到3条群众提交的政府信息公开申请 names them
  // 公开信息305条，收到依申请公开24条 as well
  const isAsked =
    before.some(isCarry) ||
    (before.some(isReceipt) && [before, behind].some((it) => has(it, "topic", "request")));
  const isOther = context.topic === "other" && !behind.some(isRequest) && !isAsked;
  const isPublished = isPublicity(before);
  // 审查信息860条，不予公开12条 goes on with what is published
  if (unit === "条" && (isOther || isPublished)) return "other";
  // 不予公开信息数79, with no word that anybody asked
  const isOfRequests = context.list?.wholes.at(-1)?.topic === "request";
  if ((tellsPublicity(counted) && !isOfRequests) || (isPublished && (unit === "" || isOther)))
    return "other";
  // 1863条信息重新审查，转为不公开37条
  const last = context.statements.at(-1);
  if (unit === "条" && last?.unit === unit && last.figures.length === 0 && !isAsked) return "other";
  if (isAttribute(before, context.text)) return "other";
  return isOfOneKind(context.text, before) || countsServices(counted, context.text)
    ? "request"
    : undefined;
}

/** 不予公开信息数79: information that may not be published, which nobody has asked for. */
function isPublicity(before: Words): boolean {
  const content = contentOf(before);
  return isOf(content.at(-1), "sign", "information") && has(content, "outcome");
}

/** 5件次不予公开的信息 as well. */
function tellsPublicity({ before, behind }: Counted): boolean {
  const [first, next] = contentOf(behind);
  return first?.kind === "outcome" && isOf(next, "sign", "information") && !before.some(isReceipt);
}

/** 属依申请公开的共33件: what they are classed as. */
function isAttribute(before: Words, text: string): boolean {
  const noun = before.findIndex((it) => text.slice(it.start, it.end) === "依申请公开");
  const classed = before[noun - 1];
  return !!classed && /^(?:属于?|列为|定为|确定为)$/u.test(text.slice(classed.start, classed.end));
}

/** 依申请事项1209项 and 依申请公开类政务服务事项312件 count what an organ does upon application. */
function countsServices({ before, unit }: Counted, text: string): boolean {
  const noun = contentOf(before).at(-1);
  // 接到公民申请公开的信息项目7例 counts what they asked for
  if (isOf(noun, "sign", "items")) return !(before.some(isReceipt) && before.some(isRequest));
  if (unit !== "项") return false;
  const isService = noun !== undefined && text.slice(noun.start, noun.end) === "依申请事项";
  return has(before, "act", "revise") || (isService && !before.some(isReceipt));
}
