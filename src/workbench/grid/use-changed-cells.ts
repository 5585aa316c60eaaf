import { useCallback, useEffect, useRef, useState } from "react";
import type { FileHost } from "../../hosts/file/file-host.ts";

export interface ChangedCells {
  /** By cell id: a number that is another one for every change of the cell. */
  readonly changed: ReadonlyMap<string, number>;
  /** Does a change that nobody need be shown, as where it is typed. */
  readonly quietly: (change: () => void) => void;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** The cells that the last change has changed, so that one sees where: a click in the pane, 撤销, filling. */
export function useChangedCells(host: FileHost): ChangedCells {
  const [changed, setChanged] = useState(NONE);
  const isQuiet = useRef(false);
  useEffect(() => {
    let last = host.getSnapshot().document;
    let count = 0;
    return host.subscribe(() => {
      const before = last;
      last = host.getSnapshot().document;
      if (last.report.figures === before.report.figures) return;
      count += 1;
      // of another document everything is new
      const isSame = last.account === before.account && last.fileName === before.fileName;
      setChanged(
        isQuiet.current || !isSame
          ? NONE
          : new Map(differing(before.report.figures, last.report.figures).map((id) => [id, count])),
      );
    });
  }, [host]);
  useEffect(() => {
    show([...changed.keys()]);
  }, [changed]);
  const quietly = useCallback((change: () => void) => {
    isQuiet.current = true;
    change();
    isQuiet.current = false;
  }, []);
  return { changed, quietly };
}

function differing(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (id) => (a[id] ?? null) !== (b[id] ?? null),
  );
}

/** Brings one of the cells into sight, unless one is. Where all of the page scrolls, nothing moves under the mouse. */
function show(ids: readonly string[]): void {
  if (document.documentElement.scrollHeight > window.innerHeight) return;
  const cells = ids.flatMap((id) => document.getElementById(id) ?? []);
  const isSeen = cells.some((cell) => {
    const { left, top, width, height } = cell.getBoundingClientRect();
    return document
      .elementFromPoint(left + width / 2, top + height / 2)
      ?.closest("td")
      ?.contains(cell);
  });
  if (!isSeen) cells[0]?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
