/**
 * A table of Word → its rows. A cell that is merged downwards goes on in the rows below as `vMerge` without a value,
 * one merged to the right is one cell with a `gridSpan` (ECMA-376 part 1, 17.4.17 and 17.4.84), or in old files
 * several with an `hMerge`:
 *
 *   <w:vMerge w:val="restart"/>  规章     the label, 2 rows high
 *   <w:vMerge/>                           covered by it
 */
import { childElement, type XmlElement } from "../../package/xml.ts";
import type { FlowCell } from "../flow.ts";
import { mergedRows, type CellContent, type Merge } from "../word/merged-rows.ts";
import { acceptedElements, isOn, valueOf } from "./word-xml.ts";

export function tableRows(
  table: XmlElement,
  contentOf: (cell: XmlElement) => CellContent,
): readonly (readonly FlowCell[])[] {
  const rows = elementsNamed(table, "tr")
    .filter((row) => !hasProperty(row, "trPr", "del"))
    .filter((row) => !isOn(childElement(row, "trPr"), "hidden"));
  return mergedRows(
    rows.map((row) => ({
      before: spanIn(childElement(row, "trPr"), "gridBefore", 0),
      cells: elementsNamed(row, "tc")
        .filter((cell) => !hasProperty(cell, "tcPr", "cellDel"))
        .map((cell) => {
          const properties = childElement(cell, "tcPr");
          return {
            colSpan: spanIn(properties, "gridSpan", 1),
            across: mergeIn(properties, "hMerge"),
            down: mergeIn(properties, "vMerge"),
            content: () => contentOf(cell),
          };
        }),
    })),
  );
}

function elementsNamed(parent: XmlElement, name: string): XmlElement[] {
  return [...acceptedElements(parent)].filter(({ localName }) => localName === name);
}

function hasProperty(element: XmlElement, properties: string, name: string): boolean {
  const found = childElement(element, properties);
  return found !== undefined && childElement(found, name) !== undefined;
}

/** A merge that does not say that it begins goes on. */
function mergeIn(properties: XmlElement | undefined, name: string): Merge | undefined {
  if (!properties || !childElement(properties, name)) return undefined;
  return (valueOf(properties, name) ?? "continue") === "continue" ? "goes on" : "begins";
}

function spanIn(properties: XmlElement | undefined, name: string, least: number): number {
  const span = Number.parseInt(valueOf(properties, name) ?? String(least), 10);
  return span >= least ? span : least;
}
