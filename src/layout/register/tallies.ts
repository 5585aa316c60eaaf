/** What 口径设置 counts of the lists: how much is in them, and what of it is not counted or not read. */
import { below, call, column, minus, plus, type Expression } from "../formula.ts";
import { worked, written, type RegisterTally } from "./keys.ts";
import type { ListId } from "./sheets.ts";

const counted = ["requests", "cases", "documents"] as const satisfies readonly ListId[];

export const tallyWords: Readonly<Record<RegisterTally, readonly [label: string, note: string]>> = {
  requests: ["登记的申请（件）", "含上年结转的。"],
  cases: ["登记的案件（件）", ""],
  documents: ["登记的规范性文件（件）", ""],
  nowhere: [
    "没有计入（件）",
    "缺收到日期、类别，或不在本年的申请、案件和文件；各表“提示”写明原因。",
  ],
  heldOpen: ["按未办结计（件）", "填了答复日期或结果，但差一样，或读不出的；各表“提示”写明原因。"],
  unread: [
    "读不出的日期（格）",
    "日期应写成2026-1-5、2026/1/5、2026.1.5、2026年1月5日或20260105；红色的格就是。",
  ],
  sameNumber: ["重复的编号（行）", "同一编号在前面的行里已经有的；各表“提示”写明与哪一行重复。"],
  uncopied: [
    "没有公式（行）",
    "准备好的行用完以后填的行：先撤销工作表保护，把上面一行的灰色和隐藏各列的公式复制下来，否则不计数。",
  ],
};

export function tallyFormula(tally: RegisterTally): Expression {
  const sums = (what: string, lists: readonly ListId[] = counted): Expression =>
    plus(...lists.map((list) => call("SUM", column(worked(list, what)))));
  switch (tally) {
    case "requests":
    case "cases":
    case "documents":
      return sums("isUsed", [tally]);
    case "nowhere":
      return sums("nowhere");
    case "heldOpen":
      return sums("heldOpen", ["requests", "cases"]);
    case "unread":
      return sums("unread");
    case "sameNumber":
      return plus(...counted.map((list) => call("COUNTIF", column(worked(list, "sameAs")), ">0")));
    case "uncopied":
      return plus(
        ...counted.map((list) => {
          const number = written(list, "number");
          const typed = plus(call("COUNTA", column(number)), call("COUNTA", below(number)));
          return minus(typed, call("SUM", column(worked(list, "hasNumber"))));
        }),
      );
  }
}
