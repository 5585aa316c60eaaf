/**
 * Whatever is shown, what is printed is the report: as soon as the browser is about to print, it stands on its sheets
 * beside the page, and nothing else is seen by the printer.
 */
import type { DocumentTree } from "../../document/document-tree.ts";
import { confirmTyped } from "../confirm-typed.ts";
import { showSheets } from "./show-sheets.ts";

export interface Printed {
  readonly tree: DocumentTree;
  /** What the browser offers as the name of a PDF, without extension. */
  readonly name: string;
}

const ID = "printed";

/** Positioned, not hidden, on the screen: what is not laid out cannot be measured. */
const STYLE = `
@page { size: A4; margin: 0; }
@media screen { #${ID} { position: absolute; top: 0; left: -300mm; } }
@media print { html, body { height: auto; overflow: visible; } body > :not(#${ID}) { display: none !important; } }
`;

/**
 * From now on the browser prints the report.
 *
 * @param printed what is printed at that moment
 * @returns how to stop
 */
export function printReport(printed: () => Printed): () => void {
  let undo = (): void => undefined;
  const begin = (): void => {
    undo();
    confirmTyped();
    const { tree, name } = printed();
    const host = document.createElement("div");
    host.id = ID;
    const style = document.createElement("style");
    style.textContent = STYLE;
    document.head.append(style);
    document.body.append(host);
    showSheets(tree, host);
    const { title } = document;
    document.title = name;
    undo = () => {
      document.title = title;
      style.remove();
      host.remove();
      undo = () => undefined;
    };
  };
  const end = (): void => {
    undo();
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    end();
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}
