import { useEffect, useState, useSyncExternalStore } from "react";
import type { FileHost } from "../hosts/file/file-host.ts";
import { isEmptyReport } from "../report/empty-report.ts";
import { hearKeeping, keepAgain, keepNothing, keepsWork } from "./files/keeping.ts";
import { forgetRecent, keyOf, recentWork, remember, type RecentWork } from "./files/recent-work.ts";

export interface RecentState {
  /** What was worked on before and is not open here, the latest first. */
  readonly works: readonly RecentWork[];
  /** Whether this browser keeps work at all. */
  readonly keeps: boolean;
  readonly onKeep: () => void;
  readonly onKeepNothing: () => void;
  readonly onForget: (work: RecentWork) => void;
}

/** So long after the last change, in milliseconds, the work is put on the list: not with every figure that is typed. */
const QUIET = 1000;

/** Whether this browser keeps work at all. */
export function useKeepsWork(): boolean {
  return useSyncExternalStore(hearKeeping, keepsWork);
}

/** Puts what is worked on here on the list of the browser, and shows the rest of the list. */
export function useRecentWork(host: FileHost): RecentState {
  const [works, setWorks] = useState<readonly RecentWork[]>([]);
  const keeps = useKeepsWork();
  const open = useSyncExternalStore(host.subscribe, () => host.getSnapshot().document.work);
  useEffect(() => {
    const show = (): void => {
      // where nothing can be read, nothing was kept
      recentWork().then(setWorks, () => undefined);
    };
    show();
    if (!keeps) return undefined;
    return rememberChanges(host, show);
  }, [host, keeps]);
  return {
    works: works.filter((work) => keyOf(work) !== open),
    keeps,
    onKeep: keepAgain,
    onKeepNothing: () => {
      setWorks([]);
      void keepNothing();
    },
    onForget: (gone) => {
      setWorks((all) => all.filter((work) => work !== gone));
      void forgetRecent(keyOf(gone));
    },
  };
}

/** @returns how to stop */
function rememberChanges(host: FileHost, onRemembered: () => void): () => void {
  let known = host.getSnapshot();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { document, isUnsaved } = host.getSnapshot();
    const { organ } = document.report;
    if (organ.name === "" && isEmptyReport(document.report)) return;
    remember({ document, isUnsaved, at: Date.now() }).then(onRemembered, () => undefined);
  };
  const stop = host.subscribe(() => {
    const now = host.getSnapshot();
    const isSame = now.document === known.document && now.isUnsaved === known.isUnsaved;
    // what is replaced goes on the list as it was left
    if (now.document.work !== known.document.work && timer !== undefined) {
      const { document, isUnsaved } = known;
      void remember({ document, isUnsaved, at: Date.now() }).catch(() => undefined);
    }
    known = now;
    if (isSame) return;
    clearTimeout(timer);
    timer = setTimeout(put, QUIET);
  });
  const leave = (): void => {
    if (timer !== undefined) put();
  };
  window.addEventListener("pagehide", leave);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener("pagehide", leave);
  };
}
