import { useEffect, useRef, type RefObject } from "react";

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
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: "nearest" });
    const follow = ({ target }: Event): void => {
      if (!(target instanceof Element)) return;
      const isInside = panel.current?.contains(target) ?? false;
      const isButton = document.getElementById(anchor)?.contains(target) ?? false;
      if (!isInside && !isButton && target !== document.body) close.current();
    };
    document.addEventListener("pointerdown", follow);
    document.addEventListener("focusin", follow);
    return () => {
      document.removeEventListener("pointerdown", follow);
      document.removeEventListener("focusin", follow);
    };
  }, [panel, anchor]);
}
