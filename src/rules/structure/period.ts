/** S-PERIOD: the figures are those of 1 January to 31 December of the report year. */
import { onceFor } from "../../form/once-for.ts";
import type { RuleContext } from "../context.ts";
import { paragraphsOf, partName, type ProseParagraph } from "../prose.ts";
import { findNamedPeriod, findPeriod, findUnreadablePeriod, type Period } from "./read-period.ts";
import { textFixes } from "../text-fix.ts";
import { defineRule, type Told } from "../rule.ts";
import * as sentences from "./sentences.ts";

/** The opening tells it by custom; part one may. */
export const periodRule = defineRule({
  code: "S-PERIOD",
  severity: "error",
  basis: "custom",
  explainable: true,
  holds: "写明统计期限，为报告年度的1月1日至12月31日",
  check: (context) => {
    const { report, stage } = context;
    const { opening, overview } = report.narrative;
    if (opening.length === 0 && (stage === "draft" || overview.length === 0)) return [];
    const paragraphs = paragraphsOf(report).filter(
      ({ part }) => part === "opening" || part === "overview",
    );
    const found = paragraphs.flatMap((paragraph) => {
      const period = periodIn(paragraph);
      return period ? [{ paragraph, period }] : [];
    });
    if (found.some(({ period }) => isReportYear(period, report.year))) return [];
    const wrong = found.find(({ period }) => period.isNamed);
    if (wrong) return [wrongPeriod(context, wrong.paragraph, wrong.period)];
    return [missingPeriod(context, paragraphs)];
  },
});

const periodIn = onceFor(({ part, text }: ProseParagraph) =>
  part === "opening" ? findPeriod(text) : findNamedPeriod(text),
);

function isReportYear({ years, isWholeYear }: Period, year: number | null): boolean {
  return isWholeYear && years.every((it) => it === (year ?? years[0]));
}

function wrongPeriod(context: RuleContext, paragraph: ProseParagraph, period: Period): Told {
  const { year } = context.report;
  const { part } = paragraph;
  const { text, index } = period;
  const right = year === null ? undefined : rightPeriod(text, year);
  const place = { ...paragraph, index, words: text };
  return {
    at: part,
    expected: wholeYear(year),
    found: text,
    quote: text,
    message: sentences.wrongPeriod(partName(part), text, wholeYear(year)),
    fixes:
      right === undefined ? [] : textFixes(context, place, { right, quote: text, same: [place] }),
  };
}

/** Days from and to can be put right word by word. */
function rightPeriod(text: string, year: number): string | undefined {
  if (!/^\d{4}年\d+月\d+日(?:起?至).*日$/u.test(text)) return undefined;
  const from = text.includes("起") ? "起" : "";
  return `${year}年1月1日${from}至${year}年12月31日`;
}

function wholeYear(year: number | null): string {
  return year === null ? "1月1日至12月31日" : `${year}年1月1日至${year}年12月31日`;
}

function missingPeriod(context: RuleContext, paragraphs: readonly ProseParagraph[]): Told {
  const unreadable = paragraphs.flatMap(({ part, text }) =>
    part === "opening" ? (findUnreadablePeriod(text) ?? []) : [],
  )[0];
  const expected = wholeYear(context.report.year);
  return {
    severity: "hint",
    at: "opening",
    expected,
    found: unreadable ?? null,
    ...(unreadable !== undefined && { quote: unreadable }),
    message:
      unreadable === undefined
        ? sentences.periodMissing(partName("opening"), expected)
        : sentences.periodUnreadable(partName("opening"), unreadable, expected),
  };
}
