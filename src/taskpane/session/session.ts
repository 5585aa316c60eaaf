/**
 * What happens in the pane, without how it looks: the workbook is read when it changes, checked, and changed
 * by what is clicked. Every failure becomes one sentence; nothing that was read or typed is lost by it. What is
 * clicked says whether it was done.
 */
import type { BookChanges, ChangesOf } from "../../book/book-changes.ts";
import type { SheetPage } from "../../document/sheet-page.ts";
import { HostFailure } from "../../hosts/host-failure.ts";
import type { Destination, Undo, WorkbookHost, Written } from "../../hosts/workbook-host.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { fillBlanks } from "../../rules/blanks.ts";
import { contextOf, type Stage } from "../../rules/context.ts";
import { isExplainable } from "../../rules/explain.ts";
import type { Finding, Fix, Place } from "../../rules/finding.ts";
import { headsOf } from "../../rules/rule.ts";
import { tableRules } from "../../rules/table-rules.ts";
import { asSeen } from "./as-seen.ts";
import { changedCells } from "./changed-cells.ts";
import { checkedReport } from "./checked-report.ts";
import type { CopyFile, ImportedFile } from "./chosen-file.ts";
import { withExplanation, withoutExplanation } from "./explanations.ts";
import type { Deed } from "./deed.ts";
import { failureSentence } from "./failure-sentence.ts";
import { changesOf } from "./fix-changes.ts";
import { afterAction, afterChange } from "./message-end.ts";
import { initialState, type Message, type PaneState } from "./pane-state.ts";
import { WorkbookReads } from "./reads.ts";
import { Cancelled, stepsOf, type Step } from "./steps.ts";
import { textSpot } from "./text-spot.ts";

type MakePage = (step: Step) => Promise<SheetPage>;

export class PaneSession {
  readonly #host: WorkbookHost;
  readonly #reads: WorkbookReads;
  readonly #listeners = new Set<() => void>();
  #state = initialState;
  #acting = false;
  /** What was said before other hands changed the workbook. */
  #doubted: Message | null = null;
  /** Those on the tables first, which are there at once. */
  #rules = tableRules;

  constructor(host: WorkbookHost) {
    this.#host = host;
    this.#reads = new WorkbookReads(host, {
      changing: () => {
        this.#doubted = this.#state.message;
      },
      reading: (reading, readProblem) => {
        const { reading: before, changed: earlier, message } = this.#state;
        const changed = changedCells(before, reading, earlier);
        const isDoubted = message === this.#doubted;
        const left = isDoubted ? afterChange(message, before, reading) : message;
        this.#setChecked({ reading, readProblem, changed, message: left });
      },
      problem: (readProblem) => {
        this.#set({ readProblem });
      },
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): PaneState => this.#state;

  /** Where a new report can go, the usual place first. */
  get destinations(): readonly Destination[] {
    return this.#host.destinations;
  }

  /** Reads the workbook and follows its changes. */
  open(): Promise<void> {
    return this.#reads.open();
  }

  /** Reads anew, whatever happened to the reads before. */
  reread(): Promise<void> {
    return this.#reads.reread();
  }

  /** From now on all rules check, those on text too, which are loaded for it: before them the tables can be shown. */
  async checkAll(): Promise<void> {
    const { rules } = await import("../../rules/rules.ts");
    if (this.#rules === rules) return;
    this.#rules = rules;
    if (this.#state.reading) this.#setChecked({});
  }

  /** Whether a written explanation may let the finding stand. */
  isExplainable(finding: Finding): boolean {
    return isExplainable(headsOf(this.#rules), finding);
  }

  setStage(stage: Stage): void {
    this.#setChecked({ stage });
  }

  /** From now on last year's report is checked beside this year's; null takes it away. */
  setLastYear(lastYear: ImportedFile | null): void {
    this.#setChecked({ lastYear });
  }

  /** The copies with which the open report is compared. */
  setCopies(copies: readonly CopyFile[]): void {
    this.#set({ copies });
  }

  /** Writes what another report brings, where the workbook holds what was seen when that was worked out. */
  takeOver(deed: Deed, changes: BookChanges): Promise<boolean> {
    return this.#change(deed, (now, report) => asSeen(now, changes, { report }));
  }

  /** Says what was done, or why it was not, outside the pane. */
  readonly tell = (message: Message): void => {
    this.#set({ message });
  };

  /** What was said before has ended. */
  readonly dismiss = (): void => {
    if (this.#state.message) this.#set({ message: null });
  };

  /** Somebody does something else. */
  goOn(): void {
    const message = afterAction(this.#state.message);
    if (message !== this.#state.message) this.#set({ message });
  }

  /** @param quote the clause of the text that is meant */
  goTo(place: Place, quote?: string): Promise<boolean> {
    return this.#act(async () => {
      const { reading, message } = this.#state;
      const spot = reading?.kind === "report" ? textSpot(reading.report, place, quote) : undefined;
      await this.#host.goTo(place, spot);
      return message?.kind === "done" ? message : null;
    });
  }

  applyFix(fix: Fix): Promise<boolean> {
    const offering = this.#state.findings.filter(({ fixes }) => fixes?.includes(fix));
    const cells = offering.flatMap((finding) => finding.cells);
    const deed = { does: fix.title, done: `已完成：${fix.title}。` };
    return this.#change(deed, (now, report) => changesOf(now, fix, { report, cells }));
  }

  /** 其余空格填0: what was filled in since the workbook was read last stays. */
  fillBlanks(): Promise<boolean> {
    return this.#act(async () => {
      let title = "";
      const written = await this.#host.write((now) => {
        const fix = fillBlanks(now);
        title = fix?.title ?? "";
        return { figures: fix?.set ?? {} };
      }, "其余空格填0");
      return this.#written(`已完成：${title}。`, written);
    });
  }

  /** Changes the report as it is now: what somebody typed since it was read last is not written over. */
  rewrite(deed: Deed, changes: ChangesOf): Promise<boolean> {
    return this.#change(deed, changes);
  }

  /** The figures that changed last have been looked at. */
  dismissChanged(): void {
    this.#set({ changed: [] });
  }

  /** Keeps a written reason with the figures that it was written for. */
  explain(finding: Finding, text: string): Promise<boolean> {
    const deed = { does: "写情况说明", done: "已保存情况说明。" };
    return this.#change(deed, (now, seen) => withExplanation(now, seen, finding, text));
  }

  removeExplanation(finding: Finding): Promise<boolean> {
    const deed = { does: "删除情况说明", done: "已删除情况说明。" };
    return this.#change(deed, (now, seen) => withoutExplanation(now, seen, finding));
  }

  mark(cells: readonly string[]): Promise<boolean> {
    return this.#act(async () => {
      const count = await this.#host.mark(cells);
      if (count === 0) return unchanged("没有可以标记的单元格");
      return done(`已标记${count}格。`, async () => {
        await this.#host.unmark();
        return { isDone: true, left: [], reading: await this.#host.read() };
      });
    });
  }

  unmark(): Promise<boolean> {
    return this.#act(async () => {
      const count = await this.#host.unmark();
      return count === 0 ? unchanged("没有标记过的单元格") : done("已取消标记。");
    });
  }

  /** Writes checks by functions beside the native ones; undefined where functions do not run. */
  get addFunctionChecks(): (() => Promise<boolean>) | undefined {
    const host = this.#host;
    const add = host.addFunctionChecks?.bind(host);
    return (
      add &&
      (() => this.#act(async () => this.#written("已在表三、表四旁写入函数核对栏。", await add())))
    );
  }

  /** Takes back what the message tells of; where that fails, it can be tried again. */
  undo(): Promise<boolean> {
    const undo = this.#state.message?.undo;
    if (!undo) return Promise.resolve(false);
    return this.#act(async () => {
      const { isDone, left, reading } = await undo();
      this.#reads.found(reading);
      const kept = left.join("、");
      if (!isDone) throw new HostFailure(`${kept}后来已有改动，没有撤销。`);
      return done(left.length === 0 ? "已撤销。" : `已撤销；${kept}后来已有改动，没有撤回。`);
    }, undo);
  }

  create(report: AnnualReport, destination: Destination): Promise<boolean> {
    return this.#make("新建年报", report, destination, created[destination]);
  }

  /** Makes the report anew on the tables of another edition. */
  convert(report: AnnualReport, destination: "thisPage" | "newWorkbook"): Promise<boolean> {
    const title = `换用${report.edition}版表格`;
    return this.#make(title, report, destination, `${title}完成，${converted[destination]}`);
  }

  /** Adds the finished report as a sheet; undefined where there are no sheets. */
  get addSheet(): ((makePage: MakePage) => Promise<boolean>) | undefined {
    const host = this.#host;
    const add = host.addSheet?.bind(host);
    return (
      add &&
      ((makePage) =>
        this.work("生成工作表", async (step) => {
          const page = await makePage(step);
          await step("正在写入工作簿", { final: true });
          await add(page);
          return "已生成工作表，在工作簿的最后。";
        }))
    );
  }

  /**
   * Long work, which shows its steps and can be cancelled between them.
   *
   * @param job returns the sentence that tells what was done
   */
  work(title: string, job: (step: Step) => Promise<string>): Promise<boolean> {
    const step = stepsOf(title, (work) => {
      this.#set({ work });
    });
    return this.#act(async () => {
      try {
        return done(await job(step));
      } catch (error) {
        if (error instanceof Cancelled) return unchanged(`已取消${title}`);
        throw error;
      } finally {
        this.#set({ work: null });
      }
    });
  }

  #make(
    title: string,
    report: AnnualReport,
    destination: Destination,
    says: string,
  ): Promise<boolean> {
    return this.work(title, async (step) => {
      await step(creating[destination], { final: true });
      await this.#host.create(report, destination, title);
      void this.#reads.refreshChanged();
      return says;
    });
  }

  /** @param changes is also told in which report was seen what was clicked */
  #change(
    { does, done }: Deed,
    changes: (now: AnnualReport, seen: AnnualReport) => BookChanges,
  ): Promise<boolean> {
    return this.#act(async () => {
      const { reading, message } = this.#state;
      if (reading?.kind !== "report") return message;
      try {
        const write = this.#host.write((now) => changes(now, reading.report), does);
        return this.#written(done, await write);
      } catch (error) {
        // what hindered it is to be seen
        void this.#reads.refreshChanged();
        throw error;
      }
    });
  }

  #written(says: string, written: Written | null): Message {
    if (!written) {
      void this.#reads.refreshChanged();
      return unchanged("已经是这样");
    }
    this.#reads.found(written.reading);
    return done(says, written.undo);
  }

  /**
   * One click at a time: a second one on the same button would leave nothing to take back.
   *
   * @param undo what can still be taken back when the action fails
   * @returns whether it was done
   */
  async #act(action: () => Promise<Message | null>, undo?: Undo): Promise<boolean> {
    if (this.#acting) return false;
    this.#acting = true;
    try {
      const message = await action();
      this.#set({ message });
      return message?.kind !== "unchanged";
    } catch (error) {
      const text = failureSentence(error);
      this.#set({ message: { kind: "failed", text, ...(undo && { undo }) } });
      return false;
    } finally {
      this.#acting = false;
    }
  }

  /** Shows a change with the findings that follow from it. */
  #setChecked(change: Partial<PaneState>): void {
    const { reading, stage, lastYear } = { ...this.#state, ...change };
    if (reading?.kind !== "report") {
      this.#set({
        ...change,
        context: null,
        findings: [],
        finished: null,
        original: [],
        blanks: [],
      });
      return;
    }
    const { report, addressOf } = reading;
    const context = contextOf(report, { stage, addressOf, lastYear: lastYear?.report });
    const { findings, finished, original, blanks } = checkedReport(this.#rules, context);
    const isAll = this.#rules !== tableRules;
    this.#set({ ...change, context, findings, blanks, ...(isAll && { finished, original }) });
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const FILLING = "正在填写模板，放入工作簿";

const creating: Readonly<Record<Destination, string>> = {
  thisWorkbook: FILLING,
  newWorkbook: FILLING,
  thisPage: "正在换上空白表格",
};

const created: Readonly<Record<Destination, string>> = {
  thisWorkbook: "已新建年报，请在各工作表中填写。",
  newWorkbook: "已在新的工作簿里新建年报，请在那个窗口里填写。",
  thisPage: "已新建年报，请在左边填写；原来的年报可以按“撤销”找回。",
};

const converted = {
  thisPage: "换表前的年报可以按“撤销”找回。",
  newWorkbook: "在新的工作簿里；当前工作簿没有改动。",
} as const;

function done(text: string, undo?: Undo): Message {
  return { kind: "done", text, ...(undo && { undo }) };
}

function unchanged(why: string): Message {
  return { kind: "unchanged", text: `${why}，没有改动。` };
}
