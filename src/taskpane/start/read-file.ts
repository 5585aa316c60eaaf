/** Reads a published report or JSON that was chosen; the readers are loaded when somebody does. */
import { browserPlatform } from "../../hosts/browser-platform.ts";
import { assertReadable, importReport } from "../../import/import-report.ts";
import { readingNotes, type ReadingNotes } from "../review/reading-notes.ts";
import type { ImportedFile } from "../session/chosen-file.ts";

interface ReadFile extends ImportedFile {
  /** Of what is in it, without the dot; its name may say otherwise. */
  readonly ending: string;
  /** What is to be looked at before it counts; our own JSON was, when it was made. */
  readonly notes: ReadingNotes;
}

/** @throws UnreadableFile with one sentence: what is wrong, and what to do */
export async function readFile(file: File): Promise<ReadFile> {
  const { name, size } = file;
  assertReadable(name, size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { report, account, ending } = await importReport(bytes, {
    fileName: name,
    platform: browserPlatform,
  });
  const isOurs = ending === "json";
  const notes = isOurs ? { doubtful: [], cleaned: [], lost: [] } : readingNotes(report);
  return { name, ending, report, account, notes };
}
