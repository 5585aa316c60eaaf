/** What is done with the report that is open, whatever it came from. */
import type { FileHost } from "../hosts/file/file-host.ts";
import { download } from "../taskpane/output/download.ts";
import { loadSaving } from "./files/loaded-later.ts";
import type { SavedAs } from "./files/save-document.ts";
import type { Notice } from "./use-notice.ts";

/** What is further back is taken back step by step. */
const MOST_LISTED = 15;

export interface ReportCommands {
  readonly save: (as: SavedAs) => void;
  readonly undo: () => void;
  readonly undoTogether: (steps: number) => void;
  /** What can be taken back, the latest first; as much as a list shows. */
  readonly undoable: () => readonly string[];
  readonly redo: () => void;
}

export function reportCommands(host: FileHost, attempt: Notice["attempt"]): ReportCommands {
  return {
    save: (as) => {
      void attempt(async () => {
        const { saveDocument } = await loadSaving();
        // from here on in one go: what is typed in between would be said to be saved
        const { document } = host.getSnapshot();
        const { name, content, type } = saveDocument(document, as);
        download(name, content, type);
        host.saved(document);
        return `已保存${name}，请看“下载”文件夹。`;
      });
    },
    undo: () => {
      host.undo();
    },
    undoTogether: (steps) => {
      host.undo(steps);
    },
    undoable: () => host.lastSteps(MOST_LISTED),
    redo: () => {
      host.redo();
    },
  };
}
