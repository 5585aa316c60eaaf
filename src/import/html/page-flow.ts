/** The tree of a page → its lines, pictures and tables, as a reader of the page sees them. */
import { doubtsIn } from "../doubt.ts";
import type { Flow, FlowCell, FlowItem } from "../flow.ts";
import { setOff } from "../../text/set-off.ts";
import { attributeOf, isElement, tooMuch, type HtmlElement, type HtmlNode } from "./parse-page.ts";

/** What shows no text, or none of the report. */
const SILENT: ReadonlySet<string> = new Set(
  "head title script style noscript noframes noembed template svg annotation annotation-xml textarea iframe audio video canvas datalist meter progress rp".split(
    " ",
  ),
);

/** What is struck out is no longer meant. */
const STRUCK: ReadonlySet<string> = new Set("del s strike".split(" "));

/** Their own words are none of the report; the paragraphs and tables in one are, for it was left open. */
const CONTROLS: ReadonlySet<string> = new Set("select button object".split(" "));

/** What begins a new line and ends it; every other element, and those that nobody knows, run along in the line. */
const BLOCKS: ReadonlySet<string> = new Set(
  "html body main article section nav aside header footer address hgroup h1 h2 h3 h4 h5 h6 div p pre blockquote center figure figcaption ul ol menu li dl dt dd form fieldset legend details summary table caption colgroup thead tbody tfoot tr td th".split(
    " ",
  ),
);

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;
const LINE_THROUGH = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/iu;

/** Blanks that a browser shows as one, or not at all; `&nbsp;` is none of them. */
const BLANKS = /[ \t\n\r\f]+/gu;

/** Whether blanks and ends of lines are those of the page, as in `pre`, or only of its code. */
type Space = "kept" | "collapsed";

/** No table of the form is wider or longer; a span beyond that is a slip. */
const WIDEST = 60;
const LONGEST = 600;

interface PageFlow {
  readonly flow: Flow;
  /** The element in which an item stands, by its `at`. */
  readonly elements: readonly HtmlElement[];
}

/** 5 MB of navigation are some 70,000 lines. */
const MOST_LINES = 100_000;

/**
 * What a page shows, in the order of the page.
 *
 * @throws UnreadableFile for a page of more lines than anybody reads
 */
export function pageFlow(root: HtmlElement): PageFlow {
  const elements: HtmlElement[] = [];
  return { flow: contentOf(root, { elements, withStruck: new Set() }), elements };
}

interface Places {
  /** The element in which an item stands, by its `at`. */
  readonly elements: HtmlElement[];
  /** Cells in which something is struck out. */
  readonly withStruck: Set<HtmlElement>;
}

/** The content of an element as items of its own. */
function contentOf(container: HtmlElement, places: Places): FlowItem[] {
  const { elements, withStruck } = places;
  const items: FlowItem[] = [];
  let line = "";
  let place = container;

  const at = (element: HtmlElement): number => {
    if (elements.length >= MOST_LINES) throw tooMuch();
    return elements.push(element) - 1;
  };
  const endLine = (): void => {
    const text = line.replace(/^ | $/gu, "");
    line = "";
    if (text.trim() !== "") items.push({ kind: "line", text, at: at(place) });
  };
  const addText = (text: string, space: Space): void => {
    const [first = "", ...more] =
      space === "kept" ? text.split(/\r\n?|\n/u) : [text.replace(BLANKS, " ")];
    line += space === "collapsed" && /(?:^|\s)$/u.test(line) ? first.replace(/^ /u, "") : first;
    for (const next of more) {
      endLine();
      line = next;
    }
  };
  const visit = (node: HtmlNode, block: HtmlElement, space: Space): void => {
    place = block;
    if (node.nodeName === "#text" && "value" in node) addText(node.value, space);
    if (!isElement(node) || SILENT.has(node.tagName) || isHidden(node)) return;
    const { tagName } = node;
    if (isStruck(node)) {
      if (textIn(node).trim() !== "") withStruck.add(container);
      return;
    }
    if (CONTROLS.has(tagName)) {
      visitBlocks(node, block, space);
      return;
    }
    if (tagName === "br" || tagName === "hr") endLine();
    else if (tagName === "sup") addText(setOff(textIn(node), "raised", line), space);
    else if (tagName === "img") items.push({ kind: "picture", at: at(block) });
    else if (!BLOCKS.has(tagName)) visitAll(node, block, space);
    else {
      endLine();
      if (tagName === "table") {
        const captions = childrenOf(node, "caption");
        for (const caption of captions) items.push(...contentOf(caption, places));
        items.push({ kind: "table", at: at(node), rows: rowsOf(node, places) });
      } else {
        visitAll(node, node, tagName === "pre" ? "kept" : space);
        place = node;
        endLine();
      }
    }
  };
  const visitAll = (parent: HtmlElement, block: HtmlElement, space: Space): void => {
    for (const child of parent.childNodes) visit(child, block, space);
  };
  const visitBlocks = (parent: HtmlElement, block: HtmlElement, space: Space): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      if (BLOCKS.has(child.tagName)) visit(child, block, space);
      else if (!SILENT.has(child.tagName) && !isHidden(child)) visitBlocks(child, block, space);
    }
  };
  visitAll(container, container, container.tagName === "pre" ? "kept" : "collapsed");
  place = container;
  endLine();
  return items;
}

function textIn(element: HtmlElement): string {
  return element.childNodes
    .map((node) => (isElement(node) ? textIn(node) : "value" in node ? node.value : ""))
    .join("");
}

function isStruck(element: HtmlElement): boolean {
  return STRUCK.has(element.tagName) || LINE_THROUGH.test(attributeOf(element, "style") ?? "");
}

function isHidden(element: HtmlElement): boolean {
  return (
    attributeOf(element, "hidden") !== undefined || HIDDEN.test(attributeOf(element, "style") ?? "")
  );
}

function rowsOf(table: HtmlElement, places: Places): FlowCell[][] {
  const sections = ["thead", "tbody", "tfoot"].flatMap((name) => childrenOf(table, name));
  const rows = sections.flatMap((section) => childrenOf(section, "tr"));
  return rows
    .filter((row) => !isHidden(row) && !isStruck(row))
    .map((row) =>
      row.childNodes
        .filter(isElement)
        .filter((cell) => /^t[dh]$/u.test(cell.tagName) && !isHidden(cell))
        .map((cell) => ({
          content: isStruck(cell) ? [] : contentOf(cell, places),
          rowSpan: spanOf(cell, "rowspan", LONGEST),
          colSpan: spanOf(cell, "colspan", WIDEST),
          ...doubtsIn(isStruck(cell) || places.withStruck.has(cell) ? ["struck"] : []),
        })),
    );
}

/** A parser of HTML puts every row into a section, and every cell into a row. */
function childrenOf(parent: HtmlElement, tagName: string): HtmlElement[] {
  return parent.childNodes.filter(isElement).filter((child) => child.tagName === tagName);
}

function spanOf(cell: HtmlElement, name: string, most: number): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? "1", 10);
  if (span === 0 && name === "rowspan") return most; // down to the end (HTML Standard, 4.9.11)
  return span >= 1 ? Math.min(span, most) : 1;
}
