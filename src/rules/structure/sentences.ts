/** Every sentence of the rules on structure: where, what stands there, what should. */
import type { Cell, Table } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { cellName } from "../../form/names.ts";
import type { Part } from "../../form/parts.ts";
import { printDate } from "../../text/dates.ts";
import { withoutBlanks } from "../../text/blanks.ts";
import type { Sentence } from "../finding.ts";

export function partMissing(part: Part): Sentence {
  return { where: `“${part.heading}”`, says: `这一部分没有找到。${completeness(part)}` };
}

export function partEmpty(part: Part): Sentence {
  return { where: `“${part.heading}”`, says: `没有内容。${completeness(part)}` };
}

/** Only part six may say 无. */
function completeness({ id }: Part): string {
  return `六个部分应当齐全${id === "otherMatters" ? "，没有需要报告的事项也要写“无”" : ""}。`;
}

export function partMisplaced({ heading }: Part): Sentence {
  return { where: `“${heading}”`, says: "没有放在应在的位置。六个部分应按一至六的顺序排列。" };
}

export function tableEmpty({ heading }: Part, { name }: Table): Sentence {
  return { where: name, says: `全部空白，“${heading}”没有内容。没有发生的填0，不要留空。` };
}

export function partsUnasked(headings: readonly string[]): Sentence {
  const where = headings.map((text) => `“${withoutBlanks(text)}”`).join("、");
  return {
    where,
    says: "不在统一格式的六个部分之内，其他部分的序号因此后移。请并入有关部分，六个部分按一至六编号。",
  };
}

export function numbersShifted(
  shifted: readonly { readonly part: Part; readonly text: string }[],
): Sentence {
  const list = shifted.map(({ part, text }) => `“${withoutBlanks(text)}”应为“${part.heading}”`);
  return { where: "标题的序号", says: `与统一格式不一致：${list.join("，")}。` };
}

export function headingAltered({ heading }: Part, found: string): Sentence {
  return { where: `标题“${withoutBlanks(found)}”`, says: `与统一格式不一致，应为“${heading}”。` };
}

export function otherEdition(year: number, due: Edition, used: Edition): Sentence {
  return {
    where: `${year}年度报告`,
    says: `应使用${due.notice}的表格，现用${used.notice}的表格。`,
  };
}

export function otherYear(where: string, found: string, year: number): Sentence {
  return { where, says: `写“${found}”，与报告年度${year}年不一致，请核对。` };
}

export function wrongCitation(where: string, found: string, right: string): Sentence {
  return { where, says: `引用的文号写作“${found}”，应为“${right}”。` };
}

export function partsMiscounted(
  where: string,
  found: string,
  listed: number,
  missing: readonly Part[],
): Sentence {
  const names = missing.map(({ name }) => `“${name}”`).join("、");
  const lacks = missing.length > 0 ? `，没有列出${names}` : "";
  return { where, says: `写“${found}”，列举了${listed}个${lacks}。个数应与列举一致。` };
}

export function partsOutOfOrder(where: string, found: string): Sentence {
  return { where, says: `写“${found}”，列举的顺序与六个部分的顺序不一致。` };
}

/** A place of the report and the organ it names. */
export interface NamedOrgan {
  /** 标题, 首段, 落款 or 机关名称. */
  readonly where: string;
  readonly organ: string;
}

export function differingNames(named: readonly NamedOrgan[]): Sentence {
  return { where: "机关名称", says: `不一致：${namesByPlace(named)}。请核实，统一使用机关全称。` };
}

export function foreignName(named: readonly NamedOrgan[]): Sentence {
  return { where: "机关名称", says: `不一致：${namesByPlace(named)}，疑似残留其他单位的名称。` };
}

/** 标题为“甲”，首段、落款为“乙”. */
function namesByPlace(named: readonly NamedOrgan[]): string {
  const organs = [...new Set(named.map(({ organ }) => organ))];
  return organs
    .map((name) => {
      const places = named.filter(({ organ }) => organ === name).map(({ where }) => where);
      return `${places.join("、")}为“${name}”`;
    })
    .join("，");
}

export function wrongPeriod(where: string, found: string, right: string): Sentence {
  return { where, says: `的统计期限写作“${found}”，应为${right}。` };
}

export function periodMissing(where: string, right: string): Sentence {
  return { where, says: `没有写明统计期限。请写明：统计期限为${right}。` };
}

export function periodUnreadable(where: string, found: string, right: string): Sentence {
  return { where, says: `的统计期限读不清（“${found}”），疑似丢失文字，应为${right}。` };
}

export function dateWrittenOtherwise(found: string, right: string): Sentence {
  const says = `写作“${found}”，应用阿拉伯数字写全，月、日不补零：“${right}”。`;
  return { where: "成文日期", says };
}

const DAY_IN_MS = 86_400_000;

/** @param due the last day; both days are YYYY-MM-DD */
export function tooLate(
  at: "published" | "signed",
  day: string,
  due: string,
  asks: string,
): Sentence {
  const days = (Date.parse(day) - Date.parse(due)) / DAY_IN_MS;
  const past = `为${printDate(day)}，比${printDate(due)}晚${days}天`;
  return { where: at === "published" ? "公布日期" : "成文日期", says: `${past}。${asks}。` };
}

/** A label as found, and as the form prints it. */
export interface AlteredLabel {
  readonly found: string;
  readonly printed: string;
}

export function alteredLabels({ name }: Table, altered: readonly AlteredLabel[]): Sentence {
  const list = altered.map(({ found, printed }) => `“${found}”应为“${printed}”`).join("，");
  return { where: name, says: `的行列名称与统一格式不一致：${list}。` };
}

/** A cell, the number in it as it was typed, and what is amiss with that: 空格, 全角数字. */
export interface WrittenNumber {
  readonly cell: Cell;
  readonly text: string;
  readonly flaw: string;
}

export function uncleanNumbers({ name }: Table, written: readonly WrittenNumber[]): Sentence {
  const [first] = written;
  const flaws = [...new Set(written.map(({ flaw }) => flaw))].join("、");
  const example = first ? `（如${cellName(first.cell)}写作“${first.text}”）` : "";
  const says = `有${written.length}格的数字带有${flaws}${example}，读取时已去掉。单元格只填半角数字。`;
  return { where: name, says };
}
