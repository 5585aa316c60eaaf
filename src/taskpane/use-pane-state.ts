import { useSyncExternalStore } from "react";
import type { PaneState } from "./session/pane-state.ts";
import type { PaneSession } from "./session/session.ts";

export function usePaneState(session: PaneSession): PaneState {
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}
