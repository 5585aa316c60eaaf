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
  for (const head of requestHeads.split(" ")) {
    for (const tail of requestTails.split(" ")) {
      yield [head + tail, { kind: "topic", is: "request" }];
    }
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
