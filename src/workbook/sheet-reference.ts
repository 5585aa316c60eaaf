/** A reference to one area of one sheet, as formulas and defined names write it. */
import { parseArea } from "./cell-address.ts";
import type { SheetArea } from "./workbook.ts";

/** `'二主动公开'!$B$4` or `Sheet1!$A$1:$A$60`: one area of one sheet; `null` for everything else. */
export function parseReference(formula: string): SheetArea | null {
  const [, quoted, plain, cells] =
    /^(?:'((?:[^'[\]]|'')+)'|([^'!\s,()[\]"]+))!([$\w:]+)$/u.exec(formula) ?? [];
  const area = cells === undefined ? null : parseArea(cells);
  if (!area) return null;
  const sheet = quoted === undefined ? (plain ?? "") : quoted.replace(/''/gu, "'");
  return { sheet, ...area };
}
