/** The body of a Word document → its lines, pictures and tables. */
import { childElement, type XmlElement } from "../../package/xml.ts";
import type { Flow, FlowItem } from "../flow.ts";
import type { LineMark } from "../line-mark.ts";
import { tableRows } from "./table-rows.ts";
import type { Numbering } from "./numbering.ts";
import type { MarkOf } from "./style-marks.ts";
import { paragraphText, runsOn } from "./paragraph-text.ts";
import { acceptedElements } from "./word-xml.ts";

/** Nothing in the flow of a document is told apart by its place. */
const at = 0;

/** What the styles of the document, and its lists, make of a paragraph. */
interface Styling {
  readonly numbering: Numbering;
  readonly markOf: MarkOf;
}

/** The content of the body, of a cell, of a text box. */
export function documentFlow(container: XmlElement, styling: Styling): Flow {
  const { numbering, markOf } = styling;
  const items: FlowItem[] = [];
  let before = "";
  for (const element of acceptedElements(container)) {
    if (element.localName === "tbl") {
      const content = (cell: XmlElement): Flow => documentFlow(cell, styling);
      items.push({ kind: "table", at, rows: tableRows(element, content) });
    }
    if (element.localName !== "p") continue;
    const properties = childElement(element, "pPr");
    const { text, boxes, pictures } = paragraphText(element);
    for (const box of boxes) for (const item of documentFlow(box, styling)) items.push(item);
    for (let i = 0; i < pictures; i += 1) items.push({ kind: "picture", at });
    const whole = before + (text.trim() === "" ? "" : numbering(properties)) + text;
    before = runsOn(properties) ? whole : "";
    if (before === "") for (const line of linesOf(whole, markOf(properties))) items.push(line);
  }
  for (const line of linesOf(before, undefined)) items.push(line);
  return items;
}

function linesOf(text: string, mark: LineMark | undefined): FlowItem[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => ({ kind: "line", at, text: line, ...(mark && { mark }) }));
}
