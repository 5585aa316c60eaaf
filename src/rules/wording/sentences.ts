/**
 * Every sentence on how the parts are written: where, what stands there, what should hold.
 *
 * Official style, as in `../sentences.ts`: no blanks around digits, no blame.
 */
import { formatNumber } from "../../figures/figure.ts";
import type { Sentence } from "../finding.ts";
import { numeral } from "../../text/numerals.ts";
import { parts, type NarrativePart } from "../../form/parts.ts";
import { partName } from "../prose.ts";

function told(part: NarrativePart, says: string): Sentence {
  return { where: partName(part), says };
}

/** 第五部分: parts with a long name go by their number. */
function byNumber(id: NarrativePart, says: string): Sentence {
  const position = parts.findIndex((part) => part.id === id) + 1;
  return { where: `第${numeral(position)}部分`, says };
}

const n = formatNumber;

/** How many places have the fault that is shown once. */
function inAll(count: number): string {
  return count > 1 ? `，共${n(count)}处` : "";
}

function withoutStop(text: string): string {
  return text.replace(/。$/u, "");
}

function listed(names: readonly string[]): string {
  return names.join("、");
}

export function noWorkTold(aspects: readonly string[]): Sentence {
  return told("overview", `没有写当年的工作。编制说明以外，应写明${listed(aspects)}五方面的情况。`);
}

export function overviewShort(length: number, customary: number): Sentence {
  return told(
    "overview",
    `共${n(length)}字，偏短（一般在${n(customary)}字左右）。请看各方面的工作和数字是否写实。`,
  );
}

export function overviewNotAsAsked(length: number, asked: number): Sentence {
  const off = length < asked ? `少于${n(asked)}字的下限，少` : `超过${n(asked)}字的上限，多`;
  return told(
    "overview",
    `共${n(length)}字，${off}${n(Math.abs(length - asked))}字，请按上级要求的字数增删。`,
  );
}

export function aspectsMissing(missing: readonly string[], aspects: readonly string[]): Sentence {
  return told("overview", `没有写${listed(missing)}，应写全${listed(aspects)}五方面的情况。`);
}

export function supervisionMissing(missing: readonly string[]): Sentence {
  return told(
    "overview",
    `没有写${listed(missing)}。各级人民政府的年度报告还应写明工作考核、社会评议和责任追究结果情况。`,
  );
}

export function problemsTooShort(text: string, least: number): Sentence {
  const found =
    text.length < 8 ? `只写了“${withoutStop(text)}”` : `只有${n(text.length)}字，不足${n(least)}字`;
  return byNumber("problemsAndImprovements", `${found}。应写明存在的主要问题和改进情况。`);
}

export function problemHalfMissing(half: string): Sentence {
  return byNumber("problemsAndImprovements", `没有看到${half}。问题和改进都应写明，请核对。`);
}

export function feeMissing(only: string | undefined, sentence: string): Sentence {
  const found = only === undefined ? "没有写信息处理费" : `只写了“${withoutStop(only)}”`;
  return byNumber("otherMatters", `${found}。请写明信息处理费收取情况，如“${sentence}”`);
}

export function leftover(
  part: NarrativePart,
  { what, mend }: { readonly what: string; readonly mend: string },
  words: string,
  count: number,
): Sentence {
  return told(part, `残留${what}“${words}”${count > 1 ? `等，共${n(count)}处` : ""}，${mend}。`);
}

/** What clears a paragraph of all of them. */
export function removeLeftovers(what: string): string {
  return `删去这一段的${what}`;
}

/** What gives a paragraph the marks of Chinese text. */
export function widenMarks(): string {
  return "这一段改用全角标点";
}

/** So many of them are named, and no more of each. */
const NAMED = 3;
const SHOWN = 20;

export function leftoversAroundText(found: readonly string[]): Sentence {
  const names = found.slice(0, NAMED).map((it) => {
    return `“${it.length > SHOWN ? `${it.slice(0, SHOWN)}…` : it}”`;
  });
  const more = found.length > NAMED ? "等" : "";
  return {
    where: "公布文本",
    says: `中有${n(found.length)}处正文以外的文字：${names.join("")}${more}，没有读入正文。报送和公布时请看是否已删去。`,
  };
}

export function unfilled(part: NarrativePart, clause: string, count: number): Sentence {
  return told(part, `“${clause}”有空未填${inAll(count)}，请补填或删去。`);
}

export function relativeDate(
  part: NarrativePart,
  words: string,
  clause: string,
  count: number,
): Sentence {
  const where = clause === words ? "" : `（“${clause}”）`;
  return told(part, `用了“${words}”${where}${inAll(count)}，请改为具体年度或日期。`);
}

/** 前括号 or 后括号. */
export function markName(pair: string, side: "open" | "close"): string {
  return `${side === "open" ? "前" : "后"}${pair}`;
}

export function unpaired(
  part: NarrativePart,
  { name, missing }: { readonly name: string; readonly missing: string },
  quote: string,
  count: number,
): Sentence {
  return told(part, `“${quote}”处${name}不成对，缺${missing}${inAll(count)}，请补全。`);
}

export function halfWidth(
  part: NarrativePart,
  { mark, right }: { readonly mark: string; readonly right: string },
  around: string,
  count: number,
): Sentence {
  return told(part, `“${around}”用了半角标点“${mark}”${inAll(count)}，应为全角“${right}”。`);
}

export function unitWord(
  part: NarrativePart,
  clause: string,
  { what, unit }: { readonly what: string; readonly unit: string },
  count: number,
): Sentence {
  return told(part, `“${clause}”${inAll(count)}：${what}以“${unit}”计。`);
}

export function attachmentAnnounced(part: NarrativePart, quote: string): Sentence {
  return told(
    part,
    `写有“${quote}”，而报告没有附件。表格已在正文内的请删去这一句；确有附件的请一并公布。`,
  );
}

export function numberingOfNoLevel(
  part: NarrativePart,
  written: string,
  right: string,
  count: number,
): Sentence {
  return told(
    part,
    `的层次序号“${written}”应为“${right}”${inAll(count)}。各部分之内依次用“（一）”“1.”“（1）”。`,
  );
}

export function numberingOutOfOrder(
  part: NarrativePart,
  order: {
    readonly written: string;
    readonly before: string;
    /** The number that is left out; undefined where one repeats. */
    readonly missing: string | undefined;
    readonly count: number;
  },
): Sentence {
  const { written, before, missing, count } = order;
  const fault =
    missing === undefined ? `“${written}”重复` : `“${before}”之后是“${written}”，缺“${missing}”`;
  return told(part, `序号${fault}${inAll(count)}，请核对。`);
}

export function personal(part: NarrativePart, clause: string, name: string): Sentence {
  return told(part, `“${clause}”疑似写有${name}，请核实并隐去。`);
}

export function fewerImprovements(problems: number, improvements: number): Sentence {
  return {
    where: "第五部分",
    says: `列出问题${n(problems)}条、改进措施${n(improvements)}条，请看各项问题是否都有对应的改进措施。`,
  };
}

export function contentWithoutNumbers(missing: readonly string[]): Sentence {
  return told("overview", `没有看到${missing.join("；")}，有数字的请写明。`);
}

export function numberMissing(part: NarrativePart, clause: string, count: number): Sentence {
  return told(part, `“${clause}”处缺少数字${inAll(count)}，请补填。`);
}

export function typo(part: NarrativePart, found: string, right: string, clause: string): Sentence {
  const where = clause === found ? "" : `（“${clause}”）`;
  return told(part, `疑似笔误“${found}”${where}，应为“${right}”，请核对。`);
}
