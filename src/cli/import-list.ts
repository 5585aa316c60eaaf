/** `ogi register import`: somebody's own list of requests to a register, with an account of what was read. */
import { listSheets } from "../import/list-sheets.ts";
import { nodeImportPlatform } from "../import/node-platform.ts";
import {
  foreignColumns,
  isForeignColumn,
  type ForeignColumn,
} from "../register/foreign-columns.ts";
import type { ListSheet } from "../register/list/list-sheet.ts";
import { readList } from "../register/list/read-list.ts";
import { organKindOf } from "../report/organ-kind.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { DONE, Refusal, type Console } from "./console.ts";
import { organOption } from "./organ-option.ts";
import { readListFile } from "./read-input.ts";
import { isRegisterFile } from "./register-file.ts";
import { registerOutput, writeRegister } from "./register-output.ts";
import { yearOption } from "./year-option.ts";

const NO_LIST = "这已经是本助手的申请台账，可以直接核对、计数；转换格式用ogi import。";

interface ImportListOptions {
  readonly file: string;
  /** As typed. */
  readonly year?: string | undefined;
  readonly organ?: string | undefined;
  /** `received=收件日期`, one a column. */
  readonly column?: readonly string[] | undefined;
  /** Sheets by name; all of them where none is named. */
  readonly sheet?: readonly string[] | undefined;
  readonly output: string;
  readonly force: boolean;
}

export async function importList(options: ImportListOptions, console: Console): Promise<number> {
  const { file } = options;
  const output = registerOutput(options, [file]);
  const form = yearOption(options.year);
  if (!form) throw new Refusal("请用--year写明台账的年度。");
  const organ = organOption("organ", options.organ);
  if (organ === undefined) throw new Refusal("请用--organ写明机关全称。");
  const columns = columnsIn(options.column ?? []);
  const { register, account } = await readListFile(file, ({ bytes, fileName }) => {
    if (isRegisterFile({ bytes, fileName })) throw new UnreadableFile(NO_LIST);
    const list = listSheets(bytes, { fileName, platform: nodeImportPlatform });
    const head = { ...form, organ: { name: organ, kind: organKindOf(organ) } };
    const read = readList(sheetsNamed(list.sheets, options.sheet), { ...head, columns });
    const hidden = list.hidden.map((name) => `工作表“${name}”是隐藏的，没有读入。`);
    return { ...read, account: [...read.account, ...hidden] };
  });
  await writeRegister(output, register, console);
  console.err(`${file}\n${account.map((line) => `  ${line}\n`).join("")}`);
  return DONE;
}

function columnsIn(given: readonly string[]): Map<ForeignColumn, string> {
  const columns = new Map<ForeignColumn, string>();
  for (const text of given) {
    const [, column = "", heading = ""] = /^([^=]+)=(.+)$/u.exec(text.trim()) ?? [];
    if (!isForeignColumn(column)) {
      const keys = Object.keys(foreignColumns).join("、");
      throw new Refusal(
        `--column应为received=收件日期这样的写法，等号前可以写${keys}，实为“${text}”。`,
      );
    }
    const before = columns.get(column);
    if (before !== undefined) {
      throw new Refusal(
        `--column给${column}写了“${before}”和“${heading}”两列，只能是一列，请只写一个。`,
      );
    }
    columns.set(column, heading);
  }
  return columns;
}

function sheetsNamed(
  sheets: readonly ListSheet[],
  names: readonly string[] | undefined,
): readonly ListSheet[] {
  if (names === undefined) return sheets;
  return names.map((name) => {
    const sheet = sheets.find((it) => it.name === name.trim());
    if (sheet) return sheet;
    const list = sheets.map((it) => `“${it.name}”`).join("、");
    throw new UnreadableFile(`没有名为“${name}”的工作表，只有${list}，请核对--sheet。`);
  });
}
