/** What the collection's page holds: in memory alone, until somebody saves it. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Decisions } from "../../collection/decisions.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { download } from "../../taskpane/output/download.ts";
import { failureSentence } from "../../taskpane/session/failure-sentence.ts";
import type { Message, WorkState } from "../../taskpane/session/pane-state.ts";
import { useAskBeforeLeaving } from "../use-ask-before-leaving.ts";
import { withChanged } from "./change-decisions.ts";
import { changedFile } from "./changed-file.ts";
import { startCrew, type Crew } from "../../workers/collection/crew.ts";
import { NO_HISTORY, redone, undone, withStep, type History } from "./decided.ts";
import type { FoundFile } from "../../workers/collection/given-files.ts";
import { greeting } from "./greeting.ts";
import {
  readAnew,
  readBeside,
  readChanged,
  readReceived,
  type Known,
  type OnStep,
} from "./read-into-desk.ts";
import { takenApart } from "../../workers/collection/taken-apart.ts";
import { useSavedDecisions } from "./use-saved-decisions.ts";
import type { BesideGiven, BesideKind } from "../../workers/collection/worker/beside.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";

export interface CollectionState {
  /** Null until something was read. */
  readonly view: CollectionView | null;
  /** What is held beside what was received. */
  readonly beside: BesideGiven;
  readonly history: History;
  /** Whether something decided lies in no file yet. */
  readonly isUnsaved: boolean;
  /** The file that every decision is written into; null while there is none. */
  readonly keptIn: string | null;
  readonly message: Message | null;
  readonly work: WorkState | null;
  readonly deeds: CollectionDeeds;
}

export interface CollectionDeeds {
  readonly give: (found: readonly FoundFile[] | Promise<readonly FoundFile[]>) => void;
  /** In place of what was given of the kind before. */
  readonly giveBeside: (kind: BesideKind, found: readonly FoundFile[]) => void;
  readonly takeAwayBeside: (kind: BesideKind) => void;
  /** Hands a report over as a file, which is the unit's 定稿 from now on. */
  readonly handBack: (unit: string, report: AnnualReport) => void;
  readonly takeUnits: (file: File) => void;
  readonly decide: (what: string, change: (now: Decisions) => Decisions) => void;
  /** Hands the decisions over as a file, into which those to come are written too where the browser can. */
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

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

export function useCollection(): CollectionState {
  const [view, setView] = useState<CollectionView | null>(null);
  const [beside, setBeside] = useState<BesideGiven>({});
  const [history, setHistory] = useState(NO_HISTORY);
  const [message, setMessage] = useState<Message | null>(greeting);
  const [work, setWork] = useState<WorkState | null>(null);
  const crew = useRef<Promise<Crew> | null>(null);
  const known = useRef<Known>(new Map());
  const isRead = useRef(false);
  /** What is under way: what is exported in the meantime would be neither as before nor as afterwards. */
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef(history);
  useEffect(() => {
    latest.current = history;
  }, [history]);
  const { isUnsaved, keptIn, opened, decided, save } = useSavedDecisions(
    history.now,
    NO_HISTORY.now,
    setMessage,
  );
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

  const onStep: OnStep = useCallback((step, stop) => {
    setWork({
      ...{ title: TITLE, step },
      cancel: () => {
        stop.abort();
      },
    });
  }, []);

  /** Shows what comes of the decisions; what is now to be checked beside another report of last year is. */
  const settle = useCallback(async (): Promise<void> => {
    // before anything was read there is nothing to show
    if (!isRead.current) return;
    const shown = await ask((desk) => desk.call("settle", latest.current.now));
    if (!shown) return;
    setView(shown);
    const isKnown = (file: string): boolean => known.current.has(file);
    if (!shown.stale.some(isKnown)) return;
    const anew = await attempt("正在与上年年报核对", (working) =>
      readAnew(shown.stale, known.current, { crew: working, onStep }),
    );
    const last = anew && (await ask((desk) => desk.call("settle", latest.current.now)));
    if (!last) return;
    setView(last);
    const left = last.stale.filter(isKnown).length;
    if (left > 0) {
      const text = `还有${left}份没有与上年年报核对，做下一个决定时接着核对，请先不要导出。`;
      setMessage({ kind: "unchanged", text });
    }
  }, [ask, attempt, onStep]);

  const deeds = useMemo<CollectionDeeds>(() => {
    const begin = (job: Promise<unknown>): void => {
      underWay.current = Promise.all([underWay.current, job]);
    };
    const go = (next: History): void => {
      // the next click may come before the page is drawn anew
      latest.current = next;
      setHistory(next);
      decided(next.now);
      begin(settle());
    };
    const showBeside = async ({ desk }: Crew): Promise<void> => {
      setBeside(await desk.call("givenBeside"));
      await settle();
    };
    return {
      attempt,
      give: (found) => {
        begin(
          attempt("正在查看文件", async (working) => {
            const { decisions, units, others, doubt } = await takenApart(await found, working.desk);
            if (decisions) {
              opened(decisions);
              go(withStep(latest.current, "打开决定", decisions));
            }
            if (units) go(withStep(latest.current, "换名单", { ...latest.current.now, units }));
            if (others.length === 0 && (decisions ?? units)) {
              const what = decisions ? "保存的决定" : "名单";
              setMessage({ kind: "done", text: `已打开${what}。` });
              return;
            }
            const { now } = latest.current;
            await readReceived(others, { crew: working, onStep, now, known: known.current });
            isRead.current = true;
            await settle();
            if (doubt !== undefined) setMessage({ kind: "failed", text: doubt });
          }),
        );
      },
      giveBeside: (kind, found) => {
        begin(
          attempt("正在查看文件", async (working) => {
            await readBeside(kind, found, { crew: working, onStep });
            await showBeside(working);
          }),
        );
      },
      takeAwayBeside: (kind) => {
        begin(
          attempt("正在重新核对", async (working) => {
            await working.desk.call("clear", kind);
            await showBeside(working);
          }),
        );
      },
      handBack: (unit, report) => {
        begin(
          attempt("正在交回", async (working) => {
            const { name, content, type } = changedFile(unit, report);
            const [{ now }, on] = [latest.current, { crew: working, known: known.current }];
            const { file, hash } = await readChanged(name, content, { ...on, now });
            download(file, content, type);
            go(
              withStep(
                latest.current,
                `${unit}交回修改`,
                withChanged(latest.current.now, unit, hash),
              ),
            );
            setMessage({
              kind: "done",
              text: `已用修改后的代替${unit}原来的，并下载了${file}，请放进收到的文件夹，下次一起拖进来。`,
            });
          }),
        );
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
        void save(() => latest.current.now);
      },
      save: (step, make) => {
        const made = underWay.current.then(() => attempt(step, make));
        void made.then((file) => {
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
  }, [ask, attempt, decided, onStep, opened, save, settle]);
  return { view, beside, history, isUnsaved, keptIn, message, work, deeds };
}
