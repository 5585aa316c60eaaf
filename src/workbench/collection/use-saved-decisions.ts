import { useCallback, useRef, useState } from "react";
import type { Decisions } from "../../collection/decisions.ts";
import { failureSentence } from "../../taskpane/session/failure-sentence.ts";
import type { Message } from "../../taskpane/session/pane-state.ts";
import { chosenDecisionsFile, type DecisionsFile } from "./decisions-file.ts";

interface SavedDecisions {
  /** Whether something decided lies in no file yet. */
  readonly isUnsaved: boolean;
  /** The file that every decision is written into; null while nobody has chosen one. */
  readonly keptIn: string | null;
  /** They came out of a file. */
  readonly opened: (decisions: Decisions) => void;
  /** They are written into the file, where there is one. */
  readonly decided: (decisions: Decisions) => void;
  /** Asks for a file, where one can be chosen, and writes what is decided by then. */
  readonly save: (latest: () => Decisions) => Promise<void>;
}

/** @param tell what became of it */
export function useSavedDecisions(
  now: Decisions,
  first: Decisions,
  tell: (message: Message) => void,
): SavedDecisions {
  const [saved, setSaved] = useState(first);
  const [keptIn, setKeptIn] = useState<string | null>(null);
  const file = useRef<DecisionsFile>(null);
  /** The latest that is to be written: what is decided while one is written waits, and only the last of it. */
  const wanted = useRef<Decisions>(null);
  const keep = useCallback((kept: DecisionsFile | null) => {
    file.current = kept;
    setKeptIn(kept?.name ?? null);
  }, []);
  const write = useCallback(
    async (into: DecisionsFile, decisions: Decisions): Promise<void> => {
      const isWriting = wanted.current !== null;
      wanted.current = decisions;
      if (isWriting) return;
      try {
        for (let next: Decisions | null = decisions; next;) {
          await (file.current ?? into).write(next);
          setSaved(next);
          next = wanted.current === next ? null : wanted.current;
        }
      } catch (error) {
        keep(null);
        const why = failureSentence(error);
        tell({ kind: "failed", text: `决定没有写进${into.name}，请重新点“保存决定”。${why}` });
      } finally {
        wanted.current = null;
      }
    },
    [keep, tell],
  );
  const decided = useCallback(
    (decisions: Decisions): void => {
      if (file.current) void write(file.current, decisions);
    },
    [write],
  );
  const save = useCallback(
    async (latest: () => Decisions): Promise<void> => {
      const chosen = await chosenDecisionsFile();
      if (!chosen) return;
      keep(chosen.isKept ? chosen : null);
      await write(chosen, latest());
      // it could not be written, which is said
      if (chosen.isKept && file.current !== chosen) return;
      const text = chosen.isKept
        ? `已存为${chosen.name}，以后的每个决定都随时写进去；下次连同收到的文件夹一起拖进来。`
        : `已下载${chosen.name}，下次连同收到的文件夹一起拖进来。`;
      tell({ kind: "done", text });
    },
    [keep, tell, write],
  );
  return { isUnsaved: now !== saved, keptIn, opened: setSaved, decided, save };
}
