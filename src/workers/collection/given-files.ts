/** The files that somebody gives to the page, by dropping or choosing them, as the command line would find them. */
import { apart } from "../../gathering/apart.ts";
import { RECTIFICATION_FILE, ROUNDS_FILE } from "../../gathering/output-names.ts";
import { isPassedOver } from "../../gathering/passed-over.ts";
import type { GivenFile } from "./given-file.ts";

/** A file with its way from what was given: the name of the folder first, where a folder was. */
export interface FoundFile {
  readonly path: string;
  readonly blob: Blob;
}

/** What lies in folders that a collection wrote is none of them. */
export function givenFiles(found: readonly FoundFile[]): readonly GivenFile[] {
  const outputs = found.flatMap(({ path }) =>
    `/${path}`.endsWith(`/${ROUNDS_FILE}`) ? [path.slice(0, -ROUNDS_FILE.length)] : [],
  );
  const files = found.filter(
    ({ path }) =>
      !path.split("/").some(isPassedOver) && !outputs.some((folder) => path.startsWith(folder)),
  );
  const named = files.map(({ path, blob }) => ({ path, blob, file: withinFolder(path) }));
  return apart(named).map(({ file, blob }) => ({ file, blob }));
}

/** What an earlier collection left in its folder: its rounds, and the list that people typed into. */
export interface FoundOutputs {
  readonly rounds: Blob;
  readonly rectification: Blob | undefined;
}

/** Of the first such folder among what was given. */
export function earlierOutputs(found: readonly FoundFile[]): FoundOutputs | undefined {
  const rounds = found.find(({ path }) => `/${path}`.endsWith(`/${ROUNDS_FILE}`));
  if (!rounds) return undefined;
  const list = `${rounds.path.slice(0, -ROUNDS_FILE.length)}${RECTIFICATION_FILE}`;
  const rectification = found.find(({ path }) => path === list)?.blob;
  return { rounds: rounds.blob, rectification };
}

function withinFolder(path: string): string {
  return path.slice(path.indexOf("/") + 1);
}

/** Of a chooser: a folder tells the way of each file. */
export function chosenFiles(files: readonly File[]): FoundFile[] {
  return files.map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));
}

/** Of what was dropped; to be called at once, for the browser forgets it with the event. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<FoundFile[]> {
  const entries = [...items].flatMap((it) => it.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles([...files]);
  return (await Promise.all(entries.map((it) => filesUnder(it, "")))).flat();
}

async function filesUnder(entry: FileSystemEntry, above: string): Promise<FoundFile[]> {
  const path = `${above}${entry.name}`;
  if (isFile(entry)) {
    return [
      {
        path,
        blob: await new Promise<File>((...told) => {
          entry.file(...told);
        }),
      },
    ];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  for (;;) {
    // a browser tells a hundred at a time
    const some = await new Promise<FileSystemEntry[]>((...told) => {
      reader.readEntries(...told);
    });
    if (some.length === 0) break;
    inside.push(...some);
  }
  return (await Promise.all(inside.map((it) => filesUnder(it, `${path}/`)))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
