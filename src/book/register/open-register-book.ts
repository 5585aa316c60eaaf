/** Opens the workbook of a register to be read only: what its columns work out is not taken apart. */
import { openWorkbook, type OpenWorkbookOptions } from "../../workbook/open-workbook.ts";
import { withoutFormulas } from "../../workbook/without-formulas.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { listColumns } from "./list-columns.ts";

/** @throws BadPackage with one sentence for the user, here or when a sheet is read */
export function openRegisterBook(bytes: Uint8Array, platform: OpenWorkbookOptions): Workbook {
  let filledIn: ReturnType<typeof listColumns> | undefined;
  const workbook: Workbook = openWorkbook(bytes, {
    ...platform,
    ofSheets: (part, sheet) =>
      withoutFormulas(part, (filledIn ??= listColumns(workbook)).get(sheet)),
  });
  return workbook;
}
