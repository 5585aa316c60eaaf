/** What is done with one file of many, or made of them all, in this thread or in another. Nothing is written or said there. */
import type { CheckDone, CheckSettings } from "./check-file.ts";
import type { CollectSettings } from "../gathering/collect-settings.ts";
import type { Tabled } from "../document/data/tabled.ts";
import type { OutputFile } from "../gathering/output-file.ts";
import type { HandedIn } from "../collection/handed-in.ts";
import type { ImportDone, ImportSettings } from "./import-file.ts";
import type { ReportDone, ReportSettings } from "./report-file.ts";
import type { InputFile } from "../import/input-file.ts";

/** Settings, and what is done, go from thread to thread and are plain data. */
export interface Tasks {
  readonly check: { readonly settings: CheckSettings; readonly done: CheckDone };
  readonly import: { readonly settings: ImportSettings; readonly done: ImportDone };
  readonly report: { readonly settings: ReportSettings; readonly done: ReportDone };
  readonly collect: { readonly settings: CollectSettings; readonly done: HandedIn };
  readonly tables: { readonly settings: Tabled; readonly done: readonly OutputFile[] };
}

export type TaskName = keyof Tasks;

/** @throws UnreadableFile, Refusal with the sentence for the file */
type Task<Name extends TaskName> = (
  file: string,
  input: InputFile,
  settings: Tasks[Name]["settings"],
) => Promise<Tasks[Name]["done"]>;

/** A task is loaded where it is done. */
const tasks: { readonly [Name in TaskName]: () => Promise<Task<Name>> } = {
  check: async () => (await import("./check-file.ts")).checkFile,
  import: async () => (await import("./import-file.ts")).importFile,
  report: async () => (await import("./report-file.ts")).reportFile,
  tables: async () => (await import("./collection/make-tables.ts")).makeTables,
  collect: async () => (await import("./collection/collect-file.ts")).collectFileInNode,
};

export function loadTask<Name extends TaskName>(name: Name): Promise<Task<Name>> {
  return tasks[name]();
}
