/**
 * Standard wording for what a report must tell and does not yet: the opening with its customary sentences, and the five
 * aspects of part one. The numbers of the tables are placeholders, which go on following them; what only the organ
 * knows is ××, which a finished report may not keep (S-LEFTOVER). Nothing of it is put in unless somebody clicks.
 */
import { readFigures } from "../../figures/figures.ts";
import { editionOf } from "../../form/editions.ts";
import { parts, type NarrativePart } from "../../form/parts.ts";
import { cellsOf } from "../../narrative/figure-cells.ts";
import { placeholderFigures, PLACEHOLDER, resolveParagraph } from "../../narrative/placeholders.ts";
import { standardSentences } from "../../narrative/standard-sentences.ts";
import type { SentenceKind } from "../../narrative/sentence-plan.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { paragraphsAt, withParagraphs } from "../../report/paragraphs.ts";
import { aspectHeadedBy, aspectNames, missingAspects } from "./aspects.ts";
import { supervisionNames } from "./supervision.ts";

export interface StandardWording {
  /** 首段, or the aspect. */
  readonly name: string;
  readonly part: NarrativePart;
  /** As it would be written. */
  readonly text: string;
  /** As it would read now. */
  readonly reads: string;
}

/** What is offered for a report as it stands; nothing for what it tells already. */
export function standardWordings(report: AnnualReport): StandardWording[] {
  const figures = readFigures(editionOf(report.edition), report.figures);
  const offered = (name: string, part: NarrativePart, text: string): StandardWording => ({
    ...{ name, part, text },
    reads: resolveParagraph(text, figures).text,
  });
  const { opening, overview } = report.narrative;
  const missing = missingAspects(overview);
  return [
    ...(opening.length === 0 ? [offered("首段", "opening", openingText(report))] : []),
    ...ASPECTS.flatMap((clauses, i) => {
      const name = aspectNames[i] ?? "";
      if (!missing.includes(name)) return [];
      const text = clauses(report)
        .filter((it) => isOfEdition(report, it))
        .join("");
      return [offered(name, "overview", `（${"一二三四五".charAt(i)}）${name}。${text}`)];
    }),
  ];
}

/** The report with some of it put in, each aspect before those that come behind it. */
export function withWording(
  report: AnnualReport,
  wordings: readonly StandardWording[],
): AnnualReport {
  return wordings.reduce((now, { name, part, text }) => {
    const before = paragraphsAt(now.narrative, part);
    const at = placeOf(before, name);
    const paragraphs = [...before.slice(0, at), text, ...before.slice(at)];
    return { ...now, narrative: withParagraphs(now.narrative, { [part]: paragraphs }) };
  }, report);
}

function placeOf(paragraphs: readonly string[], name: string): number {
  const order = aspectNames.indexOf(name);
  const later = paragraphs.findIndex((text) => {
    const headed = aspectHeadedBy(text);
    return headed !== undefined && aspectNames.indexOf(headed) > order;
  });
  return later < 0 ? paragraphs.length : later;
}

function organName({ organ }: AnnualReport): string {
  return organ.name === "" ? "本机关" : organ.name;
}

/** The five customary sentences: basis, parts, period, copy, contact. */
function openingText(report: AnnualReport): string {
  const name = organName(report);
  const year = report.year === null ? "××××" : String(report.year);
  const { notice } = editionOf(report.edition);
  return [
    `${name}根据《中华人民共和国政府信息公开条例》（国务院令第711号）和政府信息公开工作年度报告统一格式（${notice}），编制${year}年政府信息公开工作年度报告。`,
    `本报告由${parts.map((part) => part.name).join("，")}六部分组成。`,
    `所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    "本报告的电子版可在本机关网站（网址：××）下载。",
    `对本报告有疑问的，请与${name}联系（地址：××，邮编：××，电话：××，电子邮箱：××）。`,
  ].join("");
}

/** The clauses of each aspect, in the order of the form. */
const ASPECTS: readonly ((report: AnnualReport) => readonly string[])[] = [
  () => [
    "通过本机关网站等渠道公开政府信息××条，发布政策解读××篇，回应社会关切××次。",
    "作出行政许可决定{行政许可}件、行政处罚决定{行政处罚}件、行政强制决定{行政强制}件。",
  ],
  (report) => [
    zeroSentence(report, "requests") ??
      "新收政府信息公开申请{新收申请}件（自然人{自然人申请}件、法人或其他组织{法人或其他组织申请}件），上年结转{上年结转}件；办结{办结}件，结转下年度{结转下年}件；其中予以公开{予以公开}件、部分公开{部分公开}件、不予公开{不予公开}件、无法提供{无法提供}件、不予处理{不予处理}件、其他处理{其他处理}件。",
    zeroSentence(report, "disputes") ??
      "发生行政复议{行政复议}件（维持{复议维持}件、纠正{复议纠正}件），行政诉讼{行政诉讼}件（维持{诉讼维持}件、纠正{诉讼纠正}件）。",
  ],
  () => [
    "落实公文公开属性源头认定和政府信息公开保密审查制度，××。",
    "制发行政规范性文件{制发规范性文件}件，废止{废止规范性文件}件，现行有效{现行有效规范性文件}件。",
  ],
  () => [
    "维护本机关网站政府信息公开专栏，更新政府信息公开指南、制度和年度报告；政务新媒体××个，××。",
  ],
  (report) => [
    "明确机构和人员负责政府信息公开工作，组织培训××次，××。",
    ...(supervisionNames(report).length > 0
      ? ["政府信息公开工作考核情况：××；社会评议情况：××；责任追究情况：××。"]
      : []),
  ],
];

/** What is customary where nothing happened: no row of zeros follows the tables in words. */
function zeroSentence(report: AnnualReport, kind: SentenceKind): string | undefined {
  const text = standardSentences(report).find((it) => it.kind === kind)?.text;
  return text !== undefined && !/\d件/u.test(text) ? text.replace(/^\d+年，/u, "") : undefined;
}

/** A clause on what the form of the year does not count is left out. */
function isOfEdition(report: AnnualReport, clause: string): boolean {
  const edition = editionOf(report.edition);
  return Array.from(clause.matchAll(PLACEHOLDER)).every(([, name = ""]) => {
    const figure = placeholderFigures.get(name);
    return figure !== undefined && cellsOf(edition, figure).length > 0;
  });
}
