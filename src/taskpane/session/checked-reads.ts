/** The workbook is read whenever it changes, and what was read is checked: all findings follow from one context. */
import type { WorkbookReading, WorkbookHost } from "../../hosts/workbook-host.ts";
import { contextOf, type Stage } from "../../rules/context.ts";
import { isExplainable } from "../../rules/explain.ts";
import type { Finding } from "../../rules/finding.ts";
import { tableRules } from "../../rules/table-rules.ts";
import { deadlineOf } from "./kept-deadline.ts";
import { changedCells } from "./changed-cells.ts";
import { checkedReport } from "./checked-report.ts";
import type { ImportedFile } from "./chosen-file.ts";
import { afterChange } from "./message-end.ts";
import type { Message, PaneState } from "./pane-state.ts";
import type { PaneStore } from "./pane-store.ts";
import { WorkbookReads } from "./reads.ts";

export class CheckedReads {
  readonly #store: PaneStore;
  readonly #reads: WorkbookReads;
  /** What was said before other hands changed the workbook. */
  #doubted: Message | null = null;
  /** Those on the tables first, which are there at once. */
  #rules = tableRules;

  constructor(host: Pick<WorkbookHost, "read" | "watch">, store: PaneStore) {
    this.#store = store;
    this.#reads = new WorkbookReads(host, {
      changing: () => {
        this.#doubted = store.getSnapshot().message;
      },
      reading: (reading, readProblem) => {
        const { reading: before, changed: earlier, message } = store.getSnapshot();
        const changed = changedCells(before, reading, earlier);
        const isDoubted = message === this.#doubted;
        const left = isDoubted ? afterChange(message, before, reading) : message;
        this.#setChecked({ reading, readProblem, changed, message: left });
      },
      problem: (readProblem) => {
        store.set({ readProblem });
      },
    });
  }

  open(): Promise<void> {
    return this.#reads.open();
  }

  reread(): Promise<void> {
    return this.#reads.reread();
  }

  /** What a change found that was clicked. */
  found(reading: WorkbookReading): void {
    this.#reads.found(reading);
  }

  /** After a change of our own that did not say what the workbook holds now. */
  refreshChanged(): void {
    void this.#reads.refreshChanged();
  }

  async checkAll(): Promise<void> {
    const { rules } = await import("../../rules/rules.ts");
    if (this.#rules === rules) return;
    this.#rules = rules;
    if (this.#store.getSnapshot().reading) this.#setChecked({});
  }

  isExplainable(finding: Finding): boolean {
    return isExplainable(this.#rules, finding);
  }

  setStage(stage: Stage): void {
    this.#setChecked({ stage });
  }

  setLastYear(lastYear: ImportedFile | null): void {
    this.#setChecked({ lastYear });
  }

  /** By when a superior asks for the report. */
  setDeadline(deadline: string | null): void {
    this.#setChecked({ deadline });
  }

  /** Shows a change with the findings that follow from it. */
  #setChecked(change: Partial<PaneState>): void {
    const { reading, stage, lastYear, deadline } = { ...this.#store.getSnapshot(), ...change };
    if (reading?.kind !== "report") {
      const nothing = { context: null, findings: [], finished: null, original: [], blanks: [] };
      this.#store.set({ ...change, ...nothing });
      return;
    }
    const { report, addressOf } = reading;
    const context = contextOf(report, {
      ...{ stage, addressOf, lastYear: lastYear?.report },
      deadline: deadlineOf(report, deadline),
    });
    const { findings, finished, original, blanks } = checkedReport(this.#rules, context);
    const isAll = this.#rules !== tableRules;
    this.#store.set({
      ...{ ...change, context, findings, blanks },
      ...(isAll && { finished, original }),
    });
  }
}
