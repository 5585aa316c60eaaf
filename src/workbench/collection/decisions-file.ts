/**
 * The file of the decisions. Where the browser lets a page write a file that somebody chose, every later decision is
 * written into it too: a crash then loses nothing that was decided. Elsewhere the file is downloaded as it stands.
 */
import { formatDecisions, type Decisions } from "../../collection/decisions.ts";
import { download } from "../../taskpane/output/download.ts";

export interface DecisionsFile {
  readonly name: string;
  /** Each write takes the place of all that was there, whole or not at all. */
  readonly write: (decisions: Decisions) => Promise<void>;
  /** Whether what is decided later can be written too. */
  readonly isKept: boolean;
}

export const DECISIONS_FILE = "汇总决定.json";

const JSON_TYPE = "application/json";

/** Chromium's own, in pages that are safe by its rules. */
interface SavingWindow {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
}

/** Null where somebody was asked for a file, and chose none. */
export async function chosenDecisionsFile(): Promise<DecisionsFile | null> {
  const { showSaveFilePicker: choose } = window as SavingWindow;
  if (!choose) return downloadedFile;
  try {
    const handle = await choose.call(window, {
      suggestedName: DECISIONS_FILE,
      types: [{ accept: { [JSON_TYPE]: [".json"] } }],
    });
    return {
      name: handle.name,
      isKept: true,
      write: async (decisions) => {
        const writing = await handle.createWritable();
        await writing.write(formatDecisions(decisions));
        await writing.close();
      },
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    // a policy forbids it
    return downloadedFile;
  }
}

const downloadedFile: DecisionsFile = {
  name: DECISIONS_FILE,
  isKept: false,
  write: (decisions) => {
    download(DECISIONS_FILE, formatDecisions(decisions), JSON_TYPE);
    return Promise.resolve();
  },
};
