/** What a number counts, told by the words before it and behind it in its clause. */
import type { Topic } from "./subject-words.ts";
import { NOTHING, type Counted, type Subject, type SubjectContext } from "./counted.ts";
import { decisionSubject } from "./subject-decisions.ts";
import { disputeSubject } from "./subject-disputes.ts";
import { documentSubject } from "./subject-documents.ts";
import { moneySubject } from "./subject-money.ts";
import { requestSubject } from "./subject-requests.ts";
import { restOfOutcomes } from "./rest-of-outcomes.ts";
import { shortRow } from "./short-rows.ts";
import type { Token } from "./token.ts";
import { isTopic, topicOf } from "./topic-of.ts";
import { contentOf, has, isCarry, isDispute, isOf, isReceipt, type Words } from "./words.ts";

/** The subject of a number; its topic is what the text goes on to speak of. */
export function subjectOf(told: Counted, context: SubjectContext): Subject {
  const counted = dividesDisputes(context) ? ofDisputes(told) : told;
  // 印发行政规范性文件《……》等2件: a title behind the noun only says which
  const before = contentOf(counted.before).filter(({ is }, i) => i === 0 || is !== "title");
  const head = before.at(-1);
  const behind = contentOf(counted.behind);
  if (has(before, "sign", "not")) return { topic: context.topic, ...NOTHING };
  if (addsToLast(counted.before, context)) return { topic: context.topic, ...NOTHING };
  const row = shortRow(counted, context);
  if (row) return row;
  const rest = restOfOutcomes(counted.before, context);
  if (rest) return { topic: "request", ...rest };
  if (head?.kind === "unknown") {
    const isOther = has(before, "topic", "other");
    return { topic: isOther ? "other" : context.topic, ...NOTHING };
  }
  // words of which the lexicon knows nothing begin something new
  const isNamedHere = before.some(isTopic) || behind.some(isTopic);
  if (context.isCarried && !isNamedHere && has(before, "unknown")) {
    return { topic: "other", ...NOTHING };
  }
  // 行政复议……不予受理1件
  const isOfDispute = context.topic === "reconsideration" || context.topic === "litigation";
  if (
    isOfDispute &&
    !isNamedHere &&
    head &&
    context.text.slice(head.start, head.end).startsWith("不予受理")
  )
    return { topic: context.topic, ...NOTHING };
  // 因征求意见1件结转下年: the step is why
  const isAside = isOf(head ?? behind.at(-1), "sign", "aside") || isStep(before);
  if (isAside && !behind.some(isCarry)) return { topic: context.topic, ...NOTHING };
  const isOfDocuments = context.isOfDocuments && !isMade(before) && !isAsked(before);
  if (isOfDocuments || isOf(head, "sign", "attribute")) {
    return { topic: "other", ...NOTHING };
  }
  const isInformation = isOf(head, "sign", "information") && !before.some(isNamed);
  if (isOfNext(counted) || isInformation || isOf(head, "topic", "other"))
    return { topic: "other", ...NOTHING };
  if (before.length === 0 && behind.length > 0 && isOf(behind.at(-1), "topic", "other")) {
    return { topic: "other", ...NOTHING };
  }
  if (has(before, "sign", "others")) {
    return { topic: has(before, "topic", "other") ? "other" : context.topic, ...NOTHING };
  }
  // 回应关切3次 answers no request
  if (has(before, "act", "respond") && !isNamedHere) return { topic: "other", ...NOTHING };
  const topic = topicOf(before, behind, counted, context);
  if (topic !== "request" && isOfApplicants(before) && !isNamedHere) {
    return { topic, ...NOTHING };
  }
  const isDecided = topic !== undefined && OWN_NOUN.has(topic);
  const last = counted.behind.findLast(({ kind }) => kind !== "filler");
  // 1件被复议机关撤销答复书 tells what became of it
  const isPaper = isOf(last, "sign", "letter") && !has(behind, "result");
  if (before.length < 2 && isPaper) return { topic, ...NOTHING };
  if (countsPapers(counted.before) && !before.some(hasPapers)) return { topic, ...NOTHING };
  if (isDecided && !isNamedIn(topic, counted, context)) {
    return { topic: "other", ...NOTHING };
  }
  switch (topic) {
    case "request":
      return requestSubject(counted, context);
    case "reconsideration":
    case "litigation":
      return disputeSubject(topic, counted, context);
    case "rules":
    case "normativeDocuments":
      return documentSubject(topic, counted, context);
    case "licensing":
    case "penalties":
    case "compulsion":
    case "otherServices":
    case "powers":
      return decisionSubject(topic, counted, context);
    case "fees":
    case "procurement":
    case "informationFee":
    case "feeNotice":
      return moneySubject(topic, counted);
    case "other":
    case undefined:
      return { topic, ...NOTHING };
  }
}

/** 予以公开13件，与部分公开合计18件: the sum of both. */
function addsToLast(before: Words, { text, statements }: SubjectContext): boolean {
  const [first] = before;
  const isAdded =
    isOf(first, "sign", "and") && /^(?:与|加|连同|和)/u.test(text.slice(first?.start));
  return isAdded && has(before, "link", "sum") && statements.length > 0;
}

/** 行政复议4件，其中维持3件，1件正在办理中: what is under way of cases is not carried over. */
function ofDisputes(counted: Counted): Counted {
  const asCases = (words: Words): Words =>
    words.map((it) => (isUnderWay(it) ? { ...it, kind: "result", is: "pending" } : it));
  return { ...counted, before: asCases(counted.before), behind: asCases(counted.behind) };
}

function isUnderWay(token: Token): boolean {
  return isOf(token, "act", "carryOut");
}

function dividesDisputes({ list }: SubjectContext): boolean {
  const topic = list?.wholes.at(-1)?.topic;
  return topic !== undefined && isDispute(topic);
}

/** 出具答复书144份 counts papers, 以告知书答复3件 requests. */
function countsPapers(before: Words): boolean {
  const letter = before.findLastIndex((it) => isOf(it, "sign", "letter"));
  return letter >= 0 && !before.slice(letter).some(({ kind }) => kind === "act");
}

/** 行政处罚决定书14份 and 行政复议决定书2份 are as many decisions. */
function hasPapers({ kind, is }: Token): boolean {
  return (
    kind === "topic" &&
    (OWN_NOUN.has(is as Topic) || is === "reconsideration" || is === "litigation")
  );
}

/** 要求补正的申请2件, 主动撤回终止办理2件: a step on the way. */
function isStep(before: Words): boolean {
  return has(before, "sign", "aside") && !has(before, "outcome");
}

/** 收到信息公开申请1起 beside them. */
function isAsked(before: Words): boolean {
  return (
    before.some(isReceipt) && has(before, "topic", "request") && !has(before, "sign", "attribute")
  );
}

/** 制发规范性文件0件, 作出处罚决定6件 are none of those that are sorted by their 公开属性. */
function isMade(before: Words): boolean {
  if (has(before, "act", "decide") && before.some(hasPapers)) return true;
  const isOfForm = has(before, "topic", "normativeDocuments") || has(before, "topic", "rules");
  return isOfForm && ["issue", "repeal", "keep"].some((act) => has(before, "act", act));
}

/** 行政许可3条，其他类101条: what is decided is counted by its noun only. */
const OWN_NOUN = new Set<Topic>([
  "licensing",
  "penalties",
  "compulsion",
  "otherServices",
  "powers",
]);

function isNamedIn(
  topic: Topic,
  { before, behind, lead }: Counted,
  { text, statements }: SubjectContext,
): boolean {
  if ([before, behind, lead].some((it) => has(it, "topic", topic))) return true;
  // 行政处罚事项新增12项，处理决定数量31件
  const [first] = contentOf(before);
  return (
    first !== undefined &&
    text.startsWith("处理决定", first.start) &&
    statements.at(-1)?.topic === topic
  );
}

/** 发生行政诉讼1件。申请人通过网络提交22件: who requests, and how, is nothing of what was spoken of before. */
function isOfApplicants(words: Words): boolean {
  return has(words, "channel") || has(words, "applicant");
}

/** Units that go with what comes next: 3个问题, 28项任务. */
const UNITS_OF_NEXT = new Set(["个", "项", "次"]);

/** Whether the noun that is counted is one that the lexicon does not know, right behind the number. */
function isOfNext({ behind, unit, end }: Counted): boolean {
  const [next, verb] = behind;
  const isOther = next?.kind === "unknown" || isOf(next, "sign", "part");
  if (!isOther || next?.start !== end || !UNITS_OF_NEXT.has(unit)) return false;
  // 12个镇街收到申请8件 counts those who received them
  return verb?.kind === "act" || (next.kind === "unknown" && !behind.some(isNamed));
}

/** 依申请公开政府信息8件 counts requests, 行政处罚信息56条 penalties, 发布信息100条 neither. */
function isNamed(token: Token): boolean {
  return isTopic(token) || token.kind === "outcome";
}
