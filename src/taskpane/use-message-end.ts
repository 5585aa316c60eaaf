import { useEffect } from "react";
import type { PaneSession } from "./session/session.ts";

/** Whoever presses a button or types does the next thing, wherever on the page. */
export function useMessageEnd(session: PaneSession): void {
  useEffect(() => {
    const goOn = ({ type, target }: Event): void => {
      const isPress = target instanceof Element && target.closest("button, [role=button]");
      const { message } = session.getSnapshot();
      if (!message || (type === "click" && !isPress)) return;
      // what is pressed or typed is heard first: drawing a field anew before it has heard would take the key from it
      setTimeout(() => {
        if (session.getSnapshot().message === message) session.goOn();
      });
    };
    // some parts keep their events to themselves
    document.addEventListener("click", goOn, true);
    document.addEventListener("input", goOn, true);
    return () => {
      document.removeEventListener("click", goOn, true);
      document.removeEventListener("input", goOn, true);
    };
  }, [session]);
}
