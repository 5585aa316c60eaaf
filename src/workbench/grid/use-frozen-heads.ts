import { useEffect, useRef, type RefObject } from "react";

/** The height of the heads, as the frame around a table has it: what the keyboard comes to is below them. */
export const HEADS = "--heads";

export function useFrozenHeads(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heads = frame.current?.querySelector("thead");
    if (!heads) return undefined;
    const observer = new ResizeObserver(() => {
      frame.current?.style.setProperty(HEADS, `${heads.offsetHeight}px`);
    });
    observer.observe(heads);
    return () => {
      observer.disconnect();
    };
  }, []);
  return frame;
}
