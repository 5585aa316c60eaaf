import { useEffect } from "react";
import type { Wish } from "./pane-state.ts";
import type { PaneSession } from "./session.ts";
import { useKept } from "./use-kept.ts";

/** Meets a wish once: who comes back to the view later came for something else. */
export function useWish(
  session: PaneSession,
  wish: Wish | null,
  { wanted, meet }: { readonly wanted: Wish["for"]; readonly meet: () => void },
): void {
  const [met, setMet] = useKept<Wish | null>(session, "met wish", () => null);
  useEffect(() => {
    if (wish?.for !== wanted || wish === met) return;
    setMet(wish);
    meet();
  });
}
