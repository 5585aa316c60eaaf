/**
 * A table of Word → its rows. A cell that is merged downwards goes on in the rows below as `vMerge` without a value,
 * one merged to the right is one cell with a `gridSpan` (ECMA-376 part 1, 17.4.17 and 17.4.84), or in old files
 * several with an `hMerge`:
 *
 *   <w:vMerge w:val="restart"/>  规章     the label, 2 rows high
 *   <w:vMerge/>                           covered by it
 */
import { childElement, type XmlElement } from "../../package/xml.ts";
import { doubtsIn, type Doubts } from "../doubt.ts";
import type { Flow, FlowCell } from "../flow.ts";
import { acceptedElements, isOn, valueOf } from "./word-xml.ts";

/** No table of the form is wider. */
const WIDEST = 60;

interface OpenCell {
  content: Flow;
  doubts?: Doubts;
  rowSpan: number;
  colSpan: number;
}

export interface CellContent {
  readonly flow: Flow;
  readonly doubts: Doubts;
}

export function tableRows(
  table: XmlElement,
  contentOf: (cell: XmlElement) => CellContent,
): readonly (readonly FlowCell[])[] {
  /** The cell that a merge downwards would lengthen, by its first column. */
  let above = new Map<number, OpenCell>();
  return elementsNamed(table, "tr")
    .filter((row) => !hasProperty(row, "trPr", "del"))
    .filter((row) => !isOn(childElement(row, "trPr"), "hidden"))
    .map((row) => {
      const cells: OpenCell[] = [];
      const open = new Map<number, OpenCell>();
      const before = spanIn(childElement(row, "trPr"), "gridBefore", 0);
      if (before > 0) cells.push({ content: [], rowSpan: 1, colSpan: before });
      let column = before;
      for (const cell of elementsNamed(row, "tc")) {
        const properties = childElement(cell, "tcPr");
        if (hasProperty(cell, "tcPr", "cellDel")) continue;
        const colSpan = spanIn(properties, "gridSpan", 1);
        const left = cells.at(-1);
        const over = above.get(column);
        if (mergeIn(properties, "hMerge") === "continue" && left) left.colSpan += colSpan;
        else if (mergeIn(properties, "vMerge") === "continue" && over) {
          over.rowSpan += 1;
          open.set(column, over);
        } else {
          const { flow, doubts } = contentOf(cell);
          const own = { content: flow, rowSpan: 1, colSpan, ...doubtsIn(doubts) };
          cells.push(own);
          if (mergeIn(properties, "vMerge") !== undefined) open.set(column, own);
        }
        column += colSpan;
      }
      above = open;
      return cells;
    });
}

function elementsNamed(parent: XmlElement, name: string): XmlElement[] {
  return [...acceptedElements(parent)].filter(({ localName }) => localName === name);
}

function hasProperty(element: XmlElement, properties: string, name: string): boolean {
  const found = childElement(element, properties);
  return found !== undefined && childElement(found, name) !== undefined;
}

/** A merge that does not say that it begins goes on. */
function mergeIn(properties: XmlElement | undefined, name: string): string | undefined {
  if (!properties || !childElement(properties, name)) return undefined;
  return valueOf(properties, name) ?? "continue";
}

function spanIn(properties: XmlElement | undefined, name: string, least: number): number {
  const span = Number.parseInt(valueOf(properties, name) ?? String(least), 10);
  return span >= least ? Math.min(span, WIDEST) : least;
}
