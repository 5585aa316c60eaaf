/** Workbooks as a program writes them that calculates nothing. */
import { open } from "./workbooks.ts";

/** The workbook with no result in any cell that has a formula. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const workbook = open(bytes);
  for (const { part } of workbook.sheets) {
    const text = workbook.package.text(part);
    workbook.package.write(
      part,
      text.replace(/(<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>))(?:<v>[^<]*<\/v>|<v\/>)/gu, "$1"),
    );
  }
  return workbook.save();
}
