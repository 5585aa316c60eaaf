/** The tree of a page → its lines, pictures and tables, as a reader of the page sees them. */
import { doubtsIn, type Doubt } from "../doubt.ts";
import type { Flow, FlowCell, FlowItem } from "../flow.ts";
import { ANNOTATIONS, BLOCKS, CONTROLS, figureTypedIn, isInCell, SILENT } from "./page-elements.ts";
import { pageLine, type Level, type Space } from "./page-line.ts";
import type { Look, Looks } from "./page-looks.ts";
import { attributeOf, isElement, tooMuch, type HtmlElement, type HtmlNode } from "./parse-page.ts";

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

/** What is missed where it is not read: a letter or a digit. */
const SAYING = /[\p{L}\p{N}]/u;

/**
 * What a page shows, in the order of the page.
 *
 * @throws UnreadableFile for a page of more lines than anybody reads
 */
export function pageFlow(root: HtmlElement, looks: Looks): PageFlow {
  const elements: HtmlElement[] = [];
  const look = looks.of(root, looks.start, "block");
  return { flow: contentOf(root, look, { elements, looks }).flow, elements };
}

interface Page {
  /** The element in which an item stands, by its `at`. */
  readonly elements: HtmlElement[];
  readonly looks: Looks;
}

interface Content {
  readonly flow: Flow;
  /** Why it is not simply what is shown, also where nothing of it is left. */
  readonly doubts: readonly Doubt[];
}

/** Where a node stands: the element of its line, its blanks, the look of what is around it. */
interface Place {
  readonly block: HtmlElement;
  readonly space: Space;
  readonly look: Look;
}

/** The content of an element as items of its own. */
function contentOf(container: HtmlElement, around: Look, page: Page): Content {
  const { elements, looks } = page;
  const isCell = isInCell(container);
  const items: FlowItem[] = [];
  const doubts = new Set<Doubt>();
  let ofLine = new Set<Doubt>();
  const line = pageLine();
  let lastLook = around;
  let place = container;

  const at = (element: HtmlElement): number => {
    if (elements.length >= MOST_LINES) throw tooMuch();
    return elements.push(element) - 1;
  };
  const doubt = (why: Doubt, isOfLine: boolean): void => {
    doubts.add(why);
    if (isOfLine) ofLine.add(why);
  };
  const endLine = (): void => {
    const text = line.take();
    if (text.trim() !== "") {
      items.push({ kind: "line", text, at: at(place), ...doubtsIn(ofLine) });
    }
    ofLine = new Set();
  };
  const addText = (text: string, space: Space, level: Level): void => {
    for (const next of line.add(text, space, level)) {
      endLine();
      line.add(next, "kept", level);
    }
  };
  const readText = (value: string, { space, look }: Place): void => {
    const isSaying = (look.why !== undefined || look.isUnsure) && SAYING.test(value);
    if (look.why !== undefined) {
      if (isSaying) doubt(look.why, true);
      return;
    }
    const isSeam = (look.isApart || lastLook.isApart) && look !== lastLook;
    if (isSaying || (isSeam && line.endsIn(/\d$/u) && /^\d/u.test(value))) doubt("styled", true);
    addText(value, space, look.text);
    lastLook = look;
  };
  const visit = (node: HtmlNode, outer: Place): void => {
    place = outer.block;
    if (node.nodeName === "#text" && "value" in node) readText(node.value, outer);
    if (!isElement(node) || SILENT.has(node.tagName)) return;
    const { tagName } = node;
    const isBlock = BLOCKS.has(tagName);
    const look = looks.of(node, outer.look, isBlock ? "block" : "inline");
    const inner: Place = { ...outer, look };
    if (look.isOnlyAddedTo && !look.isGone) doubt("styled", !isBlock);
    if (look.isGone || ANNOTATIONS.has(tagName)) {
      const why = look.isGone ? "hidden" : "annotated";
      if (isSayingIn(node)) doubt(why, !isBlock);
    } else if (CONTROLS.has(tagName)) visitControl(node, inner);
    else if (tagName === "br" || tagName === "hr") endLine();
    else if (tagName === "img") {
      if (look.why === undefined) items.push({ kind: "picture", at: at(outer.block) });
    } else if (!isBlock && !look.isBlock) visitAll(node, inner);
    else {
      endLine();
      if (tagName === "table") visitTable(node, look);
      else {
        const block = isBlock ? node : outer.block;
        visitShown(node, { block, space: tagName === "pre" ? "kept" : outer.space, look });
        place = block;
        endLine();
      }
    }
  };
  const visitAll = (parent: HtmlElement, inner: Place): void => {
    for (const child of parent.childNodes) visit(child, inner);
  };
  /** A click opens what is folded; in a cell it is not what one reads beside the rest. */
  const visitShown = (parent: HtmlElement, inner: Place): void => {
    const isFolded = parent.tagName === "details" && attributeOf(parent, "open") === undefined;
    if (!isFolded || !isCell) {
      visitAll(parent, inner);
      return;
    }
    for (const child of parent.childNodes) {
      if (isElement(child) && child.tagName === "summary") visit(child, inner);
      else if (isElement(child) ? isSayingIn(child) : SAYING.test(textOf(child))) {
        doubt("hidden", false);
      }
    }
  };
  const visitTable = (table: HtmlElement, look: Look): void => {
    for (const caption of childrenOf(table, "caption")) {
      const own = looks.of(caption, look, "block");
      if (!own.isGone) items.push(...contentOf(caption, own, page).flow);
    }
    items.push({ kind: "table", at: at(table), rows: rowsOf(table, look, page) });
  };
  /** Of what is typed into a cell one reads the text; the words of buttons and lists are none of the report. */
  const visitControl = (control: HtmlElement, inner: Place): void => {
    if (isCell) {
      const typed = figureTypedIn(control);
      if (typed !== "" || /\d/u.test(textOf(control))) doubt("annotated", true);
      if (typed !== "" && inner.look.why === undefined)
        addText(typed, "collapsed", inner.look.text);
    }
    if (control.tagName !== "textarea") visitBlocks(control, inner);
  };
  const visitBlocks = (parent: HtmlElement, inner: Place): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child) || SILENT.has(child.tagName)) continue;
      if (BLOCKS.has(child.tagName)) visit(child, inner);
      else {
        const look = looks.of(child, inner.look, "inline");
        if (!look.isGone) visitBlocks(child, { ...inner, look });
      }
    }
  };
  const start: Place = {
    ...{ block: container, look: around },
    space: container.tagName === "pre" ? "kept" : "collapsed",
  };
  visitAll(container, start);
  place = container;
  endLine();
  return { flow: items, doubts: [...doubts] };
}

function textOf(node: HtmlNode): string {
  if (isElement(node)) return SILENT.has(node.tagName) ? "" : node.childNodes.map(textOf).join("");
  return node.nodeName === "#text" && "value" in node ? node.value : "";
}

function isSayingIn(element: HtmlElement): boolean {
  return SAYING.test(textOf(element));
}

function rowsOf(table: HtmlElement, around: Look, page: Page): FlowCell[][] {
  const { looks } = page;
  /** A parser of HTML puts every row into a section, and every cell into a row. */
  const shownIn = (parent: HtmlElement, look: Look, tags: RegExp): [HtmlElement, Look][] =>
    parent.childNodes
      .filter(isElement)
      .filter(({ tagName }) => tags.test(tagName))
      .map((child): [HtmlElement, Look] => [child, looks.of(child, look, "block")])
      .filter(([, own]) => !own.isGone);
  return shownIn(table, around, /^t(?:head|body|foot)$/u)
    .flatMap(([section, look]) => shownIn(section, look, /^tr$/u))
    .filter(([, look]) => look.why !== "struck")
    .map(([row, look]) =>
      shownIn(row, look, /^t[dh]$/u).map(([cell, own]): FlowCell => {
        const { flow, doubts } = contentOf(cell, own, page);
        const isMoved = look.isReordered || own.isOnlyAddedTo;
        return {
          content: flow,
          rowSpan: spanOf(cell, "rowspan", LONGEST),
          colSpan: spanOf(cell, "colspan", WIDEST),
          ...doubtsIn(isMoved ? [...doubts, "styled"] : doubts),
        };
      }),
    );
}

function childrenOf(parent: HtmlElement, tagName: string): HtmlElement[] {
  return parent.childNodes.filter(isElement).filter((child) => child.tagName === tagName);
}

function spanOf(cell: HtmlElement, name: string, most: number): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? "1", 10);
  if (span === 0 && name === "rowspan") return most; // down to the end (HTML Standard, 4.9.11)
  return span >= 1 ? Math.min(span, most) : 1;
}
