import { editionOf } from "../../form/editions.ts";
import { defineCollectionRule, type CollectionTold } from "../collection-rule.ts";
import { cellsWithoutSource } from "../figures-of.ts";
import * as sentences from "../sentences.ts";

/** Tables of another edition, of which not every cell is one of this edition's. */
export const otherEditionRule = defineCollectionRule({
  code: "C-EDITION",
  severity: "warning",
  basis: "format",
  holds: "用汇总年度的表格版本报送",
  check: ({ units, edition }) =>
    units.flatMap(({ unit: { name }, file, report }): CollectionTold[] => {
      if (!report || report.edition === edition.id) return [];
      const cells = cellsWithoutSource(edition, editionOf(report.edition));
      const [expected, found] = [edition.id, report.edition];
      const message = sentences.otherEdition(name, [found, expected], cells.length);
      // the checks of its own report tell the unit so
      const at = { unit: name, at: "edition", toUnit: "", ...(file !== undefined && { file }) };
      return [{ ...at, cells, expected, found, message }];
    }),
});
