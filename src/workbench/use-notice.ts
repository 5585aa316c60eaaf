import { useCallback, useState } from "react";
import { failureSentence } from "../taskpane/session/failure-sentence.ts";
import type { Message } from "../taskpane/session/pane-state.ts";

/** Shows one sentence to the clerk; null takes it away. */
export type Tell = (message: Message | null) => void;

export interface Notice {
  readonly message: Message | null;
  readonly tell: Tell;
  /** Does something, and says what came of it; null says nothing. */
  readonly attempt: (job: () => Promise<string | null>) => Promise<void>;
}

export function useNotice(): Notice {
  const [message, tell] = useState<Message | null>(null);
  const attempt = useCallback(async (job: () => Promise<string | null>) => {
    try {
      const text = await job();
      if (text !== null) tell({ kind: "done", text });
    } catch (error) {
      tell({ kind: "failed", text: failureSentence(error) });
    }
  }, []);
  return { message, tell, attempt };
}
