/** The safety copy of this page's unsaved work, and whether it is there. */
import type { FileDocument } from "../../hosts/file/file-host.ts";
import { liveAs } from "./living-pages.ts";
import { store, writeWork } from "./unsaved-work.ts";

export interface WorkKeeper {
  /** Keeps the latest; null when there is nothing left to keep. Resolves when that is on the disk. */
  readonly keep: (document: FileDocument | null) => Promise<void>;
}

/** A disk that takes longer, in milliseconds, may never answer: then the clerk is told. */
const PATIENCE = 3000;

/** After a refusal it is tried again, in milliseconds: room may have been made, or the browser found itself again. */
const RETRY = 5000;

/**
 * One write at a time; while it is under way only the latest waits. What was refused is tried again until it is kept.
 *
 * @param tellKept told whether what the page has now is kept, whenever that is known
 */
export function workKeeper(tellKept: (isKept: boolean) => void): WorkKeeper {
  const key = `${Date.now()}-${Math.random()}`;
  let own = store();
  let onDisk: FileDocument | null = null;
  let wanted: FileDocument | null = null;
  let writing: Promise<void> | null = null;

  const writeOnce = async (): Promise<void> => {
    const document = wanted;
    const late = setTimeout(() => {
      tellKept(false);
    }, PATIENCE);
    try {
      await isKnown; // or another page would take the work for left behind
      await writeWork(key, document, own);
      onDisk = document;
      tellKept(true);
    } catch {
      tellKept(false);
      own = store(); // a connection that was closed stays so
      await new Promise((resolve) => setTimeout(resolve, RETRY));
    } finally {
      clearTimeout(late);
    }
  };
  const write = async (): Promise<void> => {
    while (onDisk !== wanted) await writeOnce();
  };
  const keep = (document: FileDocument | null): Promise<void> => {
    wanted = document;
    writing ??= write().finally(() => {
      writing = null;
    });
    return writing;
  };
  const isKnown = liveAs(key, () => {
    if (wanted) void keep({ ...wanted });
  });
  return { keep };
}
