/** The report on its sheets, in a part of the page that has a style of its own and takes none. */
import type { DocumentTree } from "../../document/document-tree.ts";
import { sheetStyle } from "../../document/sheet-style.ts";
import { writeHtml } from "../../document/write-html.ts";
import { layOutSheets } from "./lay-out-sheets.ts";

/**
 * Shows the report in the host, in place of what it showed.
 *
 * @param host is in the page, in its own size
 * @returns how many sheets it takes
 */
export function showSheets(tree: DocumentTree, host: HTMLElement): number {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const style = document.createElement("style");
  style.textContent = sheetStyle(tree);
  // the style sheet of the report speaks of the body
  const body = document.createElement("body");
  shadow.replaceChildren(style, body);
  const { body: report } = new DOMParser().parseFromString(writeHtml(tree), "text/html");
  for (const box of report.querySelectorAll("[tabindex]")) box.removeAttribute("tabindex");
  const blocks = [...(report.querySelector("main")?.children ?? [])];
  layOutSheets(
    blocks.map((it) => document.importNode(it, true) as HTMLElement),
    body,
  );
  return body.children.length;
}
