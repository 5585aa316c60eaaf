/** The order of calculation (ECMA-376 part 1, 18.6): Excel repairs a file whose chain names a cell without formula. */
import type { OpcPackage } from "../package/opc-package.ts";
import { childElements } from "../package/xml.ts";

export interface ChainedCell {
  readonly sheetId: string;
  readonly address: string;
}

/** Takes one cell out of the chain; the chain itself goes with its last cell. New formulas need no entry. */
export function removeFromCalcChain(
  opened: OpcPackage,
  workbookPart: string,
  { sheetId, address }: ChainedCell,
): void {
  const link = opened.relationships(workbookPart).find(({ kind }) => kind === "calcChain");
  if (!link || !opened.has(link.target)) return;
  const root = opened.document(link.target).documentElement;
  if (!root) return;

  const cells = [...childElements(root, "c")];
  let left = cells.length;
  let sheet = "0";
  let lostSheet: string | null = null; // The sheet of a removed cell, which the next may have leant on.
  for (const cell of cells) {
    const own = cell.getAttribute("i");
    sheet = own ?? sheet; // In practice an entry without sheet is of the sheet before it.
    if (sheet === sheetId && cell.getAttribute("r") === address) {
      root.removeChild(cell);
      left -= 1;
      lostSheet = own ?? lostSheet;
    } else {
      if (own === null && lostSheet !== null) cell.setAttribute("i", lostSheet);
      lostSheet = null;
    }
  }
  if (left === cells.length) return;
  if (left > 0) {
    opened.touch(link.target);
  } else {
    opened.remove(link.target);
    opened.removeRelationship(workbookPart, link.id);
  }
}
