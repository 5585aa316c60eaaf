/** A sound report that has paragraphs in all six parts: before and behind each of its three tables as well. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { AnnualReport, Narrative } from "../../src/report/annual-report.ts";
import { livingReport } from "./living-report.ts";
import { soundNarrative } from "./reports.ts";

const sound = soundNarrative(edition2021, 2022);

/** 8 requests, 2 of last year; 9 handled and 1 carried over; no case. */
export const RECEIVED = "2022年，共收到政府信息公开申请8件，上年结转2件。";
export const HANDLED = "共办结9件，结转下年度继续办理1件，均在法定期限内答复。";

export const TEXT_EVERYWHERE: Narrative = {
  ...sound,
  overview: sound.overview.map((text) => text.replace("，未收到政府信息公开申请", "")),
  proactiveDisclosure: {
    before: ["本机关的规范性文件均已在政府网站的政策文件库集中公开。"],
    after: ["注：行政处罚含按简易程序作出的决定。"],
  },
  requests: { before: [RECEIVED], after: [HANDLED, "申请主要涉及城乡规划、社会保障等方面。"] },
  disputes: {
    before: ["2022年，本机关未发生因政府信息公开引起的行政复议、行政诉讼。"],
    after: ["（一）以案促改", "针对其他机关被纠错的案例，组织了专题学习。"],
  },
};

export const textEverywhere: AnnualReport = {
  ...livingReport,
  signed: "2023-01-16",
  narrative: TEXT_EVERYWHERE,
};
