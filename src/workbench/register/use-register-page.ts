/** What the register's page holds: in memory alone, since a register names people and no browser is to keep them. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Register } from "../../register/register.ts";
import { download } from "../../taskpane/output/download.ts";
import { failureSentence } from "../../taskpane/session/failure-sentence.ts";
import type { Message } from "../../taskpane/session/pane-state.ts";
import { openRegisterFile, type OpenedList, type OpenedRegister } from "./open-register.ts";
import type { SavedFile } from "./register-file.ts";

export interface OpenRegister extends OpenedRegister {
  /** Whether it lies in a file as it is. */
  readonly isSaved: boolean;
}

/** What was done last, or why it was not. */
export interface PageMessage extends Omit<Message, "undo"> {
  readonly undo?: () => void;
}

export type Shown = { readonly is: "start" } | OpenedList | OpenRegister;

export interface RegisterPageState {
  readonly shown: Shown;
  readonly message: PageMessage | null;
  /** What is being done, in words; null while nothing is. */
  readonly work: string | null;
  readonly deeds: RegisterDeeds;
}

export interface RegisterDeeds {
  readonly openFile: (file: File) => void;
  /** Shows a register that was made here, and lies in no file yet. */
  readonly take: (register: OpenedRegister, says: string) => void;
  readonly backToStart: () => void;
  /** Does something that takes a while, and says what came of it; undefined where it failed, which is said. */
  readonly attempt: <Result>(
    work: string,
    job: () => Result | Promise<Result>,
    says?: (result: Result) => string,
  ) => Promise<Result | undefined>;
  /** Makes a file and hands it over; `whole` is the open register itself, which then is saved. */
  readonly save: (make: () => SavedFile, of: "whole" | "copy") => void;
  /** The open register becomes another, which can be taken back. */
  readonly change: (open: OpenRegister, register: Register, says: string) => void;
  readonly tell: (message: PageMessage) => void;
  readonly fail: (error: unknown) => void;
  readonly dismiss: () => void;
}

const REPLACE = "现在的台账还没有下载，换下就没有了。要继续吗？";

export function useRegisterPage(): RegisterPageState {
  const [shown, setShown] = useState<Shown>({ is: "start" });
  const [message, setMessage] = useState<PageMessage | null>(greeting);
  const [work, setWork] = useState<string | null>(null);
  const isUnsaved = shown.is === "list" || (shown.is === "register" && !shown.isSaved);
  const unsaved = useRef(isUnsaved);
  useEffect(() => {
    unsaved.current = isUnsaved;
  }, [isUnsaved]);
  useAskBeforeLeaving(unsaved);

  const attempt: RegisterDeeds["attempt"] = useCallback(async (doing, job, says) => {
    setWork(doing);
    setMessage(null);
    await painted();
    try {
      const result = await job();
      if (says) setMessage({ kind: "done", text: says(result) });
      return result;
    } catch (error) {
      setMessage({ kind: "failed", text: failureSentence(error) });
      return undefined;
    } finally {
      setWork(null);
    }
  }, []);

  const deeds = useMemo<RegisterDeeds>(() => {
    const isLeft = (): boolean => !unsaved.current || confirm(REPLACE);
    return {
      attempt,
      openFile: (file) => {
        if (!isLeft()) return;
        void attempt(`正在读取${file.name}`, () => openRegisterFile(file)).then((opened) => {
          if (!opened) return;
          setShown(opened.is === "list" ? opened : { ...opened, isSaved: true });
        });
      },
      take: (register, says) => {
        setShown({ ...register, isSaved: false });
        setMessage({ kind: "done", text: says });
      },
      backToStart: () => {
        if (!isLeft()) return;
        setMessage(null);
        setShown({ is: "start" });
      },
      save: (make, of) => {
        void attempt(
          "正在生成文件",
          () => {
            const { name, content, type } = make();
            download(name, content, type);
            return name;
          },
          (name) => `已下载${name}，请看“下载”文件夹。`,
        ).then((name) => {
          if (name === undefined || of !== "whole") return;
          setShown((now) => (now.is === "register" ? { ...now, isSaved: true } : now));
        });
      },
      change: (open, register, says) => {
        setShown({ ...open, register, isSaved: false });
        const undo = (): void => {
          setShown((now) => {
            if (now.is !== "register" || now.register !== register) return now;
            // a file that was downloaded meanwhile holds the change
            return { ...now, register: open.register, isSaved: open.isSaved && !now.isSaved };
          });
          setMessage({ kind: "done", text: "已撤销。" });
        };
        setMessage({ kind: "done", text: says, undo });
      },
      tell: setMessage,
      fail: (error) => {
        setMessage({ kind: "failed", text: failureSentence(error) });
      },
      dismiss: () => {
        setMessage(null);
      },
    };
  }, [attempt]);
  return { shown, message, work, deeds };
}

/** What is said is seen before the page is busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Who reloads the page finds nothing of the register in it. */
function greeting(): PageMessage | null {
  const [navigation] = performance.getEntriesByType("navigation");
  const isReload =
    navigation instanceof PerformanceNavigationTiming && navigation.type === "reload";
  return isReload ? { kind: "unchanged", text: "网页不保存台账，请重新打开台账文件。" } : null;
}

function useAskBeforeLeaving(unsaved: { readonly current: boolean }): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (!unsaved.current) return;
      event.preventDefault();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- older browsers ask only for this
      event.returnValue = true;
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [unsaved]);
}
