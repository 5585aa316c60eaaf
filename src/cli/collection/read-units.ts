/** 报送单位名单 in a file: .xlsx, .csv or .json. */
import { parseUnits } from "../../collection/units-json.ts";
import { unitsInSheets } from "../../collection/unit-rows.ts";
import type { Unit } from "../../collection/unit.ts";
import { decode } from "../../import/decode.ts";
import { listSheets } from "../../import/list-sheets.ts";
import { nodeImportPlatform } from "../../import/node-platform.ts";
import { LIST } from "../input-kind.ts";
import { readFileAs } from "../read-input.ts";

/** @throws UnreadableFile naming the file, and what is wrong in it */
export function readUnits(path: string): Promise<readonly Unit[]> {
  return readFileAs(path, UNITS, ({ bytes, fileName }) =>
    fileName.toLowerCase().endsWith(".json")
      ? parseUnits(decode(bytes))
      : unitsInSheets(listSheets(bytes, { fileName, platform: nodeImportPlatform }).sheets),
  );
}

const UNITS = {
  ...LIST,
  is: "一份报送单位名单",
  piped: "cat 名单.csv | ogi collect 收到 --units - -o 汇总",
};
