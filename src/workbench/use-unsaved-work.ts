import { useEffect, useRef, useState } from "react";
import type { FileHost } from "../hosts/file/file-host.ts";
import { firstToFill } from "../taskpane/start/first-to-fill.ts";
import { confirmTyped } from "./confirm-typed.ts";
import { forgetRecent, keyOf } from "./files/recent-work.ts";
import { forget, hearForgotten, offerLeftWork, type LeftWork } from "./files/unsaved-work.ts";
import { workKeeper, type WorkKeeper } from "./files/work-keeper.ts";
import type { RecoveryLineProps } from "./recovery-line.tsx";
import { useKeepsWork } from "./use-recent-work.ts";

interface UnsavedWorkState {
  /** What earlier pages left. */
  readonly recovery: RecoveryLineProps;
  /** Whether the browser keeps what is not saved, or is not to. */
  readonly isKept: boolean;
}

/** Keeps what is not saved, offers what an earlier page left, and asks before the page is left. */
export function useUnsavedWork(host: FileHost): UnsavedWorkState {
  const [left, setLeft] = useState<readonly LeftWork[]>([]);
  const [isKept, setKept] = useState(true);
  const keeps = useKeepsWork();
  const keeper = useRef<WorkKeeper>(undefined);
  const drop = (gone: string): void => {
    setLeft((all) => all.filter(({ key }) => key !== gone));
  };

  useEffect(() => {
    offerLeftWork((work) => {
      setLeft((all) => [...all, work].sort((a, b) => b.at - a.at));
    }).catch(() => undefined); // where nothing can be read, nothing was kept
    return hearForgotten(drop);
  }, []);
  useEffect(() => {
    const own = (keeper.current ??= workKeeper(setKept));
    const keep = (): void => {
      const { document, isUnsaved } = host.getSnapshot();
      void own.keep(isUnsaved && keeps ? document : null);
    };
    keep();
    return host.subscribe(keep);
  }, [host, keeps]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      confirmTyped();
      if (!host.getSnapshot().isUnsaved) return;
      event.preventDefault();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- older browsers ask only for this
      event.returnValue = true;
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [host]);

  return {
    isKept,
    recovery: {
      left: keeps ? left : [],
      onForget: (work) => {
        drop(work.key);
        void forget(work.key);
        void forgetRecent(keyOf(work));
      },
      onTake: ({ key, document: taken }) => {
        drop(key);
        host.recover(taken);
        void host.goTo(firstToFill(taken.report));
        // only when it is this page's own on the disk, so that a crash in between loses nothing
        void keeper.current?.keep(taken).then(() => forget(key));
      },
    },
  };
}
