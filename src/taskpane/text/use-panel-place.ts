import { useLayoutEffect, type RefObject } from "react";

/** Between a number and its panel. */
const GAP = 6;

/**
 * Keeps a panel right below the last line of what it belongs to, within the box around both, whatever the width.
 *
 * @param anchor id of what the panel belongs to
 */
export function usePanelPlace(panel: RefObject<HTMLElement | null>, anchor: string): void {
  useLayoutEffect(() => {
    const element = panel.current;
    const box = element?.offsetParent;
    const number = document.getElementById(anchor);
    if (!element || !box || !number) return undefined;
    const observer = new ResizeObserver(() => {
      place(element, box, number);
    });
    place(element, box, number);
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  });
}

function place(panel: HTMLElement, box: Element, number: Element): void {
  const around = box.getBoundingClientRect();
  const line = Array.from(number.getClientRects()).at(-1) ?? number.getBoundingClientRect();
  const most = around.width - panel.offsetWidth - GAP;
  const left = Math.max(GAP, Math.min(line.left - around.left - GAP, most));
  panel.style.top = `${line.bottom - around.top + GAP}px`;
  panel.style.left = `${left}px`;
}
