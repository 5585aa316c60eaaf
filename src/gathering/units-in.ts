/** 报送单位名单 out of a file: .xlsx, .csv or .json. */
import { parseUnits } from "../collection/units-json.ts";
import { unitsInSheets } from "../collection/unit-rows.ts";
import type { Unit } from "../collection/unit.ts";
import { decode } from "../import/decode.ts";
import type { ImportPlatform } from "../import/imported.ts";
import type { InputFile } from "../import/input-file.ts";
import { listSheets } from "../import/list-sheets.ts";

/** @throws UnreadableFile with what is wrong in it */
export function unitsIn({ bytes, fileName }: InputFile, platform: ImportPlatform): readonly Unit[] {
  return fileName.toLowerCase().endsWith(".json")
    ? parseUnits(decode(bytes))
    : unitsInSheets(listSheets(bytes, { fileName, platform }).sheets);
}
