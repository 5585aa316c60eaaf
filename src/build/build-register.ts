/** The template of a register as bytes, in the edition that is in use. */
import { editions, lastYearOfEdition } from "../form/editions.ts";
import { planRegister } from "../layout/register/plan-register.ts";
import { buildWorkbook } from "./build-workbook.ts";

export function buildRegister(): Promise<Uint8Array> {
  const edition = editions.find((it) => lastYearOfEdition(it) === undefined);
  if (!edition) throw new Error("No edition is in use.");
  return buildWorkbook(planRegister(edition), new Map());
}
