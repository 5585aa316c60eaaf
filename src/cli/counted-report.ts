/** An annual report with the tables that a register counts to: a new one, or one that is there with these changed. */
import { existsSync } from "node:fs";
import { extname } from "node:path";
import { readBook } from "../book/read-book.ts";
import {
  countedReport as newReport,
  countIntoBook,
  withCount,
} from "../book/register/count-into-report.ts";
import { Unwritable } from "../book/unwritable.ts";
import { nodePlatform } from "../package/node-platform.ts";
import { assertSameReport } from "../register/same-report.ts";
import type { Register } from "../register/register.ts";
import type { Count } from "../register/tally.ts";
import { formatAnnualReport } from "../report/json.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import { Refusal } from "./console.ts";
import { REPORT } from "./input-kind.ts";
import { readBytes } from "./read-bytes.ts";
import { readReport } from "./read-input.ts";
import { writeWorkbook } from "./workbook-file.ts";

/**
 * The content of the output.
 *
 * @throws UnreadableFile where what is there is the report of another organ, year or edition
 */
export async function countedReport(
  output: string,
  register: Register,
  count: Count,
): Promise<string | Uint8Array> {
  const isWorkbook = extname(output).toLowerCase() === ".xlsx";
  if (!existsSync(output)) {
    const report = newReport(register, count);
    return isWorkbook ? writeWorkbook(report) : formatAnnualReport(report);
  }
  if (isWorkbook) return changedWorkbook(output, register, count);
  const { report } = await readReport(output);
  assertSameReport({ file: output, report }, register);
  return formatAnnualReport(withCount(report, count));
}

async function changedWorkbook(
  output: string,
  register: Register,
  count: Count,
): Promise<Uint8Array> {
  const { bytes } = await readBytes(output, REPORT);
  const workbook = openWorkbook(bytes, nodePlatform);
  const book = readBook(workbook);
  if (!book) {
    throw new UnreadableFile(
      `${output}不是本助手的年报工作簿，不能只填其中的表，请换一个输出文件名。`,
    );
  }
  try {
    countIntoBook(workbook, book, { file: output, register, count });
  } catch (error) {
    if (error instanceof Unwritable) throw new Refusal(error.message);
    throw error;
  }
  return workbook.save();
}
