/** What the bundler warns of and needs no attention, so that whatever it still says does. */
import type { Rolldown } from "vite";

const HARMLESS: ReadonlySet<string | undefined> = new Set([
  // React's "use client", in every file of Fluent, means nothing in a page that has no server
  "MODULE_LEVEL_DIRECTIVE",
  // Vite's loader of further scripts, of which a page of one file has none
  "EMPTY_IMPORT_META",
]);

export const onLog: NonNullable<Rolldown.InputOptions["onLog"]> = (level, log, warn) => {
  if (!HARMLESS.has(log.code)) warn(level, log);
};

/** In KB: what reads PDFs is larger than other scripts, and loaded only with one. */
export const chunkSizeWarningLimit = 1300;
