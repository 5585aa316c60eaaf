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
  for (const head of requestHeads.split(" ")) {
    for (const tail of requestTails.split(" ")) {
      yield [head + tail, { kind: "topic", is: "request" }];
    }
  }
}
