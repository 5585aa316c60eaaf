/** The template of a register as bytes, in the edition that is in use. */
import { editionInUse } from "../form/editions.ts";
import { planRegister } from "../layout/register/plan-register.ts";
import { buildWorkbook } from "./build-workbook.ts";
import type { WrittenLines } from "./patch-workbook.ts";

export function buildRegister(lines: WrittenLines = "all"): Promise<Uint8Array> {
  return buildWorkbook(planRegister(editionInUse()), new Map(), lines);
}
