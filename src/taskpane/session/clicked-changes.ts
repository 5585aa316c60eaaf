/** What is clicked changes the report as it is when it is written, and can be taken back. */
import type { ReportChanges } from "../../book/report-changes.ts";
import { HostFailure } from "../../hosts/host-failure.ts";
import type { Undo, WorkbookHost, Written } from "../../hosts/workbook-host.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { fillBlanks as blanksFix } from "../../rules/blanks.ts";
import type { CheckedReads } from "./checked-reads.ts";
import type { Outcome } from "./clicks.ts";
import type { Deed } from "./deed.ts";
import { done, failed, unchanged } from "./messages.ts";
import type { PaneStore } from "./pane-store.ts";

export type ClickedChanges = ReturnType<typeof clickedChanges>;

export function clickedChanges(host: WorkbookHost, store: PaneStore, reads: CheckedReads) {
  /** @param changes is also told in which report was seen what was clicked */
  async function change(
    deed: Deed,
    changes: (now: AnnualReport, seen: AnnualReport) => ReportChanges,
  ): Promise<Outcome> {
    const { reading, message } = store.getSnapshot();
    if (reading?.kind !== "report") return { message };
    try {
      const written = await host.write((now) => changes(now, reading.report), deed.does);
      return outcomeOf(deed.done, written);
    } catch (error) {
      // what hindered it is to be seen
      reads.refreshChanged();
      throw error;
    }
  }

  /** 其余空格填0: what was filled in since the workbook was read last stays. */
  async function fillBlanks(): Promise<Outcome> {
    let title = "";
    const written = await host.write((now) => {
      const fix = blanksFix(now);
      title = fix?.title ?? "";
      return { figures: fix?.set ?? {} };
    }, "其余空格填0");
    return outcomeOf(`已完成：${title}。`, written);
  }

  /** @param says that it was done */
  function outcomeOf(says: string, written: Written | null): Outcome {
    if (written) return { message: done(says, written.undo), reading: written.reading };
    reads.refreshChanged();
    return { message: unchanged("已经是这样") };
  }

  /** Takes back what was done; where that fails, it can be tried again. */
  async function takeBack(undo: Undo): Promise<Outcome> {
    try {
      const { isDone, left, reading } = await undo();
      const kept = left.join("、");
      if (!isDone) {
        return {
          message: failed(new HostFailure(`${kept}后来已有改动，没有撤销。`), undo),
          reading,
        };
      }
      const says = left.length === 0 ? "已撤销。" : `已撤销；${kept}后来已有改动，没有撤回。`;
      return { message: done(says), reading };
    } catch (error) {
      return { message: failed(error, undo) };
    }
  }

  return { change, fillBlanks, outcomeOf, takeBack };
}
