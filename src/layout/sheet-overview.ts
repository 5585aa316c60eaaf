/** 一总体情况: the head of the report, sentences to copy, then the opening and part one. */
import type { Edition } from "../form/editions.ts";
import { cell, equal, join, when } from "./formula.ts";
import { headWords } from "./head-words.ts";
import { headKey, headKeys, sentenceKey, TITLE_KEY } from "./keys.ts";
import {
  NUMBER_COLUMN,
  NUMBER_WIDTH,
  paragraphRows,
  paragraphsHeading,
  TEXT_COLUMN,
  TEXT_WIDTH,
} from "./paragraph-rows.ts";
import { formulaCell, inputCell, labelCell } from "./planned.ts";
import type { NamedSheet, PlannedCell, RowPlan } from "./plan.ts";
import { referenceSentences } from "./sentences.ts";
import { sheetNames, tabColours } from "./sheet-names.ts";
import { ALL_TABLES, STATUS_HEIGHT, STATUS_ROW, statusLine } from "./status-line.ts";
import { validationOf } from "./validations.ts";

const TITLE_ROW = 2;
const HEAD_TOP = 3;

/** An opening has one to five paragraphs by custom. */
const OPENING_SHOWN = 6;

export function planOverviewSheet(edition: Edition): NamedSheet {
  const name = sheetNames.overview;
  const status = statusLine(name, ALL_TABLES, TEXT_COLUMN);
  const head = headKeys.map((key, i) => {
    const { style } = headWords[key];
    return inputCell({ row: HEAD_TOP + i, column: TEXT_COLUMN, style }, headKey(key));
  });
  const sentences = referenceSentences(edition);
  const sentencesTop = HEAD_TOP + headKeys.length + 1;
  const openingTop = sentencesTop + sentences.length + 2;
  const opening = paragraphRows("opening", {
    ...{ sheet: name, top: openingTop, shown: OPENING_SHOWN },
  });
  const overviewTop = opening.bottom + 3;
  const overview = paragraphRows("overview", { sheet: name, top: overviewTop });

  const cells: PlannedCell[] = [
    status.cell,
    formulaCell(
      { row: TITLE_ROW, column: NUMBER_COLUMN, colSpan: 2, style: "title" },
      TITLE_KEY,
      join(
        when(equal(cell(headKey("organ")), ""), "（机关全称）", cell(headKey("organ"))),
        when(equal(cell(headKey("year")), ""), "（年度）", cell(headKey("year"))),
        "年政府信息公开工作年度报告",
      ),
    ),
    ...headKeys.map((key, i) =>
      labelCell(
        { row: HEAD_TOP + i, column: NUMBER_COLUMN, style: "headLabel" },
        headWords[key].label,
      ),
    ),
    ...head,
    ...titled(
      sentencesTop - 1,
      "参考语句",
      "由各表数字自动生成，表填全后出现。复制后到正文处选择性粘贴—数值，再按本机关实际修改。",
    ),
    ...sentences.flatMap(({ key, label, formula }, i) => {
      const row = sentencesTop + i;
      return [
        labelCell({ row, column: NUMBER_COLUMN, style: "sentenceLabel" }, label),
        formulaCell({ row, column: TEXT_COLUMN, style: "sentence" }, sentenceKey(key), formula),
      ];
    }),
    ...titled(
      openingTop - 1,
      paragraphsHeading("opening"),
      "编制依据、报告组成、统计期限、电子版下载和联系方式。一行一段，不必空两格；不够时选中上下两行，右键“取消隐藏”。",
    ),
    ...opening.cells,
    ...titled(
      overviewTop - 1,
      paragraphsHeading("overview"),
      "写全五方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。一行一段。",
    ),
    ...overview.cells,
  ];
  const rows = new Map<number, RowPlan>([
    [STATUS_ROW, { height: STATUS_HEIGHT }],
    [TITLE_ROW, { height: 36 }],
    ...head.map(({ row }) => [row, { height: 22 }] as const),
    ...sentences.map(({ lines }, i) => [sentencesTop + i, { height: 10 + 16 * lines }] as const),
    ...[sentencesTop, openingTop, overviewTop].map((top) => [top - 1, { height: 30 }] as const),
    [overviewTop - 2, { height: 10 }],
    ...opening.rows,
    ...overview.rows,
  ]);
  return {
    sheet: {
      name,
      tabColour: tabColours.overview,
      columns: [{ width: NUMBER_WIDTH }, { width: TEXT_WIDTH }],
      rows,
      cells,
      validations: headKeys.flatMap((key, i) => {
        const { accepted } = headWords[key];
        const input = head[i];
        return accepted && input ? [validationOf(input, accepted)] : [];
      }),
      conditionalFormats: status.conditionalFormats,
      frozenRows: STATUS_ROW,
      print: {
        area: { top: TITLE_ROW, left: NUMBER_COLUMN, bottom: overview.bottom, right: TEXT_COLUMN },
        pagesHigh: 0,
      },
    },
    names: [opening.name, overview.name],
  };
}

/** A heading with a quiet line of advice beside it. */
function titled(row: number, heading: string, advice: string): PlannedCell[] {
  const wide = heading.length > 4;
  return [
    labelCell(
      { row, column: NUMBER_COLUMN, style: wide ? "partHeading" : "blockHeading" },
      heading,
    ),
    labelCell({ row, column: TEXT_COLUMN, style: "note" }, advice),
  ];
}
