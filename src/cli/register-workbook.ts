/** A register as the workbook that is filled in all year: the template, filled. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fillRegister } from "../book/register/fill-register.ts";
import { Unwritable } from "../book/unwritable.ts";
import { EDITION_PROPERTY } from "../layout/assemble-plan.ts";
import { REGISTER_TEMPLATE } from "../layout/register/plan-register.ts";
import { nodePlatform } from "../package/node-platform.ts";
import type { Register } from "../register/register.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import { Refusal } from "./console.ts";
import { packageRoot } from "./package-root.ts";
import { today } from "../calendar/today.ts";

/** @throws Refusal where there is no workbook of its edition, or no room in it */
export async function writeRegisterWorkbook(register: Register): Promise<Uint8Array> {
  const template = await readFile(join(packageRoot(), REGISTER_TEMPLATE));
  const workbook = openWorkbook(template, nodePlatform);
  const edition = String(workbook.property(EDITION_PROPERTY));
  if (edition !== register.edition) {
    throw new Refusal(
      `台账工作簿只有${edition}版的，${register.year}年的台账是${register.edition}版，请存为.json。`,
    );
  }
  try {
    fillRegister(workbook, register, today());
  } catch (error) {
    if (error instanceof Unwritable) throw new Refusal(error.message);
    throw error;
  }
  return workbook.save();
}
