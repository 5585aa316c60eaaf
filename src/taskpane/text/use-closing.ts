import { useEffect, type RefObject } from "react";
import { useSteady } from "../use-steady.ts";

/**
 * What is open beside its button has the keyboard, and closes when somebody clicks or goes elsewhere.
 *
 * @param anchor id of its button
 */
export function useClosing(
  panel: RefObject<HTMLElement | null>,
  anchor: string,
  onClose: () => void,
): void {
  const close = useSteady(onClose);
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: "nearest" });
    const follow = ({ target }: Event): void => {
      if (!(target instanceof Element)) return;
      const isInside = panel.current?.contains(target) ?? false;
      const isButton = document.getElementById(anchor)?.contains(target) ?? false;
      if (!isInside && !isButton && target !== document.body) close();
    };
    document.addEventListener("pointerdown", follow);
    document.addEventListener("focusin", follow);
    return () => {
      document.removeEventListener("pointerdown", follow);
      document.removeEventListener("focusin", follow);
    };
  }, [panel, anchor, close]);
}
