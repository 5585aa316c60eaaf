/** The tree of a page → its lines, pictures and tables, as a reader of the page sees them. */
import type { Flow, FlowCell, FlowItem } from "../flow.ts";
import { superscript } from "../superscript.ts";
import { attributeOf, isElement, tooMuch, type HtmlElement, type HtmlNode } from "./parse-page.ts";

/** What shows no text, or none of the report; what is struck out is no longer meant. */
const SILENT: ReadonlySet<string> = new Set(
  "head script style noscript template svg math select button textarea iframe object audio video canvas map del s strike".split(
    " ",
  ),
);

/** What begins a new line and ends it; every other element, and those that nobody knows, run along in the line. */
const BLOCKS: ReadonlySet<string> = new Set(
  "html body main article section nav aside header footer address hgroup h1 h2 h3 h4 h5 h6 div p pre blockquote center figure figcaption ul ol menu li dl dt dd form fieldset legend details summary table caption colgroup thead tbody tfoot tr td th".split(
    " ",
  ),
);

const HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration(?:-line)?\s*:[^;]*line-through)/iu;

/** Blanks that a browser shows as one, or not at all; `&nbsp;` is none of them. */
const BLANKS = /[ \t\n\r\f]+/gu;

/** No table of the form is wider or longer; a span beyond that is a slip. */
const WIDEST = 60;
const LONGEST = 600;

export interface PageFlow {
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
  return { flow: contentOf(root, elements), elements };
}

/** The content of an element as items of its own. */
function contentOf(container: HtmlElement, elements: HtmlElement[]): FlowItem[] {
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
  const addText = (text: string, isPre: boolean): void => {
    const [first = "", ...more] = isPre ? text.split(/\r\n?|\n/u) : [text.replace(BLANKS, " ")];
    line += !isPre && /(?:^|\s)$/u.test(line) ? first.replace(/^ /u, "") : first;
    for (const next of more) {
      endLine();
      line = next;
    }
  };
  const visit = (node: HtmlNode, block: HtmlElement, isPre: boolean): void => {
    place = block;
    if (node.nodeName === "#text" && "value" in node) addText(node.value, isPre);
    if (!isElement(node) || SILENT.has(node.tagName) || isHidden(node)) return;
    const { tagName } = node;
    if (tagName === "br" || tagName === "hr") endLine();
    else if (tagName === "sup") addText(superscript(textIn(node)), isPre);
    else if (tagName === "img") items.push({ kind: "picture", at: at(block) });
    else if (!BLOCKS.has(tagName)) visitAll(node, block, isPre);
    else {
      endLine();
      if (tagName === "table") {
        const captions = childrenOf(node, "caption");
        for (const caption of captions) items.push(...contentOf(caption, elements));
        items.push({ kind: "table", at: at(node), rows: rowsOf(node, elements) });
      } else {
        visitAll(node, node, isPre || tagName === "pre");
        place = node;
        endLine();
      }
    }
  };
  const visitAll = (parent: HtmlElement, block: HtmlElement, isPre: boolean): void => {
    for (const child of parent.childNodes) visit(child, block, isPre);
  };
  visitAll(container, container, container.tagName === "pre");
  place = container;
  endLine();
  return items;
}

function textIn(element: HtmlElement): string {
  return element.childNodes
    .map((node) => (isElement(node) ? textIn(node) : "value" in node ? node.value : ""))
    .join("");
}

function isHidden(element: HtmlElement): boolean {
  return (
    attributeOf(element, "hidden") !== undefined || HIDDEN.test(attributeOf(element, "style") ?? "")
  );
}

function rowsOf(table: HtmlElement, elements: HtmlElement[]): FlowCell[][] {
  const sections = ["thead", "tbody", "tfoot"].flatMap((name) => childrenOf(table, name));
  const rows = sections.flatMap((section) => childrenOf(section, "tr"));
  return rows
    .filter((row) => !isHidden(row))
    .map((row) =>
      row.childNodes
        .filter(isElement)
        .filter((cell) => /^t[dh]$/u.test(cell.tagName) && !isHidden(cell))
        .map((cell) => ({
          content: contentOf(cell, elements),
          rowSpan: spanOf(cell, "rowspan", LONGEST),
          colSpan: spanOf(cell, "colspan", WIDEST),
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
