/** An .xlsx → AnnualReport: by the names of the official workbook, and where they are lost by its labels. */
import type { Edition } from "../form/edition.ts";
import { parts } from "../form/parts.ts";
import { headWords } from "../layout/head-words.ts";
import { EXPLANATIONS_NAME, headKey, headKeys, narrativeName } from "../layout/keys.ts";
import { OPENING_HEADING } from "../layout/paragraph-rows.ts";
import { readBook, type Book } from "../book/read-book.ts";
import { BadPackage } from "../package/bad-package.ts";
import type { OpenPackageOptions } from "../package/open-package.ts";
import { SCHEMA_ID, type AnnualReport } from "../report/annual-report.ts";
import { UnreadableFile } from "../report/json.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { Imported, Overrides } from "./imported.ts";
import { organKindOf } from "./organ-kind.ts";
import { readPublished } from "./read-published.ts";
import { refuseYearsBefore } from "./report-year.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

export interface ReadXlsxOptions {
  readonly fileName: string;
  readonly overrides: Overrides;
  readonly platform: OpenPackageOptions;
}

/**
 * Reads a workbook.
 *
 * @throws UnreadableFile with one sentence: not a workbook, or none with the tables of the form
 */
export function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions): Imported {
  try {
    const workbook = openWorkbook(bytes, options.platform);
    const book = readBook(workbook);
    return book ? ofBook(book, options) : foreign(workbook, options);
  } catch (error) {
    if (error instanceof BadPackage) throw new UnreadableFile(error.message);
    throw error;
  }
}

/** Other people's tables, on whatever sheets. */
function foreign(workbook: Workbook, options: ReadXlsxOptions): Imported {
  const { report, account } = readPublished(sheetBlocks(workbook), options);
  return {
    report,
    account: ["不是本助手的年报工作簿，按表格的文字读取，请逐项核实。", ...account],
  };
}

function ofBook(book: Book, { overrides }: ReadXlsxOptions): Imported {
  const { head, edition, addresses } = book;
  const organ = overrides.organ ?? head.organ ?? "";
  const year = overrides.year ?? head.year;
  refuseYearsBefore(year);
  const signed = overrides.signed ?? head.signed;
  const published = overrides.published ?? head.published;
  const report: AnnualReport = {
    schema: SCHEMA_ID,
    edition: edition.id,
    year,
    organ: {
      name: organ,
      kind: overrides.kind ?? head.kind ?? organKindOf(organ),
      ...(head.level !== null && { level: head.level }),
    },
    ...(signed !== null && { signed }),
    ...(published !== null && { published }),
    figures: book.figures,
    narrative: book.narrative,
    explanations: [...book.explanations],
  };
  return { report, account: accountOf(book, report), addressOf: (at) => addresses.get(at) };
}

function accountOf(
  { head, edition, byLabel, withoutResult, lost }: Book,
  { organ, year }: AnnualReport,
): string[] {
  const isFigure = (name: string): boolean => edition.cellsById.has(name);
  const figures = lost.filter(isFigure);
  const others = lost.filter((name) => !isFigure(name));
  return [
    `读取：年报工作簿，${edition.id}版表格（${edition.notice}），共${edition.cells.length}格。`,
    ...(organ.name === "" ? ["没有填写机关全称，请补填。"] : []),
    ...(head.kind === null ? ["没有填写机关类别，已按名称推定，请核实。"] : []),
    ...(year === null ? ["没有填写报告年度，请补填。"] : []),
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
  const part = parts.find(({ id }) => narrativeName(id) === name);
  return part?.heading ?? OPENING_HEADING;
}
