import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard within a list whose lines go away when they are settled: where the line with the focus is
 * gone, the list has it.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, content: unknown): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const follow = (): void => {
      hadFocus.current = element.contains(document.activeElement);
    };
    document.addEventListener("focusin", follow);
    return () => {
      document.removeEventListener("focusin", follow);
    };
  }, [list]);
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) list.current?.focus();
  }, [list, content]);
}
