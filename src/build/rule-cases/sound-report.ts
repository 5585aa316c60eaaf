/** A report with which no rule finds fault: what the cases of the rules, and many a test, are made of. */
import type { Cell, CellId } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { standardSentences } from "../../narrative/standard-sentences.ts";
import { SCHEMA_ID, type AnnualReport, type Narrative } from "../../report/annual-report.ts";
import { equationsOf } from "../../rules/equations.ts";

type RawFigures = AnnualReport["figures"];

/** A narrative with which no rule finds fault while every figure of the report is 0. */
export function soundNarrative(edition: Edition, year: number): Narrative {
  return {
    opening: [
      `根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（${edition.notice}），编制本报告。`,
      "本报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项六部分组成。",
      `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ],
    overview: [
      `${year}年，本机关坚持以公开为常态、不公开为例外，扎实推进政府信息公开。`,
      "（一）主动公开。通过门户网站公开政府信息126条，发布政策解读5篇，回应群众关切8次。",
      "（二）依申请公开。畅通申请受理渠道，明确答复流程和时限，未收到政府信息公开申请，未发生因政府信息公开引起的行政复议、行政诉讼。",
      "（三）政府信息管理。落实公开属性源头认定和保密审查，定期清理行政规范性文件。",
      "（四）政府信息公开平台建设。在门户网站设置政府信息公开专栏，完成适老化改造，政务新媒体按月更新。",
      "（五）监督保障。举办业务培训2次，接受社会评议，政府信息公开纳入年度工作考核，没有需要追究责任的情形。",
    ],
    problemsAndImprovements: [
      "（一）存在的主要问题。一是政策解读形式较为单一；二是公开栏目的检索功能不够完善。",
      "（二）改进情况。一是增加图解、短视频等解读形式；二是改造公开栏目，增加分类检索和全文检索。",
    ],
    otherMatters: [`${year}年度未发出收费通知，未收取信息处理费。`],
  };
}

/** The same narrative, telling the totals that a report has in the customary sentences. */
function tellingFigures(report: AnnualReport): AnnualReport {
  const sentences = standardSentences(report).filter(({ kind }) => kind !== "documents");
  // their totals only: what is off in a column stays the business of the sums
  const told = sentences
    .map(({ text }) => text.replace(/^\d+年，|（[^）]*）|；其中[^。]*/gu, ""))
    .join("");
  const overview = report.narrative.overview.map((text) =>
    text.replace(/，未收到政府信息公开申请.*$/u, `。${told}`),
  );
  return { ...report, narrative: { ...report.narrative, overview } };
}

/**
 * A sound report of that edition with zeros everywhere but in the given cells, of which its text tells; totals are
 * not computed.
 */
export function reportOf(
  edition: Edition,
  figures: RawFigures = {},
  change: Partial<AnnualReport> = {},
): AnnualReport {
  const zeros = Object.fromEntries(edition.cells.map(({ id }) => [id, 0]));
  const year = edition.firstYear + 1;
  const sound: AnnualReport = {
    schema: SCHEMA_ID,
    edition: edition.id,
    year,
    organ: { name: "某某市统计局", kind: "department" },
    figures: { ...zeros, ...figures },
    narrative: soundNarrative(edition, year),
    explanations: [],
  };
  return { ...(Object.keys(figures).length > 0 ? tellingFigures(sound) : sound), ...change };
}

/** Fills every total from its inputs, and balances every column by what is received and carried over. */
export function consistent(edition: Edition, inputs: Readonly<Record<CellId, number>>): RawFigures {
  const figures: Record<string, number> = { ...inputs };
  const value = (cell: { id: CellId } | undefined): number => figures[cell?.id ?? ""] ?? 0;
  const sum = (cells: readonly Cell[]): number => cells.reduce((all, it) => all + value(it), 0);
  const equations = equationsOf(edition);
  const inColumns = equations.filter(({ at }) => at.column.line.total !== true);
  for (const { code, at, parts } of inColumns)
    if (code === "T3-COLSUM") figures[at.id] = sum(parts);
  for (const { code, at, parts, totals } of inColumns) {
    if (code !== "T3-BALANCE") continue;
    const [received, carriedIn] = parts;
    const [handled] = totals;
    figures[at.id] = Math.max(value(at), value(carriedIn) - value(handled));
    if (received) figures[received.id] = value(handled) + value(at) - value(carriedIn);
  }
  for (const { code, at, parts } of equations) {
    if (code === "T3-ROWSUM" || code === "T4-SUM") figures[at.id] = sum(parts);
  }
  return figures;
}
