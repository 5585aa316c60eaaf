/** The lists of a collection's workbook, and the columns of each. */
import { scopeWords } from "../../collection/submission-words.ts";
import type { Edition } from "../../form/editions.ts";
import { call, cell, equal, over, when, type Expression } from "../formula.ts";
import type { StyleName } from "../styles.ts";
import type { SheetPlan } from "../plan.ts";
import { figureHeads } from "./figure-heads.ts";
import { lineKey } from "./keys.ts";
import { planLineSheet, type LineColumn, type LineSheet } from "./line-sheet.ts";
import { groupFormula } from "./sum-formulas.ts";

const FIGURE_WIDTH = 11;

/** Words stay words, whatever they begin with or look like. */
function words(key: string, heading: string, width: number): LineColumn {
  return { key, heading, width, style: "listText" };
}

function short(key: string, heading: string, width: number): LineColumn {
  return { key, heading, width, style: "listWord" };
}

function number(key: string, heading: string, width: number): LineColumn {
  return { key, heading, width, style: "listNumber" };
}

function hidden(key: string): LineColumn {
  return { key, heading: "", width: "hidden", style: "hidden" };
}

const unit = words("unit", "单位名称", 26);

/** As it is written in 范围, so that the sums follow when somebody mends that. */
const isOwn = when(equal(cell(lineKey("units", "scope")), scopeWords.own), 1, "");

function unitSheet(edition: Edition): LineSheet {
  const before = [
    number("place", "序号", 6),
    unit,
    short("group", "类别", 14),
    short("scope", "范围", 8),
    short("status", "报送情况", 12),
  ];
  return {
    id: "units",
    title: "分单位数据",
    tabColour: "C9A66B",
    columns: [
      ...before,
      ...figureColumns(edition, "listNumber"),
      { ...hidden("own"), formula: isOwn },
      hidden("groupNumber"),
    ],
    heads: figureHeads(edition, before.length + 1),
    frozenColumns: 2,
    pagesWide: 0,
  };
}

function groupSheet(edition: Edition): LineSheet {
  const before = [
    number("number", "序号", 6),
    words("group", "类别", 26),
    number("units", "单位数", 8),
  ];
  const formulas = edition.cells.map(groupFormula);
  return {
    id: "groups",
    title: "分类小计",
    tabColour: "7FA0C9",
    columns: [
      ...before,
      ...figureColumns(edition, "listWorked").map((it, i): LineColumn => {
        const formula = formulas[i];
        return formula ? { ...it, formula } : it;
      }),
    ],
    heads: figureHeads(edition, before.length + 1),
    frozenColumns: 3,
    pagesWide: 0,
  };
}

function figureColumns({ cells }: Edition, style: StyleName): LineColumn[] {
  return cells.map(({ id }) => ({ key: `figure.${id}`, heading: "", width: FIGURE_WIDTH, style }));
}

/** 报送情况: every unit, and the files of none. */
export const standingList: LineSheet = {
  id: "standing",
  title: "报送情况",
  tabColour: "A6A6A6",
  columns: [
    number("place", "序号", 6),
    unit,
    short("code", "统一社会信用代码", 20),
    short("group", "类别", 12),
    words("parent", "上级", 18),
    short("scope", "范围", 7),
    short("counts", "计入汇总", 7),
    short("status", "报送情况", 12),
    short("late", "按时", 12),
    short("receivedOn", "收到日期", 12),
    short("via", "报送方式", 10),
    short("stamped", "盖章件", 8),
    words("files", "文件", 34),
    number("errors", "必须改正", 7),
    number("warnings", "请核实", 7),
    number("hints", "提示", 7),
    words("contact", "联系人", 10),
    words("phone", "电话", 14),
    words("note", "说明", 24),
  ],
  frozenColumns: 2,
};

/** 核对结果: every finding, with its unit. */
export const findingList: LineSheet = {
  id: "findings",
  title: "核对结果",
  tabColour: "C98F8F",
  columns: [
    number("place", "序号", 6),
    unit,
    short("severity", "类型", 10),
    words("at", "位置", 24),
    words("message", "问题", 64),
    words("expected", "应为", 16),
    words("found", "现为", 16),
    words("basis", "依据", 18),
    words("file", "文件", 26),
  ],
  frozenColumns: 2,
};

const published: LineSheet = {
  id: "published",
  title: "公布情况",
  tabColour: "8FB08C",
  columns: [
    number("place", "序号", 6),
    unit,
    words("url", "公布网址", 56),
    short("publishedOn", "登记的公布日期", 14),
    short("stated", "年报载明的公布日期", 18),
    short("signed", "成文日期", 14),
    words("page", "网页文件", 26),
    words("differing", "网页与定稿", 30),
  ],
  frozenColumns: 2,
};

function share(numerator: string, denominator: string): Expression {
  const [above, below] = [
    cell(lineKey("indicators", numerator)),
    cell(lineKey("indicators", denominator)),
  ];
  return when(
    equal(call("COUNT", above, below), 2),
    when(equal(below, 0), "", call("ROUND", over(above, below), 4)),
    "",
  );
}

const indicators: LineSheet = {
  id: "indicators",
  title: "指标（自拟指标，仅供内部）",
  tabColour: "A6A6A6",
  columns: [
    short("name", "指标", 16),
    words("formula", "算法", 40),
    words("of", "对象", 26),
    number("numerator", "分子", 10),
    number("denominator", "分母", 10),
    {
      key: "share",
      heading: "本年",
      width: 10,
      style: "listShare",
      formula: share("numerator", "denominator"),
    },
    number("lastNumerator", "上年分子", 10),
    number("lastDenominator", "上年分母", 10),
    {
      key: "lastShare",
      heading: "上年",
      width: 10,
      style: "listShare",
      formula: share("lastNumerator", "lastDenominator"),
    },
    words("coverage", "覆盖", 22),
  ],
  frozenColumns: 3,
};

export function lineSheetsOf(edition: Edition): LineSheet[] {
  return [
    groupSheet(edition),
    unitSheet(edition),
    standingList,
    findingList,
    published,
    indicators,
  ];
}

export function planLineSheets(edition: Edition): SheetPlan[] {
  return lineSheetsOf(edition).map(planLineSheet);
}
