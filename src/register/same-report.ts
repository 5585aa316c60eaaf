import type { AnnualReport } from "../report/annual-report.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { squeeze } from "../text/squeeze.ts";
import type { Register } from "./register.ts";

/**
 * Refuses a register for the report of another organ, year or edition.
 *
 * @throws UnreadableFile naming both
 */
export function assertSameReport(
  { file, report }: { readonly file: string; readonly report: AnnualReport },
  register: Register,
): void {
  const isSame =
    squeeze(report.organ.name) === squeeze(register.organ.name) &&
    report.year === register.year &&
    report.edition === register.edition;
  if (isSame) return;
  const organ = report.organ.name === "" ? "（机关名称未读出）" : report.organ.name;
  const year = report.year === null ? "（年度未读出）" : `${report.year}年度`;
  throw new UnreadableFile(
    `${file}是${organ}${year}、${report.edition}版的年报，台账是${register.organ.name}${register.year}年、${register.edition}版的，应为同一机关、同一年度、同一版。`,
  );
}
