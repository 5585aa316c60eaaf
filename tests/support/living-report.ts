/**
 * A sound report whose text states figures in every way: wrong by one, right, bound, counted otherwise; and leaves
 * three sentences out.
 */
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { reportOf, soundNarrative } from "./reports.ts";

const sound = soundNarrative(edition2021, 2022);

/** 8 requests, 2 of last year; 9 handled and 1 carried over. */
const FIGURES = {
  "requests.newThisYear.naturalPerson": 3,
  "requests.newThisYear.commercialEnterprise": 5,
  "requests.newThisYear.total": 8,
  "requests.carriedFromLastYear.naturalPerson": 2,
  "requests.carriedFromLastYear.total": 2,
  "requests.outcomes.disclosed.naturalPerson": 4,
  "requests.outcomes.disclosed.commercialEnterprise": 5,
  "requests.outcomes.disclosed.total": 9,
  "requests.outcomes.total.naturalPerson": 4,
  "requests.outcomes.total.commercialEnterprise": 5,
  "requests.outcomes.total.total": 9,
  "requests.carriedToNextYear.naturalPerson": 1,
  "requests.carriedToNextYear.total": 1,
};

/** Of the overview, the paragraph that tells of requests. */
export const TOLD =
  "2022年，新收政府信息公开申请9件，上年结转2件，办结{办结}件，结转下年度1件。其中予以公开9件。";

export const livingReport: AnnualReport = reportOf(edition2021, FIGURES, {
  narrative: {
    ...sound,
    overview: sound.overview.flatMap((text) => {
      const [before, after] = text.split("，未收到政府信息公开申请");
      if (after !== undefined) return [`${before ?? ""}。`, TOLD];
      return [text.replace("回应群众关切8次。", "公示行政处罚决定56件。")];
    }),
    otherMatters: ["无。"],
  },
});
