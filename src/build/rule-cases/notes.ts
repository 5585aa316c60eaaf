/** The rules on what wants a word or a number in the text, and on slips of the pen. */
import { edition2021 } from "../../form/edition-2021.ts";
import type { Narrative } from "../../report/annual-report.ts";
import type { CheckedReport, RuleCase } from "./rule-case.ts";
import { consistent, reportOf } from "./sound-report.ts";
import { overviewWhere, overviewWith, sound, text } from "./sound-text.ts";

/** A report on these figures, of which the paragraph on requests tells what it must. */
function report(
  figures: Readonly<Record<string, number>>,
  words: string,
  change: Partial<Narrative> = {},
): CheckedReport {
  const overview = overviewWhere("（二）", `（二）依申请公开。${words}`);
  const narrative = { ...sound, overview, ...change };
  return { report: reportOf(edition2021, consistent(edition2021, figures), { narrative }) };
}

function publishing(words: string): CheckedReport {
  return text({ overview: overviewWhere("（一）", `（一）主动公开。${words}`) });
}

const UNPAID = { "requests.outcomes.otherHandling.feeUnpaid.naturalPerson": 2 };
const OTHER = { "requests.outcomes.otherHandling.other.naturalPerson": 1 };
const CORRECTED = { "disputes.reconsideration.corrected": 1 };

export const noteCases: readonly RuleCase[] = [
  {
    code: "T3-FEE-LINK",
    raises: report(UNPAID, "收到政府信息公开申请2件。", { otherMatters: ["收费情况：无。"] }),
    lookAlike: report(UNPAID, "收到政府信息公开申请2件。", {
      otherMatters: ["2022年度发出收费通知2件，申请人均未缴纳，未收取信息处理费。"],
    }),
  },
  {
    code: "T3-OTHER-NOTE",
    raises: report(OTHER, "收到政府信息公开申请1件。"),
    lookAlike: report(OTHER, "收到政府信息公开申请1件，由申请人撤回。"),
  },
  {
    code: "T4-CORRECTED",
    raises: report(CORRECTED, "未收到申请，被申请行政复议1件，结果纠正1件。"),
    lookAlike: report(CORRECTED, "未收到申请，被申请行政复议1件，结果纠正1件。", {
      problemsAndImprovements: [
        "存在答复不规范被复议机关纠正的问题。下一步加强培训，规范答复程序。",
      ],
    }),
  },
  {
    code: "S-PROBLEM-PAIR",
    raises: text({
      problemsAndImprovements: [
        "存在的问题：一是解读少；二是更新慢；三是培训少。",
        "下一步，一是增加解读；二是加快更新。",
      ],
    }),
    // improvements are told in one sentence
    lookAlike: text({
      problemsAndImprovements: [
        "存在的问题：一是解读少；二是更新慢；三是培训少。",
        "下一步，将增加解读，加快更新，多办培训。",
      ],
    }),
  },
  {
    code: "S-CONTENT-NUM",
    raises: publishing("通过门户网站及时公开信息。"),
    lookAlike: publishing("在微信公众号推送稿件二百余篇。"),
  },
  {
    code: "S-NUM-MISSING",
    raises: overviewWith("全年主动公开信息条。"),
    lookAlike: overviewWith("公开的信息条目清晰，及时受理线上的依申请公开件。"),
  },
  {
    code: "S-TYPO",
    raises: overviewWith("在政府门口网站发布。"),
    lookAlike: overviewWith("公开的目的更加明确，在服务大厅门口公布网站地址。"),
  },
];
