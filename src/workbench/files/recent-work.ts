/**
 * What this browser worked on lately: annual reports, as they were left. The page holds nothing else; a register or a
 * collection never comes here. What is in no file yet is kept for safety besides (unsaved-work.ts).
 */
import { createStore, del, entries, set, type UseStore } from "idb-keyval";
import type { FileDocument } from "../../hosts/file/file-host.ts";

export interface RecentWork {
  readonly document: FileDocument;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** As it was left it is in no file. */
  readonly isUnsaved: boolean;
}

/** More nobody looks through; what is older goes. */
const MOST = 6;

export const recentShelf = (): UseStore => createStore("ogi-annual-report.recent", "recent");

/** The latest first; one entry a work. */
export async function recentWork(): Promise<RecentWork[]> {
  const all = await entries<string, RecentWork>(recentShelf());
  return all.map(([, work]) => work).sort((a, b) => b.at - a.at);
}

/** Puts the work, as it is now, on top. */
export async function remember(work: RecentWork): Promise<void> {
  const shelf = recentShelf();
  const key = keyOf(work);
  await set(key, work, shelf);
  const later = (await recentWork()).slice(MOST);
  await Promise.all(later.map((it) => del(keyOf(it), shelf)));
}

export async function forgetRecent(key: string): Promise<void> {
  await del(key, recentShelf());
}

export function keyOf({ document }: Pick<RecentWork, "document">): string {
  return document.work ?? "";
}
