import type { FileHost } from "../../hosts/file/file-host.ts";
import { editionOf } from "../../form/editions.ts";
import { loadPlacing } from "../files/loaded-later.ts";
import type { Tell } from "../use-notice.ts";
import { pasteBlock } from "./paste-block.ts";
import type { PastedInto } from "./place-labelled.ts";
import { isWords, placeAt, type Block, type Placement, type Refused } from "./placement.ts";
import type { CellRange } from "./use-cell-range.ts";

/**
 * Pastes a block with its top left at a cell; labels in it say better where it belongs, and alone where no cell was
 * chosen. What came in stays chosen.
 */
export function usePaste(
  host: FileHost,
  table: Omit<PastedInto, "at">,
  range: CellRange,
  tell: Tell,
): (at: string | undefined, block: Block) => void {
  const take = (placed: Placement | Refused): void => {
    const { report } = host.getSnapshot().document;
    const edition = editionOf(report.edition);
    const pasted = "refused" in placed ? placed : pasteBlock(edition, report.figures, placed);
    if ("refused" in pasted) {
      tell({ kind: "failed", text: pasted.refused });
      return;
    }
    const { changes, cells, says } = pasted;
    const count = Object.keys(changes).length;
    if (count > 0) host.edit({ figures: changes }, { says: `粘贴${count}格` });
    const first = cells[0]?.[0];
    if (first !== undefined) {
      document.getElementById(first)?.focus();
      range.take(first, cells);
    }
    tell({ kind: "done", text: says });
  };
  return (at, block) => {
    if (at !== undefined && !block.flat().some(isWords)) {
      take(placeAt(table.grid, at, block));
      return;
    }
    void loadPlacing().then(({ placeLabelled }) => {
      take(placeLabelled({ ...table, at }, block));
    });
  };
}
