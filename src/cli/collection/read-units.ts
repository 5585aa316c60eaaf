/** 报送单位名单 in a file. */
import type { Unit } from "../../collection/unit.ts";
import { unitsIn } from "../../gathering/units-in.ts";
import { nodeImportPlatform } from "../../import/node-platform.ts";
import { LIST } from "../input-kind.ts";
import { readFileAs } from "../read-input.ts";

/** @throws UnreadableFile naming the file, and what is wrong in it */
export function readUnits(path: string): Promise<readonly Unit[]> {
  return readFileAs(path, UNITS, (file) => unitsIn(file, nodeImportPlatform));
}

const UNITS = {
  ...LIST,
  is: "一份报送单位名单",
  piped: "cat 名单.csv | ogi collect 收到 --units - -o 汇总",
};
