/** What a workbook tells when it has changed. */
import type { Area } from "../../../../src/workbook/workbook.ts";
import type { CellValue, Sheet } from "./sheet.ts";

export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      /** Of a single cell. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "added" | "deleted" | "protection"; readonly sheet: Sheet }
  | { readonly kind: "renamed"; readonly sheet: Sheet; readonly before: string };
