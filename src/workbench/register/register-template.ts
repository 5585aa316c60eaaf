/** The register's workbook, empty, as the repository has it. */
import { strFromU8, strToU8, unzlibSync, zipSync } from "fflate";
import { deflated } from "virtual:embedded-register";
import { withPreparedLines } from "../../book/prepared-lines.ts";
import type { Edition } from "../../form/editions.ts";
import { evaluatePlan } from "../../layout/evaluate-plan.ts";
import { linesThatDiffer } from "../../layout/lines-that-differ.ts";
import { planRegister } from "../../layout/register/plan-register.ts";
import { bytesOf } from "../../package/bytes-of.ts";

/** @param edition the one that is in use */
export function registerTemplate(edition: Edition): Uint8Array {
  return packedTemplate(JSON.parse(strFromU8(unzlibSync(bytesOf(deflated)))) as Parts, edition);
}

/** By its name the text of each part, with the first line of each list alone. */
type Parts = Readonly<Record<string, string>>;

/** Not compressed: it is opened at once. */
function packedTemplate(parts: Parts, edition: Edition): Uint8Array {
  const whole = new Map(Object.entries(parts));
  const plan = planRegister(edition);
  const values = evaluatePlan(plan, new Map(), { lines: linesThatDiffer(plan), today: NaN });
  for (const [i, sheet] of plan.sheets.entries()) {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    whole.set(name, withPreparedLines(whole.get(name) ?? "", sheet, values));
  }
  const files = Array.from(whole, ([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 0 });
}
