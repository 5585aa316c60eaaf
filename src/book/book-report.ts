/** What was read from a workbook, as a report, and what the person who reads it should know. */
import type { Edition } from "../form/editions.ts";
import { narrativeParts } from "../form/parts.ts";
import { headWords } from "../layout/head-words.ts";
import { EXPLANATIONS_NAME, headKey, headKeys, narrativeName } from "../layout/keys.ts";
import { paragraphsHeading } from "../layout/paragraph-rows.ts";
import { SCHEMA_ID } from "../form/schema-id.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { organKindOf } from "../report/organ-kind.ts";
import { refuseYearsBefore } from "../report/report-year.ts";
import { formatAddress } from "../workbook/cell-address.ts";
import type { Book } from "./read-book.ts";

/**
 * The report in a workbook; a kind that nobody chose is inferred from the name.
 *
 * @throws UnreadableFile for a year in which there was no prescribed form
 */
export function bookReport(book: Book): AnnualReport {
  const { head, edition } = book;
  const organ = head.organ ?? "";
  refuseYearsBefore(head.year);
  return {
    schema: SCHEMA_ID,
    edition: edition.id,
    year: head.year,
    organ: {
      name: organ,
      kind: head.kind ?? organKindOf(organ),
      ...(head.level !== null && { level: head.level }),
      ...(head.code !== null && { code: head.code }),
    },
    ...(head.signed !== null && { signed: head.signed }),
    ...(head.published !== null && { published: head.published }),
    figures: book.figures,
    ...(book.lastYear && { lastYear: book.lastYear }),
    narrative: book.narrative,
    explanations: [...book.explanations],
  };
}

/** Where a figure stands on its sheet (`J7`). */
export function bookAddress({ areas, edition }: Book, at: string): string | undefined {
  const area = edition.cellsById.has(at) ? areas.get(at) : undefined;
  return area && formatAddress(area.top, area.left);
}

/** One Chinese sentence a line: what is not filled in, found by its label, without result, or lost. */
export function bookAccount({ head, byLabel, withoutResult, lost, edition }: Book): string[] {
  const isFigure = (name: string): boolean => edition.cellsById.has(name);
  const figures = lost.filter(isFigure);
  const others = lost.filter((name) => !isFigure(name));
  return [
    `读取：年报工作簿，${edition.id}版表格（${edition.notice}），共${edition.cells.length}格。`,
    ...((head.organ ?? "") === "" ? ["没有填写机关全称，请补填。"] : []),
    ...(head.kind === null ? ["没有填写机关类别，已按名称推定，请核实。"] : []),
    ...(head.year === null ? ["没有填写报告年度，请补填。"] : []),
    ...(byLabel.length > 0
      ? [
          `${byLabel.length}处的单元格名称已丢失或错位（可能由其他软件改动），按表格的文字读到，请核实。`,
        ]
      : []),
    ...(withoutResult.length > 0
      ? [
          `${withoutResult.length}格的公式没有结果，按空白处理，请用Excel或WPS打开并保存后再读：${tablesOf(edition, withoutResult)}。`,
        ]
      : []),
    ...(figures.length > 0
      ? [`${figures.length}格没有读到，按空白处理，请补填：${tablesOf(edition, figures)}。`]
      : []),
    ...(others.length > 0 ? [`工作簿里没有${others.map(othersName).join("、")}，没有读到。`] : []),
  ];
}

function tablesOf(edition: Edition, ids: readonly string[]): string {
  const tables = edition.tables.map(({ id, name }) => ({
    name,
    count: ids.filter((it) => it.startsWith(`${id}.`)).length,
  }));
  return tables
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}${count}格`)
    .join("、");
}

/** What the names of the head and the prose are called on their sheets. */
function othersName(name: string): string {
  const head = headKeys.find((key) => headKey(key) === name);
  if (head) return headWords[head].label;
  if (name === EXPLANATIONS_NAME) return "情况说明";
  return paragraphsHeading(
    narrativeParts.find((part) => narrativeName(part) === name) ?? "opening",
  );
}
