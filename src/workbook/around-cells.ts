/** What a worksheet says around its cells, whether these stand in the text or not. */
import { attribute, scanXml } from "../package/scan-xml.ts";
import { parseArea } from "./cell-address.ts";
import { usuallyHidden, type UsuallyHidden } from "./hidden-places.ts";
import type { Area } from "./workbook.ts";

export interface AroundCells {
  /** ECMA-376 part 1, 18.3.1.55. */
  readonly merges: readonly Area[];
  readonly hidden: Pick<UsuallyHidden, "areRowsHidden" | "isHiddenColumn">;
}

export function aroundCells(text: string, part: string): AroundCells {
  const merges: Area[] = [];
  const hidden = usuallyHidden();
  let section = "";
  scanXml(text, part, {
    open(name, attributes, depth) {
      if (depth === 1) {
        section = name;
        if (name === "sheetFormatPr") hidden.addUsual(attributes);
      }
      if (depth !== 2) return;
      if (section === "cols" && name === "col") hidden.addColumns(attributes);
      if (section !== "mergeCells" || name !== "mergeCell") return;
      const area = parseArea(attribute(attributes, "ref") ?? "");
      if (area) merges.push(area);
    },
  });
  return { merges, hidden };
}
