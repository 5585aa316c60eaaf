/** 报送单位名单 out of a file: .xlsx, .csv or .json. */
import { parseUnits } from "../collection/units-json.ts";
import { unitsInSheets } from "../collection/unit-rows.ts";
import type { Unit } from "../collection/unit.ts";
import { REGISTER_SCHEMA_ID, SCHEMA_ID } from "../form/schema-id.ts";
import { decode } from "../import/decode.ts";
import type { ImportPlatform } from "../import/imported.ts";
import type { InputFile } from "../import/input-file.ts";
import { listSheets } from "../import/list-sheets.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";

/** What our workbooks are that are no list: rows could be read out of them, and would only be called wrong. */
const NO_LIST: ReadonlyMap<string, string> = new Map([
  [SCHEMA_ID, "一份年报"],
  [REGISTER_SCHEMA_ID, "一本申请台账"],
]);

/** @throws UnreadableFile with what is wrong in it */
export function unitsIn({ bytes, fileName }: InputFile, platform: ImportPlatform): readonly Unit[] {
  if (fileName.toLowerCase().endsWith(".json")) return parseUnits(decode(bytes));
  const { sheets, schema } = listSheets(bytes, { fileName, platform });
  const other = NO_LIST.get(schema ?? "");
  if (other !== undefined) {
    throw new UnreadableFile(
      `这是${other}，不是报送单位名单；名单一行一个单位，第一行写明“单位名称”等各列，请另选名单文件。`,
    );
  }
  return unitsInSheets(sheets);
}
