import { useMemo } from "react";
import { reportTitle } from "../form/parts.ts";
import type { FileDocument, FileHost } from "../hosts/file/file-host.ts";
import { HostFailure } from "../hosts/host-failure.ts";
import { failureSentence } from "../taskpane/session/failure-sentence.ts";
import type { ScanReader } from "../taskpane/session/scan-reader.ts";
import { Cancelled } from "../taskpane/session/steps.ts";
import { firstToFill } from "../taskpane/start/first-to-fill.ts";
import { confirmTyped } from "./confirm-typed.ts";
import { loadExamples, loadOpening } from "./files/loaded-later.ts";
import type { AskReview } from "./files/open-document.ts";
import { oneOfSeveral } from "./files/one-of-several.ts";
import type { RecentWork } from "./files/recent-work.ts";
import { reportCommands, type ReportCommands } from "./report-commands.ts";
import type { Notice } from "./use-notice.ts";

/** What the bar and the keys do. */
export interface Commands extends ReportCommands {
  /** Opens one of the files, and says what became of the others. */
  readonly openFiles: (files: readonly File[]) => void;
  readonly openExample: (name: string) => void;
  /** Opens what this browser worked on before. */
  readonly openRecent: (work: RecentWork) => void;
}

const REPLACE = "现在的年报还有改动没有保存，打开另一份会换下它（可以撤销）。要继续吗？";

const NOT_OPENED = "没有打开这份文件，现在的年报没有改动。";

export function useCommands(
  host: FileHost,
  attempt: Notice["attempt"],
  askReview: AskReview,
  scans: ScanReader | undefined,
): Commands {
  return useMemo(
    () => commandsOn(host, attempt, askReview, scans),
    [host, attempt, askReview, scans],
  );
}

function commandsOn(
  host: FileHost,
  attempt: Notice["attempt"],
  askReview: AskReview,
  scans: ScanReader | undefined,
): Commands {
  const open = (read: () => Promise<FileDocument | null>, ofOthers = ""): void => {
    confirmTyped();
    if (host.getSnapshot().isUnsaved && !confirm(REPLACE)) return;
    void attempt(async () => {
      try {
        const document = await read();
        if (!document) return { kind: "unchanged", text: `${NOT_OPENED}${ofOthers}` };
        host.open(document);
        return `已打开${document.fileName ?? ""}。${ofOthers}${document.account.join("")}`;
      } catch (error) {
        if (error instanceof Cancelled) return { kind: "unchanged", text: NOT_OPENED };
        throw ofOthers === "" ? error : new HostFailure(`${failureSentence(error)}${ofOthers}`);
      }
    });
  };
  return {
    openFiles: (files) => {
      const chosen = oneOfSeveral(files);
      if (!chosen) return;
      open(async () => {
        const { openDocument } = await loadOpening();
        return openDocument(chosen.first, askReview, scans);
      }, chosen.says);
    },
    openExample: (name) => {
      open(async () => {
        const { examples } = await loadExamples();
        const example = examples.find((it) => it.name === name);
        if (!example) throw new HostFailure("没有这份示例。");
        const { openDocument } = await loadOpening();
        return openDocument(new File([example.text], name), askReview);
      });
    },
    openRecent: ({ document, isUnsaved }) => {
      confirmTyped();
      if (host.getSnapshot().isUnsaved && !confirm(REPLACE)) return;
      if (isUnsaved) host.recover(document);
      else host.open(document);
      void host.goTo(firstToFill(document.report));
      const { organ, year } = document.report;
      void attempt(() => Promise.resolve(`已打开${reportTitle(organ.name, year)}。`));
    },
    ...reportCommands(host, attempt),
  };
}
