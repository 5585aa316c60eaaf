/**
 * Which pages are open: what a page keeps is its own until it is gone, closed or crashed.
 *
 * A Web Lock says it surely, since the browser takes it back when the page ends. Where there are none (http inside
 * an office, Safari before 15.4) pages ask each other; one that is too busy to answer is taken for gone, so whoever
 * deletes its work tells it, and it keeps it anew.
 */
import { hearPages, tellPages } from "./page-notes.ts";

/** How long an answer is waited for; also how long a page that is just being left may take to end. */
const PATIENCE = 2000;

const lockOf = (key: string): string => `ogi-annual-report.${key}`;

/** Absent in pages that came by http from another machine, whatever the types say. */
const locks = (): LockManager | undefined => navigator.locks;

/**
 * Says from now on, for as long as this page is open, that it lives.
 *
 * @param onForgotten what it kept was deleted by another page
 * @returns when the others can know
 */
export async function liveAs(key: string, onForgotten: () => void): Promise<void> {
  hearPages((note) => {
    if (note.key !== key) return;
    if (note.kind === "asks") tellPages({ kind: "lives", key });
    if (note.kind === "forgotten") onForgotten();
  });
  await new Promise<void>((held) => {
    const whileOpen = (): Promise<never> => {
      held();
      return new Promise(() => undefined);
    };
    const asked =
      locks()?.request(lockOf(key), whileOpen) ?? Promise.reject(new Error("No locks."));
    // then the page answers when it is asked
    asked.catch(held);
  });
}

/** Whether the page is gone, or ends within a moment, as one does that is being loaded again. */
export async function isGone(key: string): Promise<boolean> {
  const waits = new AbortController();
  const timer = setTimeout(() => {
    waits.abort();
  }, PATIENCE);
  try {
    const { signal } = waits;
    const isFree = (): boolean => true;
    return (await locks()?.request(lockOf(key), { signal }, isFree)) ?? !(await answers(key));
  } catch {
    return waits.signal.aborted ? false : !(await answers(key));
  } finally {
    clearTimeout(timer);
  }
}

function answers(key: string): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (lives: boolean): void => {
      stop();
      clearTimeout(timer);
      resolve(lives);
    };
    const stop = hearPages((note) => {
      if (note.kind === "lives" && note.key === key) end(true);
    });
    const timer = setTimeout(() => {
      end(false);
    }, PATIENCE);
    tellPages({ kind: "asks", key });
  });
}
