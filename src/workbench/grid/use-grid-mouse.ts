import { useEffect, useRef, type MouseEvent as ReactMouseEvent } from "react";
import type { CellId } from "../../form/edition.ts";
import { confirmCell, isBeingEdited, isCell, isWholeChosen } from "./cell-input.ts";
import { areaOf, type FigureGrid } from "./figure-grid.ts";
import type { CellRange } from "./use-cell-range.ts";

/**
 * The mouse in a table of figures, as clerks know it from sheets: a press takes the whole figure, a second one sets
 * the caret, a drag and Shift choose cells. Within a text that is being edited a drag is the browser's. Fingers
 * scroll: browsers tell of a touch as of a mouse only when it was a tap.
 */
export function useGridMouse(grid: FigureGrid, range: CellRange): (event: ReactMouseEvent) => void {
  const drag = useRef<AbortController>(null);
  useEffect(() => () => drag.current?.abort(), []);

  const follow = (from: HTMLInputElement): void => {
    drag.current?.abort();
    const over = new AbortController();
    drag.current = over;
    const area = areaOf(grid, from.id);
    let last: CellId | undefined;
    const move = ({ buttons, clientX, clientY }: MouseEvent): void => {
      // released where the page could not hear of it
      if (buttons % 2 === 0) {
        over.abort();
        return;
      }
      const to = nearestCell(area, clientX, clientY);
      if (to === undefined || to === (last ?? from.id)) return;
      last = to;
      if (!isWholeChosen(from)) from.select();
      range.choose(from.id, to);
    };
    window.addEventListener("mousemove", move, over);
    window.addEventListener(
      "mouseup",
      () => {
        over.abort();
      },
      over,
    );
  };

  return (event) => {
    const input = cellAt(event.target);
    if (event.button !== 0 || !isCell(grid, input)) return;
    const active = document.activeElement;
    if (event.shiftKey && isCell(grid, active) && active !== input) {
      event.preventDefault();
      confirmCell(active);
      range.choose(active.id, input.id);
      follow(active);
      return;
    }
    if (isBeingEdited(input)) return;
    if (active === input) {
      range.drop();
    } else {
      event.preventDefault();
      input.focus();
    }
    follow(input);
  };
}

/** The input under the mouse, or in whose cell the mouse is; not where the cell has a button. */
function cellAt(target: EventTarget): Element | null | undefined {
  if (!(target instanceof Element) || target.closest("button")) return null;
  return target.closest("td")?.querySelector("input");
}

/** Over labels, and outside the table, the cell beside which the mouse is. */
function nearestCell(cells: readonly CellId[], x: number, y: number): CellId | undefined {
  let nearest: CellId | undefined;
  let least = Infinity;
  for (const id of cells) {
    const box = document.getElementById(id)?.closest("td")?.getBoundingClientRect();
    if (!box) continue;
    const distance = Math.hypot(
      Math.max(box.left - x, 0, x - box.right),
      Math.max(box.top - y, 0, y - box.bottom),
    );
    if (distance < least) [nearest, least] = [id, distance];
  }
  return nearest;
}
