import { useMemo, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from "react";
import type { Edition } from "../../form/editions.ts";
import { LABEL, type Headed } from "./headed-cells.ts";
import { rowHelps, type NamedHelp } from "./row-helps.ts";

/** The attribute of the mark beside a label of which something is told. */
export const HELP = "data-help";

interface ShownHelp {
  readonly help: NamedHelp;
  readonly anchor: Element;
}

export interface RowHelpState {
  readonly helps: ReadonlyMap<string, NamedHelp>;
  readonly shown: ShownHelp | null;
  /** Of the row of a cell. */
  readonly ofCell: (id: string | undefined) => NamedHelp | undefined;
  /** For what is around the table. */
  readonly handlers: {
    readonly onMouseOver: (event: MouseEvent) => void;
    readonly onMouseOut: (event: MouseEvent) => void;
    readonly onClick: (event: MouseEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/** Help at the rows: while the mouse is on the mark of one, after a click on it, and by F1 in its cells. */
export function useRowHelp(edition: Edition, headed: ReadonlyMap<string, Headed>): RowHelpState {
  const [shown, setShown] = useState<ShownHelp | null>(null);
  const helps = useMemo(() => rowHelps(edition, headed), [edition, headed]);
  const labels = useMemo(
    () =>
      new Map<string, string>(
        [...helps.keys()].flatMap((key) =>
          (headed.get(key)?.cells.flat() ?? []).map((id) => [id, key] as const),
        ),
      ),
    [helps, headed],
  );
  const ofCell = (id: string | undefined): NamedHelp | undefined =>
    helps.get(labels.get(id ?? "") ?? "");
  const hide = (): void => {
    setShown(null);
  };
  /** @returns whether there is help at the mark */
  const show = (target: EventTarget): boolean => {
    const anchor = target instanceof Element ? target.closest(`[${HELP}]`) : null;
    const help = helps.get(anchor?.closest(`[${LABEL}]`)?.getAttribute(LABEL) ?? "");
    if (!anchor || !help) return false;
    setShown({ help, anchor });
    return true;
  };
  return {
    helps,
    shown,
    ofCell,
    handlers: {
      onMouseOver: ({ target }) => {
        show(target);
      },
      onMouseOut: ({ target }) => {
        if (target instanceof Element && target.closest(`[${HELP}]`)) hide();
      },
      onClick: ({ target }) => {
        if (!show(target)) hide();
      },
      onKeyDown: (event) => {
        const { key, target } = event;
        const help = target instanceof HTMLElement ? ofCell(target.id) : undefined;
        if (key === "F1" && help && target instanceof Element) {
          event.preventDefault();
          // where there is none here, the page shows its guide
          event.stopPropagation();
          setShown(shown ? null : { help, anchor: target });
        } else {
          hide();
        }
      },
      onBlur: hide,
    },
  };
}
