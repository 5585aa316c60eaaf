/**
 * The words in which reports state numbers, and what each means to the grammar. Words are set apart by blanks.
 *
 * The longest word at a place wins, so that 未经复议直接起诉 is no negation, 信访举报投诉类申请 is no petition,
 * and 行政许可申请 is no request for information.
 */
import { channels, fillers, links, signs, times } from "./frame-words.ts";
import { acts, applicants, outcomes, results, routes, topics } from "./subject-words.ts";

/** 依申请公开 + 事宜: requests are called by any of these heads with any of these tails as well. */
const requestHeads =
  "政府信息公开申请 信息公开申请 公开申请 依申请公开 政府信息依申请公开 依申请政府信息公开 依申请信息公开 依申请公开信息 依申请公开政府信息 申请公开 申请公开信息";
const requestTails =
  "事项 事宜 请求 来信 来函 来信来函 件 办件 办件量 办理件 办理事项 申请 申请件 申请书 申请表";

/** 上年 + 转来, 顺延至 + 次年: what is carried over is called by any of these years with any of these verbs as well. */
const lastYears = "上年 上年度 上一年 上一年度 去年 年初 期初";
const nextYears = "下年 下年度 下一年 下一年度 次年 明年";
const cameOver =
  "结转 转入 转来 转接 接转 遗留 留存 留下 剩下 剩余 积存 结余 延续 顺延 跨年结转 未办结 未办完 未完成 未办结结转 未答复";
const goesOver =
  "结转 结转至 转 转入 转至 转到 顺延 顺延至 顺延到 延至 延续至 延续到 留待 留至 接转 移至 递延至 跨入 延期至 延期到 推迟至";

/** 正在 + 按程序 + 办理: what is under way at the end of the year is carried over to next. */
const underWay = "正在 尚在 仍在 还在";
const inWhatWay =
  "按程序 依程序 按流程 依法 依规 依法依规 按规定 抓紧 加紧 积极 按时限 法定期限内 期限内";
const doing = "办理 办理中 办理之中 处理 处理中 答复 办理答复";

/** 要求 + 确认或重新出具 + 已获取的信息. */
const confirming =
  "确认或重新出具 确认或者重新出具 确认、重新出具 确认和重新出具 确认及重新出具 重新出具 确认";
const known = "已获取信息 已获取的信息 已经获取信息 已经获取的信息 已获取政府信息 已获取的政府信息";
const confirmingHeads = " 要求 要求行政机关 要求本机关 要求我局 申请";

/** 逾期未 + 缴费, 未按期 + 补正: what the applicant did not do in time is called by any of these with any of these verbs as well. */
const notInTime =
  "逾期未 逾期不 逾期未能 未按期 未按时 未在规定期限内 未在规定时间内 未在期限内 到期未 超期未";
const notPaid = "缴费 交费 缴纳 缴纳费用 缴纳相关费用 缴纳信息处理费 缴纳政府信息处理费 付费";
const notSupplemented =
  "补正 补正材料 补正申请 补正申请内容 补充材料 作出补正 进行补正 提交补正材料";

/** 信访、投诉、举报 + 类申请: in any order, with any sign between. */
const complaints = ["信访", "投诉", "举报"];
const complaintSigns = "、 / 和 ".split(" ");
const complaintTails = "类 类申请 的申请 性质申请 性质的申请 申请";

/** 以信息公开名义 + 进行 + 信访: what is a petition by its matter is called by any of these. */
const asRequest =
  "以信息公开名义 以信息公开的名义 以政府信息公开名义 以政府信息公开的名义 以信息公开形式 以政府信息公开形式 以信息公开申请形式 以政府信息公开申请形式 以政府信息公开申请的形式";
const petitioned = "进行 提起 提出 反映 开展 实施";

/** 未经复议 + 直接提起诉讼, 不服复议决定 + 又起诉: how cases came to court is called by any of these with any verb. */
const withoutReview =
  "未经复议 未经行政复议 未经复议程序 不经复议 未经复议直接 未经行政复议直接 直接";
const afterReview =
  "复议后 经复议后 经复议 行政复议后 经行政复议后 不服复议决定 不服行政复议决定 不服复议结果 不服行政复议结果 对复议决定不服 对行政复议决定不服 对复议结果不服";
const sued =
  "起诉 又起诉 再起诉 诉讼 再诉讼 提起诉讼 提起行政诉讼 又提起诉讼 再提起诉讼 又提起行政诉讼 再提起行政诉讼 向法院起诉 向法院提起诉讼 向人民法院起诉";

/** 责令 + 重新答复, 撤销 + 原告知书: what a correction is called. */
const ordered = "责令 责令限期 责令本机关 责令我局 并责令 并责令限期";
const again =
  "重新答复 重新作出 重新作出答复 重新处理 重新办理 重新告知 重作 重做 答复 作出答复 履行 履行职责 履行答复职责";
const cancelled = "撤销 撤销并责令重作 被撤销";
const decision =
  "原答复 原告知 原告知书 原答复书 原决定 原行政行为 原具体行政行为 原答复行为 原信息公开答复 原政府信息公开答复 我局答复 本机关答复";

/** 判决驳回 + 原告诉讼请求: what was asked for was refused; of 驳回起诉 it is not known. */
const refused = "驳回 判决驳回 法院判决驳回 判决予以驳回 法院驳回 复议机关驳回 裁定驳回";
const asked =
  "诉讼请求 原告诉讼请求 原告的诉讼请求 原告全部诉讼请求 全部诉讼请求 其诉讼请求 申请人诉讼请求 复议请求 行政复议请求 申请人复议请求 申请人行政复议请求 申请人的复议请求 申请人的行政复议请求 其复议请求";

/** 经调解 + 申请人 + 撤回: cases that ended so have the other result. */
const settledBy = " 经调解 调解后 经调解后 经协调 协调后 经协调后 经和解 和解后 和解 双方和解";
const withdrawer = " 申请人 当事人 原告 对方";
const withdrawn =
  "撤诉 撤回起诉 主动撤诉 自愿撤诉 撤诉结案 撤回结案 撤回申请结案 撤回申请终止 撤回终止 撤回申请终止审理";
const withdrawnReview =
  "撤回复议 撤回行政复议 撤回复议申请 撤回行政复议申请 主动撤回复议申请 自愿撤回复议申请";
/** Of requests as well: only behind a word that tells of a case. */
const withdrawnFrom = "撤回 主动撤回 自愿撤回 撤回申请 主动撤回申请";

/** A word of the lexicon: what it is, and which of its kind. */
export interface Word {
  readonly kind: WordKind;
  readonly is: string;
}

export type WordKind =
  | "topic"
  | "act"
  | "outcome"
  | "applicant"
  | "channel"
  | "result"
  | "route"
  | "link"
  | "time"
  | "sign"
  | "filler";

const tables: readonly (readonly [WordKind, Readonly<Record<string, string>>])[] = [
  ["filler", fillers],
  ["sign", signs],
  ["time", times],
  ["link", links],
  ["channel", { channel: channels }],
  ["topic", topics],
  ["act", acts],
  ["applicant", applicants],
  ["route", routes],
  ["result", results],
  ["outcome", outcomes],
];

/** Every word with its meaning; where tables share a word, the later table holds it. */
export function* lexiconWords(): Generator<readonly [text: string, word: Word]> {
  for (const [kind, table] of tables) {
    for (const [is, words] of Object.entries(table)) {
      for (const text of words.split(" ")) yield [text, { kind, is }];
    }
  }
  for (const year of lastYears.split(" ")) {
    for (const verb of cameOver.split(" ")) yield [year + verb, { kind: "act", is: "carryIn" }];
  }
  for (const verb of goesOver.split(" ")) {
    for (const year of nextYears.split(" ")) yield [verb + year, { kind: "act", is: "carryOut" }];
  }
  for (const failed of notInTime.split(" ")) {
    for (const it of notPaid.split(" "))
      yield [failed + it, outcomeWord("otherHandling.feeUnpaid")];
    for (const it of notSupplemented.split(" "))
      yield [failed + it, outcomeWord("otherHandling.notSupplemented")];
  }
  for (const names of complaintOrders()) {
    for (const sign of complaintSigns) {
      for (const tail of complaintTails.split(" "))
        yield [names.join(sign) + tail, outcomeWord("notProcessed.petitionOrComplaint")];
    }
  }
  for (const head of asRequest.split(" ")) {
    for (const verb of petitioned.split(" ")) {
      for (const names of [...complaintOrders().map((it) => it.join("")), ...complaints])
        yield [head + verb + names, outcomeWord("notProcessed.petitionOrComplaint")];
    }
  }
  for (const state of underWay.split(" ")) {
    for (const way of inWhatWay.split(" "))
      yield* pairs(state + way, doing, { kind: "act", is: "carryOut" });
  }
  for (const head of confirmingHeads.split(" ")) {
    for (const verb of confirming.split(" "))
      yield* pairs(head + verb, known, outcomeWord("notProcessed.confirmOrReissue"));
  }
  yield* pairs(withoutReview, sued, { kind: "route", is: "direct" });
  yield* pairs(afterReview, sued, { kind: "route", is: "afterReconsideration" });
  yield* pairs(ordered, again, { kind: "result", is: "corrected" });
  yield* pairs(refused, asked, { kind: "result", is: "upheld?" });
  yield* pairs(cancelled, decision, { kind: "result", is: "corrected" });
  for (const how of settledBy.split(" ")) {
    for (const who of withdrawer.split(" ")) {
      const tails = how === "" ? withdrawn : `${withdrawn} ${withdrawnFrom}`;
      yield* pairs(how + who, tails, { kind: "result", is: "otherResult?" });
      yield* pairs(how + who, withdrawnReview, {
        kind: "result",
        is: "otherResult.reconsideration",
      });
    }
  }
  for (const head of requestHeads.split(" ")) {
    for (const tail of requestTails.split(" ")) {
      yield [head + tail, { kind: "topic", is: "request" }];
    }
  }
}

function* pairs(heads: string, tails: string, word: Word): Generator<readonly [string, Word]> {
  for (const head of heads.split(" ")) {
    for (const tail of tails.split(" ")) yield [head + tail, word];
  }
}

function outcomeWord(is: string): Word {
  return { kind: "outcome", is };
}

/** Two of the names, or all three, in any order. */
function complaintOrders(): string[][] {
  const pairs = complaints.flatMap((first) =>
    complaints.filter((it) => it !== first).map((second) => [first, second]),
  );
  const triples = pairs.map((pair) => [...pair, ...complaints.filter((it) => !pair.includes(it))]);
  return [...triples, ...pairs];
}
