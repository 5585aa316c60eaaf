/** N-YOY: what the text says of two years, beside their tables. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { check } from "../../../src/rules/check.ts";
import { twoYears } from "../../support/year-cases.ts";

const RECEIVED = "requests.newThisYear.total";
const CARRIED_IN = "requests.carriedFromLastYear.total";

/** What is said of a sentence where 69 requests followed 19, and nothing was carried over. */
function said(sentence: string, before = 19): string[] {
  const [lastYear, report] = twoYears(
    edition2021,
    { [RECEIVED]: before, [CARRIED_IN]: 0 },
    { [RECEIVED]: 69, [CARRIED_IN]: 0 },
  );
  const narrative = { ...report.narrative, overview: [sentence] };
  return check({ ...report, narrative }, { stage: "finished", lastYear })
    .filter(({ code }) => code === "N-YOY")
    .map(({ severity, at, message, quote }) => `${severity} ${at} ${message} [${quote ?? ""}]`);
}

test.each<[string, string]>([
  [
    "2025年，共收到政府信息公开申请69件，较上年增加40件。",
    "warning overview 总体情况写“较上年增加40件”；表中本年69件，2024年度报告19件，应为增加50件，请核实。 [较上年增加40件]",
  ],
  [
    "2025年，共收到政府信息公开申请69件，同比下降26.3%。",
    "warning overview 总体情况写“同比下降26.3%”；表中本年69件，2024年度报告19件，应为增加263.2%，请核实。 [同比下降26.3%]",
  ],
])("%s", (sentence, found) => {
  expect(said(sentence)).toEqual([found]);
});

test.each([
  "2025年，共收到政府信息公开申请69件，较上年增加50件。",
  "2025年，共收到政府信息公开申请69件，同比增长263.2%。",
  "2025年，共收到政府信息公开申请69件，同比增长263%。",
  "2025年，共收到政府信息公开申请69件（比2024年增加50件）。",
  "2025年，共收到政府信息公开申请69件，与上年相比增加50件。",
  "2025年，公开政府信息369条，较上年增加40条。",
  "2025年，共收到政府信息公开申请69件，咨询电话较上年增加40件。",
])("nothing is amiss in: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test("a share of nothing is none", () => {
  expect(said("2025年，共收到政府信息公开申请69件，同比增长100%。", 0)).toEqual([]);
});
