import { useEffect, useRef, useState } from "react";
import type { FileHost, FileState } from "../hosts/file/file-host.ts";
import {
  forget,
  leftWork,
  workKeeper,
  type LeftWork,
  type WorkKeeper,
} from "./files/unsaved-work.ts";
import type { RecoveryLineProps } from "./recovery-line.tsx";
import type { Tell } from "./use-notice.ts";

const NOT_KEPT = "浏览器不允许暂存，页面关闭后没有保存的内容会丢失，请随时保存。";

/** Keeps what is not saved, offers what an earlier page left, and asks before the page is left. */
export function useUnsavedWork(host: FileHost, state: FileState, tell: Tell): RecoveryLineProps {
  const { document, isUnsaved } = state;
  const [left, setLeft] = useState<readonly LeftWork[]>([]);
  const keeper = useRef<WorkKeeper>(undefined);

  useEffect(() => {
    void leftWork().then(setLeft, () => undefined);
  }, []);
  useEffect(() => {
    keeper.current ??= workKeeper();
    keeper.current.keep(isUnsaved ? document : null).catch(() => {
      tell({ kind: "failed", text: NOT_KEPT });
    });
  }, [document, isUnsaved, tell]);
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

  const remove = (work: LeftWork): void => {
    setLeft((all) => all.filter(({ key }) => key !== work.key));
    void forget(work.key);
  };
  return {
    left,
    onForget: remove,
    onTake: (work) => {
      host.recover(work.document);
      remove(work);
    },
  };
}
