/** Which rows of a long list are in sight: of thousands only those are made, with room above and below for the others. */
import { useEffect, useRef, useState, type RefObject } from "react";

export interface SeenRows<Body extends HTMLElement> {
  /** What holds the rows. */
  readonly body: RefObject<Body | null>;
  readonly from: number;
  readonly to: number;
}

/** Made beyond what is in sight, above and below, so that one scrolls onto something. */
const BEYOND = 20;

/** @param height of every row, in pixels */
export function useSeenRows<Body extends HTMLElement>(
  count: number,
  height: number,
): SeenRows<Body> {
  const body = useRef<Body>(null);
  const [from, setFrom] = useState(0);
  const [fits, setFits] = useState(() => Math.ceil(innerHeight / height));
  useEffect(() => {
    const look = (): void => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / height) - BEYOND);
      // whole tens, so that not every pixel draws the table anew
      setFrom(first - (first % 10));
      setFits(Math.ceil(innerHeight / height));
    };
    look();
    addEventListener("scroll", look, { passive: true });
    addEventListener("resize", look);
    return () => {
      removeEventListener("scroll", look);
      removeEventListener("resize", look);
    };
  }, [height, count]);
  const start = Math.min(from, Math.max(0, count - 1));
  return { body, from: start, to: Math.min(count, start + fits + 2 * BEYOND + 10) };
}
