import type { TextSpot } from "../../hosts/workbook-host.ts";

/** Selects a clause in a text of one paragraph a line, and brings it into view. */
export function selectText(
  element: HTMLTextAreaElement,
  { paragraph, start, end }: TextSpot,
): void {
  const lines = element.value.split("\n");
  const index = lines.findIndex((line) => line.trim() === paragraph);
  const line = lines[index];
  if (line === undefined) return;
  const before = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
  const begin = before + line.indexOf(paragraph);
  element.focus({ preventScroll: true });
  element.setSelectionRange(begin + start, begin + end);
  showDownTo(element, begin + end);
}

/** No browser scrolls to what a script selects: a copy of the text up to there tells how far down it is. */
function showDownTo(element: HTMLTextAreaElement, end: number): void {
  const { offsetTop, offsetWidth, clientHeight } = element;
  const copy = document.createElement("textarea");
  copy.className = element.className;
  copy.value = element.value.slice(0, end);
  copy.style.cssText = `position:absolute;visibility:hidden;top:${offsetTop}px;width:${offsetWidth}px;height:0`;
  element.after(copy);
  element.scrollTop = copy.scrollHeight - clientHeight / 2;
  copy.style.height = `${copy.scrollHeight - element.scrollTop}px`;
  copy.style.scrollMarginBottom = "40vh";
  copy.scrollIntoView({ block: "end" });
  copy.remove();
}
