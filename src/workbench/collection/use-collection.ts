/** What the collection's page holds: in memory alone, until somebody saves it. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { formatDecisions, type Decisions } from "../../collection/decisions.ts";
import { download } from "../../taskpane/output/download.ts";
import { failureSentence } from "../../taskpane/session/failure-sentence.ts";
import type { Message, WorkState } from "../../taskpane/session/pane-state.ts";
import { checkedBeside } from "../../gathering/collect-settings.ts";
import { readFiles, startCrew, type Crew } from "../../workers/collection/crew.ts";
import { NO_HISTORY, redone, undone, withStep, type History } from "./decided.ts";
import {
  earlierOutputs,
  givenFiles,
  type FoundFile,
} from "../../workers/collection/given-files.ts";
import { takenApart } from "../../workers/collection/taken-apart.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";

export interface CollectionState {
  /** Null until something was read. */
  readonly view: CollectionView | null;
  readonly history: History;
  /** Whether something decided lies in no file yet. */
  readonly isUnsaved: boolean;
  readonly message: Message | null;
  readonly work: WorkState | null;
  readonly deeds: CollectionDeeds;
}

export interface CollectionDeeds {
  readonly give: (found: readonly FoundFile[] | Promise<readonly FoundFile[]>) => void;
  readonly takeUnits: (file: File) => void;
  readonly decide: (what: string, change: (now: Decisions) => Decisions) => void;
  /** Hands the decisions over as a file. */
  readonly saveDecisions: () => void;
  /** Makes a file out of what lies on the desk, and hands it over. */
  readonly save: (work: string, make: (crew: Crew) => Promise<SavedFile | undefined>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Does something that takes a while; undefined where it failed, which is said. */
  readonly attempt: <Result>(
    work: string,
    job: (crew: Crew) => Promise<Result>,
  ) => Promise<Result | undefined>;
  /** Asks for what is shown; undefined where it failed, which is said. */
  readonly ask: <Answer>(
    ask: (desk: Crew["desk"]) => Promise<Answer>,
  ) => Promise<Answer | undefined>;
  readonly tell: (message: Message) => void;
  readonly dismiss: () => void;
}

const TITLE = "汇总";

const DECISIONS_FILE = "汇总决定.json";

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

export function useCollection(): CollectionState {
  const [view, setView] = useState<CollectionView | null>(null);
  const [history, setHistory] = useState(NO_HISTORY);
  const [message, setMessage] = useState<Message | null>(greeting);
  const [work, setWork] = useState<WorkState | null>(null);
  const crew = useRef<Promise<Crew> | null>(null);
  const isRead = useRef(false);
  const latest = useRef(history);
  useEffect(() => {
    latest.current = history;
  }, [history]);
  const [saved, setSaved] = useState(NO_HISTORY.now);
  const isUnsaved = history.now !== saved;
  useAskBeforeLeaving(isUnsaved);

  const attempt: CollectionDeeds["attempt"] = useCallback(async (step, job) => {
    setWork({ title: TITLE, step });
    setMessage(null);
    try {
      crew.current ??= startCrew();
      return await job(await crew.current);
    } catch (error) {
      setMessage({ kind: "failed", text: failureSentence(error) });
      return undefined;
    } finally {
      setWork(null);
    }
  }, []);

  const ask: CollectionDeeds["ask"] = useCallback(async (asked) => {
    try {
      crew.current ??= startCrew();
      return await asked((await crew.current).desk);
    } catch (error) {
      setMessage({ kind: "failed", text: failureSentence(error) });
      return undefined;
    }
  }, []);

  const settle = useCallback(
    (decisions: Decisions) =>
      ask(async (desk) => {
        setView(await desk.call("settle", decisions));
      }),
    [ask],
  );

  const deeds = useMemo<CollectionDeeds>(() => {
    const go = (next: History): void => {
      // the next click may come before the page is drawn anew
      latest.current = next;
      setHistory(next);
      // before anything was read there is nothing to show
      if (isRead.current) void settle(next.now);
    };
    return {
      attempt,
      give: (found) => {
        void attempt("正在查看文件", async (working) => {
          const { decisions, units, others, doubt } = await takenApart(await found, working.desk);
          if (decisions) {
            setSaved(decisions);
            go(withStep(latest.current, "打开决定", decisions));
          }
          if (units) go(withStep(latest.current, "换名单", { ...latest.current.now, units }));
          const outputs = earlierOutputs(others);
          if (outputs) await working.desk.call("earlier", outputs.rounds, outputs.rectification);
          const files = givenFiles(others);
          if (files.length === 0 && (decisions ?? units)) {
            const what = decisions ? "保存的决定" : "名单";
            setMessage({ kind: "done", text: `已打开${what}。` });
            return;
          }
          if (files.length === 0) {
            setMessage({
              kind: "failed",
              text: "里面没有可以汇总的文件，请选收到的年报所在的文件夹。",
            });
            return;
          }
          const stop = new AbortController();
          const { now } = latest.current;
          await readFiles(working, files, {
            settings: checkedBeside([], now.units, now),
            signal: stop.signal,
            onRead: (done, of) => {
              setWork({
                title: TITLE,
                step: `正在读取，${done}/${of}`,
                cancel: () => {
                  stop.abort();
                },
              });
            },
          });
          isRead.current = true;
          setView(await working.desk.call("settle", now));
          if (doubt !== undefined) setMessage({ kind: "failed", text: doubt });
        });
      },
      takeUnits: (file) => {
        void attempt(`正在读取${file.name}`, ({ desk }) =>
          desk.call("unitsIn", file, file.name),
        ).then((units) => {
          if (units) go(withStep(latest.current, "换名单", { ...latest.current.now, units }));
        });
      },
      decide: (what, change) => {
        go(withStep(latest.current, what, change(latest.current.now)));
      },
      saveDecisions: () => {
        const { now } = latest.current;
        download(DECISIONS_FILE, formatDecisions(now), "application/json");
        setSaved(now);
        setMessage({
          kind: "done",
          text: `已下载${DECISIONS_FILE}，下次连同收到的文件夹一起拖进来。`,
        });
      },
      save: (step, make) => {
        void attempt(step, make).then((file) => {
          if (!file) return;
          download(file.name, file.content, file.type);
          setMessage({ kind: "done", text: `已下载${file.name}，请看“下载”文件夹。` });
        });
      },
      undo: () => {
        go(undone(latest.current));
      },
      redo: () => {
        go(redone(latest.current));
      },
      ask,
      tell: setMessage,
      dismiss: () => {
        setMessage(null);
      },
    };
  }, [ask, attempt, settle]);
  return { view, history, isUnsaved, message, work, deeds };
}

/** Who reloads the page finds nothing of the collection in it. */
function greeting(): Message | null {
  const [navigation] = performance.getEntriesByType("navigation");
  const isReload =
    navigation instanceof PerformanceNavigationTiming && navigation.type === "reload";
  return isReload
    ? {
        kind: "unchanged",
        text: "网页不保存收到的年报，请重新把文件夹拖进来；保存过的决定也拖进来。",
      }
    : null;
}

function useAskBeforeLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- older browsers ask only for this
      event.returnValue = true;
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [isUnsaved]);
}
