/** Requests by who made them: kinds of applicants, everybody, or those that are left beside the kinds told before. */
import type { SubjectContext } from "./counted.ts";
import type { Statement } from "./fact.ts";
import { isRequest, WHOLE, type Found } from "./request-found.ts";
import * as stated from "./stated-figure.ts";
import { addendsOf, type ApplicantFigure } from "./stated-figure.ts";
import { contentOf, has, isOf, isReceipt, type Words } from "./words.ts";

export function applicantFound(
  words: Words,
  applicants: readonly string[],
  { list, statements, text }: SubjectContext,
  lead: Words,
): Found {
  // 上年结转：自然人3件
  const isCarried = isOf(contentOf(lead).at(-1), "act", "carryIn") && !words.some(isReceipt);
  // 受理公民申请4件 tells of all that came, unless others are told beside it
  const isReceived = words.some(isReceipt);
  const isHandled = has(words, "act", "handle") && !isReceived;
  const whole = isHandled ? stated.handled : stated.received;
  const isAnybody =
    !list &&
    (isReceived || isHandled) &&
    contentOf(words).some(
      (it, i, row) => isOf(it, "applicant", "naturalPerson?") && isRequest(row[i + 1]),
    );
  // 公民向我局申请政府信息公开3次 as well
  const isAsking =
    !list && words.some((it) => it.kind === "applicant" && text.startsWith("向", it.end));
  if ((isAnybody || isAsking) && applicants.length === 1)
    return { ...WHOLE, figures: [whole], certainty: "likely" };
  // 公民、法人和其他组织 are everybody
  const isEverybody = applicants.includes("naturalPerson") && applicants.includes("organization");
  const isEach = has(words, "link", "each") || has(words, "link", "all");
  if (isEverybody && !isEach) {
    return { figures: [whole], dimension: "whole", certainty: "likely" };
  }
  // 自然人、商业主体申请32件: beside somebody else, of whom the lexicon does not know, they are all there were
  const isBeside = words.some(
    (it, i) =>
      it.kind === "applicant" && isOf(words[i + 1], "mark", "、") && isOf(words[i + 2], "unknown"),
  );
  if (isBeside && isReceived && words.some(isRequest))
    return { figures: [whole], dimension: "whole", certainty: "likely" };
  // 进出口公司6件 are some of the enterprises
  const isSome = words.some(
    (it, i) =>
      isOf(it, "applicant", "commercialEnterprise") &&
      isOf(words[i - 1], "unknown") &&
      words[i - 1]?.end === it.start &&
      it.start - (words[i - 1]?.start ?? 0) > 1,
  );
  // 企业3件、其他法人或组织2件
  const isOfOthers = words.some(
    (it) => it.kind === "applicant" && /其[他它]$/u.test(text.slice(it.start - 2, it.start)),
  );
  if (isSome || isOfOthers) return { figures: [], dimension: "applicant", certainty: "sure" };
  const isOfRest = words.some(
    (it) => it.kind === "applicant" && text.slice(it.start, it.end) === OTHERS_CALLED,
  );
  // 上年结转的96件中，自然人91件
  const [divided, other] = list?.wholes ?? [];
  const isOfCarried = divided ? !other && divided.figures[0] === stated.carriedIn : isCarried;
  const ofAll = applicants.map((it) =>
    stated.ofApplicant(it, isOfCarried ? "carriedIn" : undefined),
  );
  const figures = isOfRest ? ofAll.map(beside(statements)) : ofAll;
  if (applicants.length > 1 && !isEach) {
    return { figures: stated.added(figures), dimension: "applicant", certainty: "likely" };
  }
  const isExact = has(words, "act", "newlyReceive");
  return { figures, dimension: "applicant", certainty: "sure", ...(isExact && { isExact }) };
}

/** 商业企业5件、其他组织2件: beside one kind of organizations those that are left, not all. */
function beside(statements: readonly Statement[]): (figure: ApplicantFigure) => ApplicantFigure {
  const [last] = statements.at(-1)?.figures ?? [];
  const isKind =
    last !== undefined &&
    addendsOf(last).every((it) => it.kind === "applicant" && ORGANIZATIONS.has(it.applicant));
  return (figure) => (isKind && figure.applicant === "organization" ? OTHERS : figure);
}

const ORGANIZATIONS = new Set([
  "commercialEnterprise",
  "researchInstitution",
  "publicWelfareOrganization",
  "legalServiceInstitution",
]);

const OTHERS_CALLED = "其他组织";
const OTHERS = stated.ofApplicant("otherOrganization");
