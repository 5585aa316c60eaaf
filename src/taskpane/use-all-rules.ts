import { useEffect } from "react";
import type { PaneSession } from "./session/session.ts";

/**
 * Loads the rules on text once the checks of the tables have been drawn, which need not wait for them; the page says when
 * they have all checked: what is shown stands still from then on.
 */
export function useAllRules(session: PaneSession, isRead: boolean): void {
  useEffect(() => {
    if (!isRead) return;
    let timer: number | undefined;
    const frame = requestAnimationFrame(() => {
      // behind the frame, not before it
      timer = window.setTimeout(() => {
        void session.checkAll().then(() => {
          document.documentElement.dataset.checked = "all";
        });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [session, isRead]);
}
