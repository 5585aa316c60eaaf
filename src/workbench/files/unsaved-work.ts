/**
 * Work that is in no file yet, kept in the browser so that nothing is lost when the page goes away. Every page
 * keeps its own; what one that is gone left behind is offered until somebody takes or forgets it.
 */
import { createStore, del, get, keys, set, type UseStore } from "idb-keyval";
import type { FileDocument } from "../../hosts/file/file-host.ts";
import { isGone } from "./living-pages.ts";
import { hearPages, tellPages } from "./page-notes.ts";

interface UnsavedWork {
  readonly document: FileDocument;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface LeftWork extends UnsavedWork {
  readonly key: string;
}

export const store = (): UseStore => createStore("ogi-annual-report", "unsaved");

/** Offers what each page left that is gone; the work of an open page is its own. */
export async function offerLeftWork(offer: (work: LeftWork) => void): Promise<void> {
  const shelf = store();
  const all = await keys<string>(shelf);
  await Promise.all(
    all.map(async (key) => {
      if (!(await isGone(key))) return;
      // read now: until it was gone the page may have changed it, or saved it
      const work = await get<UnsavedWork>(key, shelf);
      if (work) offer({ key, ...work });
    }),
  );
}

export async function forget(key: string): Promise<void> {
  await del(key, store());
  tellPages({ kind: "forgotten", key });
}

/** Tells of work that another page took or forgot; returns how to stop. */
export function hearForgotten(hear: (key: string) => void): () => void {
  return hearPages(({ kind, key }) => {
    if (kind === "forgotten") hear(key);
  });
}

/** Puts the work of a page in place of what it kept before; null takes it away. */
export function writeWork(
  key: string,
  document: FileDocument | null,
  own: UseStore,
): Promise<void> {
  if (!document) return del(key, own);
  const work: UnsavedWork = { document, at: Date.now() };
  return set(key, work, own);
}
