/** Every sentence on a letter: what was left open in it, and why it was not made. None quotes what a line holds. */
import { printDate } from "../../text/dates.ts";

function listed(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join("、");
}

export function leftBlank(names: readonly string[]): string {
  return `${names.join("、")}没有内容，文中留了空线，请填写。`;
}

export function notCertain(name: string, day: string): string {
  return `${name}按周末推算为${printDate(day)}，所在年度的放假安排没有公布，文中留了空线，请核对后填写。`;
}

export function tooLate(what: string, last: string): string {
  return `${what}应不晚于${printDate(last)}，落款日期晚于这一天，请核对日期。`;
}

export function tooEarly(what: string, received: string): string {
  return `${what}的落款日期早于收到日期${printDate(received)}，请核对日期。`;
}

export function alreadyEnded(what: string, ended: string): string {
  return `这一件已在${printDate(ended)}办结，${what}应在办结以前发出，请核对编号和日期。`;
}

export function otherResult(letter: string, outcome: string): string {
  return `台账里的办理结果是${outcome}，与${letter}不同，请核对。`;
}

export function unknownPlaces(names: readonly string[]): string {
  return `模板里的${listed(names)}不是可以填写的内容，请改成说明中列出的名称，或删去花括号。`;
}

export function unclosedPlace(text: string): string {
  return `模板里的“${text}”只有一边花括号，请补上另一边，或删去花括号。`;
}

export function placeIsNone(name: string): string {
  return `“${name}”不是文书里可以填写的内容，请用说明中列出的名称。`;
}

export function placeIsNoDay(name: string): string {
  return `“${name}”应写成2026-1-5这样的日期。`;
}

export const templateLocked = "模板设有打开密码，读不出，请在Word或WPS中取消打开密码并保存后再用。";

export const templateUnreadable =
  "模板不是完整的Word文档（.docx），请用Word或WPS打开它，另存为.docx后再用。";
