/**
 * Work that is in no file yet, kept in the browser so that nothing is lost when the page goes away. Every page
 * keeps its own; what another one left behind is offered until somebody takes or forgets it.
 */
import { createStore, del, entries, set, type UseStore } from "idb-keyval";
import type { FileDocument } from "../../hosts/file/file-host.ts";

export interface UnsavedWork {
  readonly document: FileDocument;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface LeftWork extends UnsavedWork {
  readonly key: string;
}

export interface WorkKeeper {
  /** Keeps the latest; null when there is nothing left to keep. Resolves when it is on the disk. */
  readonly keep: (document: FileDocument | null) => Promise<void>;
}

const store = (): UseStore => createStore("ogi-annual-report", "unsaved");

/** What other pages left, the latest first. */
export async function leftWork(): Promise<LeftWork[]> {
  const all = await entries<string, UnsavedWork>(store());
  return all.map(([key, work]) => ({ key, ...work })).sort((a, b) => b.at - a.at);
}

export function forget(key: string): Promise<void> {
  return del(key, store());
}

/** One write at a time; while it is under way only the latest waits. */
export function workKeeper(): WorkKeeper {
  const key = `${Date.now()}-${Math.random()}`;
  const own = store();
  let wanted: FileDocument | null = null;
  let writing: Promise<void> | null = null;
  const write = async (): Promise<void> => {
    let written: FileDocument | null;
    do {
      written = wanted;
      const work: UnsavedWork | null = written && { document: written, at: Date.now() };
      await (work ? set(key, work, own) : del(key, own));
    } while (written !== wanted);
  };
  return {
    keep: (document) => {
      wanted = document;
      writing ??= write().finally(() => {
        writing = null;
      });
      return writing;
    },
  };
}
