/**
 * Short notes from a page to the others of the same origin. They are storage events, since every browser has them,
 * also for a page opened by double click; a page never hears its own.
 */

import { tryStorage } from "./browser-storage.ts";

interface PageNote {
  /** Somebody asks whether the page lives; it says so; somebody has deleted its work. */
  readonly kind: "asks" | "lives" | "forgotten";
  /** Of the page that is meant. */
  readonly key: string;
}

const TOPIC = "ogi-annual-report.note.";

export function tellPages(note: PageNote): void {
  // a name of its own: Chromium drops what comes for an item that the hearer is just writing
  const name = `${TOPIC}${Math.random()}`;
  tryStorage((storage) => {
    storage.setItem(name, JSON.stringify(note));
    storage.removeItem(name);
  });
}

/** @returns how to stop */
export function hearPages(hear: (note: PageNote) => void): () => void {
  const take = ({ key, newValue }: StorageEvent): void => {
    if (key?.startsWith(TOPIC) && newValue !== null) hear(JSON.parse(newValue) as PageNote);
  };
  // Chromium drops the events that wait when the storage is used for the first time
  tryStorage((storage) => storage.getItem(TOPIC));
  window.addEventListener("storage", take);
  return () => {
    window.removeEventListener("storage", take);
  };
}
