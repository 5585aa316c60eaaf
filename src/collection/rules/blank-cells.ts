import { editionOf } from "../../form/editions.ts";
import { defineCollectionRule, type CollectionTold } from "../collection-rule.ts";
import { cellsWithoutSource } from "../figures-of.ts";
import * as sentences from "../sentences.ts";

/** Cells that a summed unit left without a number; those that its edition does not have are said by C-EDITION. */
export const blankCellsRule = defineCollectionRule({
  code: "C-BLANK",
  severity: "warning",
  basis: "ours",
  holds: "计入汇总的单位每一格都填了数字",
  check: ({ units, edition }) =>
    units.flatMap(({ unit: { name }, file, report, figures }): CollectionTold[] => {
      if (!report || !figures) return [];
      const lacking = new Set(cellsWithoutSource(edition, editionOf(report.edition)));
      const cells = edition.cells.filter((it) => figures[it.id] === null && !lacking.has(it));
      const [first] = cells;
      if (!first) return [];
      const message = sentences.blankCells(name, cells);
      // the checks of its own report tell the unit of its blanks
      const at = { unit: name, at: first.id, toUnit: "", ...(file !== undefined && { file }) };
      return [{ ...at, cells, expected: 0, found: cells.length, message }];
    }),
});
