/**
 * Whether this browser keeps work at all: what is not saved, and what was worked on lately. On a computer that several
 * people share somebody turns it off, and with that everything that was kept is gone, in all pages.
 */
import { clear } from "idb-keyval";
import { tryStorage } from "./browser-storage.ts";
import { recentShelf } from "./recent-work.ts";
import { store } from "./unsaved-work.ts";

const OFF = "ogi-annual-report.keeps-nothing";

const listeners = new Set<() => void>();

export function keepsWork(): boolean {
  return (tryStorage((storage) => storage.getItem(OFF)) ?? null) === null;
}

/** Tells when that changes, here or in another page; returns how to stop. */
export function hearKeeping(hear: () => void): () => void {
  const take = ({ key }: StorageEvent): void => {
    if (key === OFF) hear();
  };
  listeners.add(hear);
  window.addEventListener("storage", take);
  return () => {
    listeners.delete(hear);
    window.removeEventListener("storage", take);
  };
}

/** Resolves when nothing is left; a page that is still open takes away its own. */
export async function keepNothing(): Promise<void> {
  tryStorage((storage) => {
    storage.setItem(OFF, "yes");
  });
  tellListeners();
  await Promise.all([clear(recentShelf()), clear(store())]);
}

export function keepAgain(): void {
  tryStorage((storage) => {
    storage.removeItem(OFF);
  });
  tellListeners();
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}
