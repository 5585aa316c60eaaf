/**
 * Puts the blocks of a report on sheets of A4, one after another, as they are printed: what is shown is what the printer
 * gets, because it gets these very sheets.
 */
import { splitParagraph } from "./split-paragraph.ts";
import { splitTable } from "./split-table.ts";

/**
 * Lays out in place.
 *
 * @param root where the sheets go; in the page, and in its own size
 */
export function layOutSheets(blocks: readonly HTMLElement[], root: HTMLElement): void {
  let text = addSheet(root);
  const place = (block: HTMLElement): void => {
    text.append(block);
    if (fits(text)) return;
    const rest = split(block, text);
    if (rest) {
      text = addSheet(root);
      place(rest);
      return;
    }
    const together = [...headingsBefore(block), block];
    // what is too high for any sheet makes its own higher
    if (together[0] === text.firstElementChild) return;
    text = addSheet(root);
    for (const it of together.slice(0, -1)) text.append(it);
    place(block);
  };
  for (const block of blocks) {
    if (block.matches(".review")) {
      text = addSheet(root);
      text.parentElement?.classList.add("for-review");
      text.append(block);
    } else place(block);
  }
  numberSheets(root);
}

/** @returns where its text goes */
function addSheet(root: HTMLElement): HTMLElement {
  const sheet = root.ownerDocument.createElement("section");
  sheet.className = "sheet";
  const text = root.ownerDocument.createElement("div");
  text.className = "text";
  sheet.append(text);
  root.append(sheet);
  return text;
}

/** A pixel is less than what rounding takes. */
function fits(text: HTMLElement): boolean {
  return text.scrollHeight <= text.clientHeight + 1;
}

function split(block: HTMLElement, text: HTMLElement): HTMLElement | null {
  const bottom = text.getBoundingClientRect().top + text.clientHeight;
  if (block.matches("p")) return splitParagraph(block, bottom);
  return block.matches(".table") ? splitTable(block, bottom) : null;
}

/** A heading never ends a sheet, and a signature never begins one. */
function headingsBefore(block: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  let before = block.previousElementSibling;
  if (block.matches(".signature") && before instanceof HTMLElement && before.matches("p")) {
    found.unshift(before);
    before = before.previousElementSibling;
  }
  while (before instanceof HTMLElement && before.matches("h2, h3")) {
    found.unshift(before);
    before = before.previousElementSibling;
  }
  return found;
}

/** — 1 —; 数据核对单 is no page of the report. */
function numberSheets(root: HTMLElement): void {
  root.querySelectorAll(".sheet").forEach((sheet, i) => {
    sheet.setAttribute("aria-label", `第${i + 1}页`);
    if (sheet.matches(".for-review")) return;
    const number = root.ownerDocument.createElement("div");
    number.className = "number";
    number.textContent = `— ${i + 1} —`;
    sheet.append(number);
  });
}
