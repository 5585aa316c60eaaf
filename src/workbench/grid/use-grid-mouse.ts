import { useEffect, useRef, type MouseEvent as ReactMouseEvent } from "react";
import type { CellId } from "../../form/edition.ts";
import { confirmCell, isBeingEdited, isCell, isWholeChosen } from "./cell-input.ts";
import { areaOf, type FigureGrid } from "./figure-grid.ts";
import { LABEL, type Headed } from "./headed-cells.ts";
import type { CellRange } from "./use-cell-range.ts";

/**
 * The mouse in a table of figures, as clerks know it from sheets: a press takes the whole figure, a second one sets
 * the caret, a drag and Shift choose cells, a press on a label all that it heads. Within a text that is being edited a drag is the browser's. Fingers
 * scroll: browsers tell of a touch as of a mouse only when it was a tap.
 */
export function useGridMouse(
  grid: FigureGrid,
  range: CellRange,
  headed: ReadonlyMap<string, Headed>,
): (event: ReactMouseEvent) => void {
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

  const takeHeaded = (label: string): void => {
    const { cells = [] } = headed.get(label) ?? {};
    const first = document.getElementById(cells[0]?.[0] ?? "");
    if (!isCell(grid, first)) return;
    confirmCell(first);
    // what was in sight, and the label itself, stays so
    first.focus({ preventScroll: true });
    first.select();
    range.take(first.id, cells);
  };

  return (event) => {
    const label = labelAt(event.target);
    if (event.button === 0 && label !== undefined) {
      event.preventDefault();
      takeHeaded(label);
      return;
    }
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

/** The key of the label under the mouse. */
function labelAt(target: EventTarget): string | undefined {
  const label = target instanceof Element ? target.closest<HTMLElement>(`[${LABEL}]`) : null;
  return label?.getAttribute(LABEL) ?? undefined;
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
