/**
 * The custom functions of the add-in, namespace OGI: what stands in their comments is what Excel shows.
 *
 * What stands before the first ： of a parameter is the name that Excel shows for it. Ids are permanent,
 * since workbooks store them. The build reads this file and registers every function of it
 * (src/build/site/).
 */
import { balance } from "./balance.ts";
import { checkTable } from "./check-table.ts";
import { deadline, workingDays } from "./days.ts";
import * as messages from "./messages.ts";
import { readNumber } from "./number.ts";
import { sentence } from "./sentence.ts";
import { checkTotal, total } from "./total.ts";

/**
 * 读出单元格里的数：认得全角数字、空格、千分位和件、项、个、元、万元；读不出时为#VALUE!，并说明原因。单位只去掉，不换算。
 *
 * @customfunction NUMBER
 * @param text 文字：一个单元格或一段文字，如“８件”“1，100”“2359.4197万元”
 * @returns the number as written, whatever its unit
 */
export function readNumberInCell(text: unknown): number {
  const number = readNumber(text);
  if (typeof number === "number") return number;
  return refuse(messages.notANumber(number.unread));
}

/**
 * 求总计：各格可以写成“８”“8件”“1，100”，空格按0计；有读不出的格时指出是哪一格，不作求和。
 *
 * @customfunction TOTAL
 * @param range 区域：要相加的单元格
 * @returns the sum, or which cells are no numbers
 */
export function totalOfRange(range: unknown[][]): number | string {
  return total(range);
}

/**
 * 核对总计：相符为√，不符则写明应为多少、现填多少、差多少，如“总计应为8，现填0，少8”。
 *
 * @customfunction CHECKTOTAL
 * @param parts 各格：总计由哪些单元格相加
 * @param total 总计：填写总计的单元格
 * @returns √ or what is wrong
 */
export function checkTotalOfParts(parts: unknown[][], total: unknown): string {
  return checkTotal(parts, total);
}

/**
 * 核对表三的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。可以各给一个单元格，也可以各给一行七格，一次核对七列；结果与所给区域大小相同。
 *
 * @customfunction BALANCE
 * @param received 本年新收：第一项，本年新收政府信息公开申请数量
 * @param carriedIn 上年结转：第二项，上年结转政府信息公开申请数量
 * @param handled 办理结果总计：第三项的（七）总计
 * @param carriedOut 结转下年度：第四项，结转下年度继续办理
 * @returns √ or a sentence for each
 */
export function checkBalance(
  received: unknown[][],
  carriedIn: unknown[][],
  handled: unknown[][],
  carriedOut: unknown[][],
): string[][] {
  return balance([received, carriedIn, handled, carriedOut]);
}

/**
 * 核对整个表三：逐条列出总计和勾稽关系不符之处，全部相符时只有一行√。空格按0计，是否填全请看加载项窗格或表上的“未填n格”。
 *
 * @customfunction CHECKTABLE
 * @param table3 表三：全部数字，2021版25行7列，2019版23行7列，含总计行、总计列
 * @returns one sentence a row
 */
export function checkTableThree(table3: unknown[][]): string[][] {
  return checkTable(table3).map((sentence) => [sentence]);
}

/**
 * 按表中数字写出标准语句，与工作簿的参考语句相同，如“2025年，未收到政府信息公开申请。”。空格按0计。
 *
 * @customfunction SENTENCE
 * @param kind 类别：申请、复议诉讼或规范性文件
 * @param range 区域：表三全部数字（25行7列或23行7列）、表四一行15格，或表二规章和规范性文件2行3列
 * @param year 年度：报告年度，如2025；可以不填
 * @returns the sentence, or what is wrong with the range
 */
export function sentenceOfTable(kind: string, range: unknown[][], year?: number): string {
  return sentence(kind, range, year);
}

/**
 * 推算期限：收到日期之后第几个工作日是哪一天，收到当日不计，按国务院办公厅公布的放假安排；用到还没有公布的年度时，结果是文字“暂定…”。
 *
 * @customfunction DEADLINE
 * @param start 收到日期：日期，或“2026-1-5”这样的文字
 * @param count 工作日数：答复期限为20，延期的为40，补正为7
 * @param {any[][]} [holidays] 节假日：两列，日期和休或班，在公布的安排之上；只写年份的一行表示这一年已经列全；可以不填
 * @returns the serial date of the day, or a text that says why it is provisional
 */
export function deadlineAfter(
  start: unknown,
  count: number,
  holidays?: unknown[][],
): number | string {
  const found = deadline(start, count, holidays);
  return typeof found === "object" ? refuse(found.says) : found;
}

/**
 * 数工作日：起的次日到止，共有几个工作日，按国务院办公厅公布的放假安排；用到还没有公布的年度时，结果是文字“暂定…”。
 *
 * @customfunction WORKDAYS
 * @param first 起：日期，这一天不计
 * @param second 止：日期，这一天计在内，不早于起
 * @param {any[][]} [holidays] 节假日：两列，日期和休或班，在公布的安排之上；只写年份的一行表示这一年已经列全；可以不填
 * @returns how many, or a text that says why that is provisional
 */
export function workingDaysAfter(
  first: unknown,
  second: unknown,
  holidays?: unknown[][],
): number | string {
  const found = workingDays(first, second, holidays);
  return typeof found === "object" ? refuse(found.says) : found;
}

/** #VALUE! with the reason. */
function refuse(reason: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel shows the message of its own class only
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, reason);
}
