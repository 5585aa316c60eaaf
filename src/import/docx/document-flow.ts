/** The body of a Word document → its lines, pictures and tables. */
import { childElement, type XmlElement } from "../../package/xml.ts";
import type { Flow, FlowItem } from "../flow.ts";
import { tableRows } from "./table-rows.ts";
import type { Numbering } from "./numbering.ts";
import { paragraphText, runsOn } from "./paragraph-text.ts";
import { acceptedElements } from "./word-xml.ts";

/** Nothing in the flow of a document is told apart by its place. */
const at = 0;

/** The content of the body, of a cell, of a text box. */
export function documentFlow(container: XmlElement, numbering: Numbering): Flow {
  const items: FlowItem[] = [];
  let before = "";
  for (const element of acceptedElements(container)) {
    if (element.localName === "tbl") {
      const content = (cell: XmlElement): Flow => documentFlow(cell, numbering);
      items.push({ kind: "table", at, rows: tableRows(element, content) });
    }
    if (element.localName !== "p") continue;
    const properties = childElement(element, "pPr");
    const { text, boxes, pictures } = paragraphText(element);
    for (const box of boxes) items.push(...documentFlow(box, numbering));
    for (let i = 0; i < pictures; i += 1) items.push({ kind: "picture", at });
    const whole = before + (text.trim() === "" ? "" : numbering(properties)) + text;
    before = runsOn(properties) ? whole : "";
    if (before === "") items.push(...linesOf(whole));
  }
  items.push(...linesOf(before));
  return items;
}

function linesOf(text: string): FlowItem[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => ({ kind: "line", at, text: line }));
}
