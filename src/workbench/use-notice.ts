import { useEffect, useMemo } from "react";
import type { FileHost } from "../hosts/file/file-host.ts";
import { failureSentence } from "../taskpane/session/failure-sentence.ts";
import type { Message } from "../taskpane/session/pane-state.ts";
import type { PaneSession } from "../taskpane/session/session.ts";

/** Shows one sentence to the clerk. */
export type Tell = (message: Message) => void;

export interface Notice {
  readonly tell: Tell;
  /** Does something, and says what came of it; a string says that it was done, null nothing. */
  readonly attempt: (job: () => Promise<string | Message | null>) => Promise<void>;
}

/** The page and its pane have one message between them, so that they never contradict each other. */
export function useNotice(session: PaneSession, host: FileHost): Notice {
  // what the form changes can be taken back there: nothing of what was said before is left
  useEffect(() => {
    const watching = host.watch(session.dismiss);
    return () => void watching.then((stop) => stop());
  }, [session, host]);
  return useMemo(() => noticeOf(session), [session]);
}

function noticeOf({ tell }: PaneSession): Notice {
  return {
    tell,
    attempt: async (job) => {
      try {
        const told = await job();
        if (told !== null) tell(typeof told === "string" ? { kind: "done", text: told } : told);
      } catch (error) {
        tell({ kind: "failed", text: failureSentence(error) });
      }
    },
  };
}
