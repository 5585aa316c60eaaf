/** What a worksheet says around its cells, collected while it is scanned, whether these stand in the text or not. */
import { attribute } from "../package/scan-xml.ts";
import { parseArea } from "./cell-address.ts";
import { conditionalFormats } from "./conditional-formats.ts";
import { hiddenColumns, hidesRows } from "./hiding-elements.ts";
import { usuallyHidden, type UsuallyHidden } from "./hidden-places.ts";
import type { Area, ConditionalFormat } from "./workbook.ts";

export interface AroundCells {
  /** ECMA-376 part 1, 18.3.1.55. */
  readonly merges: readonly Area[];
  readonly hidden: Pick<UsuallyHidden, "areRowsHidden" | "isHiddenColumn">;
  readonly formats: readonly ConditionalFormat[];
  /** To be told of every element down to depth 2. */
  readonly open: (name: string, attributes: string, depth: number) => void;
  /** To be told of every one. */
  readonly close: (name: string, text: string, depth: number) => void;
}

export function aroundCells(): AroundCells {
  const merges: Area[] = [];
  const hidden = usuallyHidden();
  const formats = conditionalFormats();
  let section = "";
  return {
    merges,
    hidden,
    formats: formats.all,
    close: formats.close,
    open(name, attributes, depth) {
      formats.open(name, attributes, depth);
      if (depth === 1) {
        section = name;
        if (name === "sheetFormatPr") hidden.setRows(hidesRows(attributes) ? "hidden" : "shown");
      }
      if (depth !== 2) return;
      const columns = section === "cols" && name === "col" ? hiddenColumns(attributes) : undefined;
      if (columns) hidden.addColumns(...columns);
      if (section !== "mergeCells" || name !== "mergeCell") return;
      const area = parseArea(attribute(attributes, "ref") ?? "");
      if (area) merges.push(area);
    },
  };
}
