/** A report of the collection that is worked on in the workbench, in memory alone. */
import type { Decisions } from "../../../collection/decisions.ts";
import { FileHost } from "../../../hosts/file/file-host.ts";
import type { AnnualReport } from "../../../report/annual-report.ts";
import type { Place } from "../../../rules/finding.ts";
import { PaneSession } from "../../../taskpane/session/session.ts";

export interface Edited {
  readonly report: AnnualReport;
  /** The unit to which it is handed back; null for the report of the organ that gathers. */
  readonly unit: string | null;
  /** The file that it was read from; null where there is none. */
  readonly file: string | null;
  readonly lastYear: AnnualReport | undefined;
  /** Where one wants to be. */
  readonly at?: string;
}

export interface Opened {
  readonly host: FileHost;
  readonly session: PaneSession;
}

/** Checked as what is handed in is, by the deadline of the collection; the browser keeps nothing of it. */
export function openedReport(edited: Edited, about: Decisions["about"]): Opened {
  const { report, lastYear, at } = edited;
  const host = new FileHost({ report, fileName: null, account: [] });
  const session = new PaneSession(host, {
    kept: { read: () => about?.deadline ?? null, keep: () => undefined },
  });
  session.setStage("finished");
  if (lastYear) {
    session.setLastYear({ name: "汇总时给出的上年年报", report: lastYear, account: [] });
  }
  // where it is no place of a report, nothing is shown
  if (at !== undefined) void host.goTo(at as Place);
  return { host, session };
}
