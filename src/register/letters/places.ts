/** The named places of letters, `{申请人}`, and what the register knows to stand there. */
import { workingDayAfter, type FoundDay } from "../../calendar/working-days.ts";
import { numberedName } from "../../form/names.ts";
import { clockOf, deadlineOfClock, TERM } from "../clock.ts";
import { filled, readLine } from "../line.ts";
import { feeOfRequest } from "../processing-fee.ts";
import type { RegisterRequest } from "../register.ts";
import { requestKey } from "../request-key.ts";
import { requestsOfMonths } from "../requests-of-month.ts";
import { consultationOf } from "./consultation.ts";
import type { LetterSubject } from "./letter-subject.ts";
import { lettersFor } from "./letters.ts";

/** A text, a day as YYYY-MM-DD, or one that was found by counting; undefined where the register does not say. */
export type Fact = string | FoundDay | undefined;

export interface Place {
  readonly name: string;
  readonly is: "text" | "day";
  readonly fact: (subject: LetterSubject) => Fact;
}

const text = (name: string, fact: (subject: LetterSubject) => string | undefined): Place => ({
  name,
  is: "text",
  fact,
});

const day = (name: string, fact: Place["fact"]): Place => ({ name, is: "day", fact });

/** What stands in no register. */
const unknown = (): undefined => undefined;

const BY_PIECE = "同一申请人一个自然月内第11件至第30件每件100元，第31件起每增加10件，每件提高100元";

const known: readonly Place[] = [
  text("机关全称", ({ context, line }) =>
    (filled(line.request.onBehalfOf) ?? context.register.organ.name).trim(),
  ),
  text("编号", ({ line }) => line.number),
  text("文号", ({ line, letter }) =>
    letter.kind === "reply" || letter.kind === "service"
      ? (line.request.document ?? undefined)
      : undefined,
  ),
  day("落款日期", (subject) => subject.day),
  text("申请人", ({ line }) => line.request.applicant ?? undefined),
  text("称呼", ({ line: { kind } }) =>
    kind === undefined ? "您（贵单位）" : kind === "naturalPerson" ? "您" : "贵单位",
  ),
  text("联系方式", ({ line }) => line.request.contact ?? undefined),
  text("申请内容", ({ line }) => line.request.subject ?? undefined),
  text("承办股室", ({ line }) => line.request.office ?? undefined),
  day("收到日期", ({ line }) => line.day("received")),
  day("登记时的答复期限", ({ line, context }) => {
    const received = line.day("received");
    return received === undefined ? undefined : workingDayAfter(context.calendar, received, TERM);
  }),
  day("答复期限", ({ line, context }) => {
    const { day: until = "", unknownYears } = context.deadlineOf(line);
    return until === "" ? undefined : { day: until, unknownYears };
  }),
  day("补正通知日期", ({ line }) => line.day("supplement.asked")),
  day("补正期限", ({ line }) => line.day("supplement.limit")),
  day("收到补正日期", ({ line }) => line.day("supplement.received")),
  text("被征求意见方", ({ line }) => consultationOf(line)?.name),
  day("延长前的答复期限", (subject) => deadlineWith(subject, { extended: null })),
  day("延长后的答复期限", (subject) => deadlineWith(subject, { extended: subject.day })),
  day("收费通知日期", ({ line }) => line.day("fee.noticed")),
  day("缴费期限", ({ line }) => line.day("fee.limit")),
  text("本月申请件数", (subject) => pieceOf(subject)?.toString()),
  text("收费金额", (subject) => {
    const fee = feeOfRequest(pieceOf(subject) ?? 0);
    return fee === 0 ? undefined : String(fee);
  }),
  text("计收方式", (subject) => (isChargedByPiece(subject) ? "按件" : undefined)),
  text("收费标准", (subject) => (isChargedByPiece(subject) ? BY_PIECE : undefined)),
  text("办理结果", ({ line }) => line.outcome && numberedName(line.outcome.row)),
  text("前次答复文号", (subject) => answeredBefore(subject)?.request.document ?? undefined),
  day("前次答复日期", (subject) => answeredBefore(subject)?.day("answered")),
  text(
    "送达文书",
    ({ line, context }) => line.outcome && lettersFor(line, "reply", context.edition)[0]?.title,
  ),
  text("送达方式", ({ line }) => line.request.delivery ?? undefined),
  day("送达日期", ({ line }) => line.day("answered")),
];

/** What only people know. */
const told: readonly string[] = [
  "联系人",
  "联系电话",
  "机关地址",
  "补正事项",
  "征求意见的信息",
  "缴纳方式",
  "提供的信息",
  "获取途径",
  "不予公开的内容",
  "不予公开的规定",
  "不予公开的理由",
  "禁止公开的规定",
  "征求第三方意见的情况",
  "特别规定",
  "检索情况",
  "不属于本机关负责的理由",
  "负责公开的机关",
  "负责公开的机关的联系方式",
  "不明确之处",
  "反映渠道",
  "理由不合理之处",
  "依据的规定",
  "处理理由",
  "办结原因",
  "行政复议机关",
  "人民法院",
];

/** Every place by its name. */
export const places: ReadonlyMap<string, Place> = new Map(
  [...known, ...told.map((name) => text(name, unknown))].map((place) => [place.name, place]),
);

/** Of the line as if one of its days were another; undefined where that day comes too late to count. */
function deadlineWith(
  { line: { request }, context }: LetterSubject,
  change: Pick<RegisterRequest, "extended">,
): FoundDay | undefined {
  const line = readLine({ ...request, ...change }, 0, context);
  const clock = clockOf(line, context.calendar);
  if (!clock || clock.extendedAfter) return undefined;
  return deadlineOfClock(clock, context.calendar);
}

/** The how-manieth request of its applicant in its month it is. */
function pieceOf({ line, context }: LetterSubject): number | undefined {
  const month = requestsOfMonths(context.lines).find(({ lines }) => lines.includes(line));
  return month && month.lines.indexOf(line) + 1;
}

function isChargedByPiece(subject: LetterSubject): boolean {
  return feeOfRequest(pieceOf(subject) ?? 0) > 0;
}

/** The same request of the same applicant that has been answered. */
function answeredBefore({
  line,
  context: { lines },
}: LetterSubject): LetterSubject["line"] | undefined {
  const key = requestKey(line);
  if (key === undefined) return undefined;
  const before = lines.slice(0, lines.indexOf(line));
  return before.find((it) => requestKey(it) === key && it.day("answered") !== undefined);
}
