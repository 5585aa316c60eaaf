/** The body of a Word document → its lines, pictures and tables. */
import { childElement, type XmlElement } from "../../package/xml.ts";
import type { Doubt } from "../doubt.ts";
import type { FlowItem } from "../flow.ts";
import { AUTO, UNKNOWN } from "../word/look.ts";
import type { CellContent } from "../word/merged-rows.ts";
import { linesOf, NOWHERE, numbered } from "../word/paragraph-lines.ts";
import type { Looks, Surroundings } from "./looks.ts";
import type { Numbering } from "./numbering.ts";
import { paragraphText, runsOn } from "./paragraph-text.ts";
import type { MarkOf } from "./style-marks.ts";
import { tableRows } from "./table-rows.ts";
import { acceptedElements } from "./word-xml.ts";

/** What the styles of the document, and its lists, make of a paragraph. */
interface Styling {
  readonly numbering: Numbering;
  readonly markOf: MarkOf;
  readonly looks: Looks;
}

/** The shape of a text box may have any colour. */
const IN_A_BOX: Surroundings = { ground: UNKNOWN };

/** The content of the body, of a cell, of a text box; what is doubtful in it also where none of it is left. */
export function documentFlow(
  container: XmlElement,
  styling: Styling,
  around: Surroundings = { ground: AUTO },
): CellContent {
  const { numbering, markOf, looks } = styling;
  const items: FlowItem[] = [];
  const doubts: Doubt[] = [];
  const addAll = (content: CellContent): void => {
    for (const item of content.flow) items.push(item);
    for (const doubt of content.doubts) doubts.push(doubt);
  };
  let before = "";
  let ofLine: Doubt[] = [];
  for (const element of acceptedElements(container)) {
    if (element.localName === "tbl") {
      const table = childElement(element, "tblPr");
      const content = (cell: XmlElement): CellContent =>
        documentFlow(cell, styling, looks.inCell(childElement(cell, "tcPr"), table, around));
      items.push({ kind: "table", at: NOWHERE, rows: tableRows(element, content) });
    }
    if (element.localName !== "p") continue;
    const properties = childElement(element, "pPr");
    const read = paragraphText(element, looks, around);
    for (const box of read.boxes) addAll(documentFlow(box, styling, IN_A_BOX));
    for (let i = 0; i < read.pictures; i += 1) items.push({ kind: "picture", at: NOWHERE });
    doubts.push(...read.doubts);
    ofLine.push(...read.doubts);
    const whole = before + numbered(read.text, () => numbering(properties));
    before = runsOn(properties) ? whole : "";
    if (before !== "") continue;
    for (const line of linesOf(whole, ofLine, markOf(properties))) items.push(line);
    ofLine = [];
  }
  for (const line of linesOf(before, ofLine, undefined)) items.push(line);
  return { flow: items, doubts };
}
