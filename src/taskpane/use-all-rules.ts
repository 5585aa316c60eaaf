import { useEffect } from "react";
import type { PaneSession } from "./session/session.ts";

/** Loads the rules on text once the checks of the tables have been drawn, which need not wait for them. */
export function useAllRules(session: PaneSession, isRead: boolean): void {
  useEffect(() => {
    if (!isRead) return;
    let timer: number | undefined;
    const frame = requestAnimationFrame(() => {
      // behind the frame, not before it
      timer = window.setTimeout(() => void session.checkAll());
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [session, isRead]);
}
