/** The sentences on a collection: where, what was found, what should hold, what to do. */
import { formatNumber } from "../figures/figure.ts";
import type { Cell } from "../form/edition.ts";
import { cellName } from "../form/names.ts";
import { told, type Sentence } from "../rules/finding.ts";
import { printDate } from "../text/dates.ts";
import type { Contribution } from "./collected.ts";

const MOST_LISTED = 5;

/** 某某局、某某委等8个单位 */
export function listedUnits(names: readonly string[]): string {
  const list = names.slice(0, MOST_LISTED).join("、");
  return names.length > MOST_LISTED ? `${list}等${names.length}个单位` : list;
}

function listedFiles(files: readonly string[]): string {
  const list = files.slice(0, MOST_LISTED).map((it) => `“${it}”`);
  const more = files.length > MOST_LISTED ? `等${files.length}个文件` : "";
  return `${list.join("、")}${more}`;
}

export function missing(unit: string, year: number): Sentence {
  return told(unit, `没有报送${year}年度报告，请催报；不需要报送的，请在报送单位名单里删去。`);
}

export function emptyForm(unit: string, file: string): Sentence {
  return told(unit, `报送的“${file}”是空表，一格数字、一段文字都没有填，请该单位填好重报。`);
}

export function unreadable(unit: string, file: string, error: string): Sentence {
  return told(unit, `报送的“${file}”读不出（${withoutStop(error)}），请向该单位要能读的文件。`);
}

export function wrongYear(unit: string, found: number, year: number): Sentence {
  return told(unit, `报送的是${found}年度报告，应为${year}年度，请向该单位要${year}年度的。`);
}

export function otherYearBeside(unit: string, found: number, file: string): Sentence {
  return told(unit, `除本年度的外还有一份${found}年度报告“${file}”，没有计入，请核实是否报错。`);
}

export function duplicate(unit: string, files: readonly string[]): Sentence {
  return told(
    unit,
    `报送了${files.length}份内容不同的报告：${listedFiles(files)}，应只有一份定稿，请在名单的“定稿文件”一栏写明是哪一份；未写明前不计入汇总。`,
  );
}

export function unreadBeside(unit: string, file: string, error: string): Sentence {
  return told(
    unit,
    `另有“${file}”读不出（${withoutStop(error)}），与已读的是否相同没有核对，请核实。`,
  );
}

export function late(unit: string, [by, day]: DayOfReceipt, deadline: string): Sentence {
  return told(
    unit,
    `${by}${printDate(day)}，晚于报送期限${printDate(deadline)}，应在期限内报送，请计入迟报或说明原因。`,
  );
}

/** What tells when a report was handed in, and the day. */
export type DayOfReceipt = readonly [by: string, day: string];

export function receiptUnknown(unit: string): Sentence {
  return told(
    unit,
    "收到日期未登记，报告里也没有日期，不能判断是否按时，请在名单的“收到日期”一栏补填。",
  );
}

export function notListed(file: string, organ: string, alike: readonly string[]): Sentence {
  const who = organ === "" ? "没有读出机关名称" : `机关名称为“${organ}”`;
  return told(`“${file}”`, `${who}，${belonging("", alike)}`);
}

/** Only its name can tell whose it is. */
export function notListedUnread(file: string, error: string, alike: readonly string[]): Sentence {
  return told(`“${file}”`, `读不出（${withoutStop(error)}），${belonging("文件名", alike)}`);
}

function belonging(what: string, alike: readonly string[]): string {
  return alike.length === 0
    ? `${what}不是名单里的单位，没有计入，请核对名单，或补上单位、别名或统一社会信用代码。`
    : `${what}与名单里的${listedUnits(alike)}相近，没有计入，请核实；是同一单位的，请在名单的“别名”一栏补上。`;
}

export function otherEdition(
  unit: string,
  [found, wanted]: readonly [string, string],
  blank: number,
): Sentence {
  const left = blank === 0 ? "" : `，没有对应的${blank}格按空白汇总`;
  return told(unit, `用的是${found}版表格，应为${wanted}版${left}，请改用${wanted}版表格重报。`);
}

export function blankCells(unit: string, cells: readonly Cell[]): Sentence {
  const [first] = cells;
  const where = first ? `${cellName(first)}${cells.length > 1 ? `等${cells.length}格` : ""}` : "";
  return told(unit, `${where}没有填数字，汇总时不作0，汇总数可能偏少，请该单位补填。`);
}

export function countedTwice(unit: string, parent: string): Sentence {
  return told(
    unit,
    `与上级${parent}都计入汇总，上级的数字已含本单位的会重复，请在名单里把其中一个的“计入汇总”改为否。`,
  );
}

export function otherPublished(file: string, found: string, expected: string): Sentence {
  return told(
    `公布的汇总年报“${file}”`,
    `是${found}的，应为${expected}的，没有与汇总数对照，请换成${expected}的。`,
  );
}

export function sumDiffers(
  { cell, found, own, all }: SumBeside,
  explaining: readonly string[],
): Sentence {
  const why = explaining.length === 0 ? "" : `；差额与${listedUnits(explaining)}的数字相同`;
  return told(
    `公布的${cellName(cell)}`,
    `为${shown(found)}，本级汇总为${shown(own)}，本行政区域汇总为${shown(all)}，应与其中一个相同${why}，请核实。`,
  );
}

export interface SumBeside {
  readonly cell: Cell;
  readonly found: number | null;
  readonly own: number | null;
  readonly all: number | null;
}

function shown(figure: number | null): string {
  return figure === null ? "空白" : formatNumber(figure);
}

/** @param sentence what is said of the sums as of any report */
export function sumOff(sentence: string, causes: readonly Contribution[]): string {
  const listed = causes
    .slice(0, MOST_LISTED)
    .map(
      ({ unit, value }) => `${unit}（${value > 0 ? "多" : "少"}${formatNumber(Math.abs(value))}）`,
    );
  const more = causes.length > MOST_LISTED ? `等${causes.length}个单位` : "";
  return `汇总的${withoutStop(sentence)}；差额来自${listed.join("、")}${more}。`;
}

export function sameText(
  unit: string,
  others: readonly string[] | undefined,
  share: number,
): Sentence {
  const whom = others ? listedUnits(others) : "其他单位";
  const percent = Math.floor(100 * share);
  return told(unit, `正文与${whom}有${percent}%相同，应写本单位的情况，请核实是否照抄。`);
}

export interface Outlier {
  readonly cell: Cell;
  readonly value: number;
  readonly lastYear: number | null;
  readonly sum: number;
}

export function outlier(unit: string, outliers: readonly [Outlier, ...Outlier[]]): Sentence {
  const [{ cell, value, lastYear, sum }] = outliers;
  const times = lastYear !== null && lastYear > 0 ? Math.floor(value / lastYear) : 0;
  const beside =
    times >= 10
      ? `上年为${shown(lastYear)}，今年是上年的${times}倍多`
      : `占全部单位${shown(sum)}的${Math.floor((100 * value) / sum)}%`;
  const more = outliers.length > 1 ? `，同样的还有${outliers.length - 1}格` : "";
  return told(unit, `${cellName(cell)}为${shown(value)}，${beside}${more}，请核实是否多写了位数。`);
}

export function joint(
  unit: string,
  others: readonly string[] | undefined,
  numbers: string,
): Sentence {
  const whom = others ? listedUnits(others) : "其他单位";
  return told(
    unit,
    `规范性文件的件数（${numbers}）与${whom}完全相同，联合制发的只由牵头单位计入，请核实是否重复计数。`,
  );
}

function withoutStop(text: string): string {
  return text.replace(/。$/u, "");
}
