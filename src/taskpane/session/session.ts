/**
 * What can be done in the pane, without how it looks: the workbook is read when it changes, checked, and changed by
 * what is clicked. Every failure becomes one sentence; nothing that was read or typed is lost by it. What is clicked
 * says whether it was done.
 */
import type { ReportChanges, ChangesOf } from "../../book/report-changes.ts";
import type { Destination, WorkbookHost } from "../../hosts/workbook-host.ts";
import type { RegisterEdit } from "../../register/register-edit.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Stage } from "../../rules/context.ts";
import type { Finding, Fix, Place } from "../../rules/finding.ts";
import { asSeen } from "./as-seen.ts";
import { CheckedReads } from "./checked-reads.ts";
import type { CopyFile, ImportedFile, RegisterFile } from "./chosen-file.ts";
import { clickedChanges, type ClickedChanges } from "./clicked-changes.ts";
import { clicksOn, type Clicks } from "./clicks.ts";
import type { Deed } from "./deed.ts";
import { withExplanation, withoutExplanation } from "./explanations.ts";
import { changesOf } from "./fix-changes.ts";
import { inBrowser, type KeptDeadline } from "./kept-deadline.ts";
import { longWork, type LongWork, type MakePage } from "./long-work.ts";
import { afterAction } from "./message-end.ts";
import { done, unchanged } from "./messages.ts";
import type { Message, Wish } from "./pane-state.ts";
import { PaneStore } from "./pane-store.ts";
import type { ScanReader } from "./scan-reader.ts";
import type { Step } from "./steps.ts";
import { textSpot } from "./text-spot.ts";
import { unitVisits, type UnitVisits } from "./unit-visits.ts";

/** What a page has that others have not. */
interface PageBrings {
  /** Absent where scans are not read. */
  readonly scans?: ScanReader | undefined;
  /** Where the day is kept by which the superior asks for the report. */
  readonly kept?: KeptDeadline;
}

export class PaneSession {
  readonly scans: ScanReader | undefined;
  readonly #host: WorkbookHost;
  readonly #kept: KeptDeadline;
  readonly #store = new PaneStore();
  readonly #reads: CheckedReads;
  readonly #clicks: Clicks;
  readonly #changes: ClickedChanges;
  readonly #long: LongWork;
  /** Of an open collection. */
  readonly units: UnitVisits;

  constructor(host: WorkbookHost, { scans, kept = inBrowser }: PageBrings = {}) {
    this.#host = host;
    this.scans = scans;
    this.#kept = kept;
    this.#store.set({ deadline: kept.read() });
    this.#reads = new CheckedReads(host, this.#store);
    this.#clicks = clicksOn(this.#store, (reading) => {
      this.#reads.found(reading);
    });
    this.#changes = clickedChanges(host, this.#store, this.#reads);
    this.#long = longWork(host, this.#store, this.#reads, this.#clicks);
    this.units = unitVisits(host, this.#store, this.#clicks);
  }

  readonly subscribe = this.#store.subscribe;

  readonly getSnapshot = this.#store.getSnapshot;

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
  checkAll(): Promise<void> {
    return this.#reads.checkAll();
  }

  /** Whether a written explanation may let the finding stand. */
  isExplainable(finding: Finding): boolean {
    return this.#reads.isExplainable(finding);
  }

  setStage(stage: Stage): void {
    this.#reads.setStage(stage);
  }

  /** From now on last year's report is checked beside this year's; null takes it away. */
  setLastYear(lastYear: ImportedFile | null): void {
    this.#reads.setLastYear(lastYear);
  }

  /** By when a superior asks for the report, YYYY-MM-DD; it is kept. */
  setDeadline(deadline: string | null): void {
    this.#kept.keep(deadline);
    this.#reads.setDeadline(deadline);
  }

  /** The copies with which the open report is compared. */
  setCopies(copies: readonly CopyFile[]): void {
    this.#store.set({ copies });
  }

  /** Somebody wants something of a view, which is shown for it. */
  wish(wanted: Wish["for"]): void {
    this.#store.set({ wish: { for: wanted } });
  }

  /** It was done. */
  endWish(): void {
    this.#store.set({ wish: null });
  }

  /** The register beside which the open report stands; null takes it away. */
  setRegister(register: RegisterFile | null): void {
    this.#store.set({ register });
  }

  /** The figures that changed last have been looked at. */
  dismissChanged(): void {
    this.#store.set({ changed: [] });
  }

  /** Says what was done, or why it was not, outside the pane. */
  readonly tell = (message: Message): void => {
    this.#store.set({ message });
  };

  /** What was said before has ended. */
  readonly dismiss = (): void => {
    if (this.getSnapshot().message) this.#store.set({ message: null });
  };

  /** Somebody does something else. */
  goOn(): void {
    const { message } = this.getSnapshot();
    const left = afterAction(message);
    if (left !== message) this.#store.set({ message: left });
  }

  /** @param quote the clause of the text that is meant */
  goTo(place: Place, quote?: string): Promise<boolean> {
    return this.#clicks.act(async () => {
      const { reading, message } = this.getSnapshot();
      const spot = reading?.kind === "report" ? textSpot(reading.report, place, quote) : undefined;
      await this.#host.goTo(place, spot);
      return { message: message?.kind === "done" ? message : null };
    });
  }

  /** Shows a line of the open register by its number. */
  goToLine(number: string): Promise<boolean> {
    return this.#clicks.act(async () => {
      await this.#host.goToLine?.(number);
      return { message: null };
    });
  }

  /** Writes into the line of a request what its letter changes there. */
  recordLetter(number: string, edits: readonly RegisterEdit[]): Promise<boolean> {
    return this.#clicks.act(async () => {
      const labels = edits.map(({ label }) => `“${label}”`).join("、");
      const written = (await this.#host.writeLine?.(number, edits)) ?? null;
      return this.#changes.outcomeOf(`已把${labels}记入${number}。`, written);
    });
  }

  /** Writes what another report brings, where the workbook holds what was seen when that was worked out. */
  takeOver(deed: Deed, changes: ReportChanges): Promise<boolean> {
    return this.#change(deed, (now, report) => asSeen(now, changes, { report }));
  }

  applyFix(fix: Fix): Promise<boolean> {
    const offering = this.getSnapshot().findings.filter(({ fixes }) => fixes?.includes(fix));
    const cells = offering.flatMap((finding) => finding.cells);
    const deed = { does: fix.title, done: `已完成：${fix.title}。` };
    return this.#change(deed, (now, report) => changesOf(now, fix, { report, cells }));
  }

  /** 其余空格填0: what was filled in since the workbook was read last stays. */
  fillBlanks(): Promise<boolean> {
    return this.#clicks.act(() => this.#changes.fillBlanks());
  }

  /** Changes the report as it is now: what somebody typed since it was read last is not written over. */
  rewrite(deed: Deed, changes: ChangesOf): Promise<boolean> {
    return this.#change(deed, changes);
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
    return this.#clicks.act(async () => {
      const count = await this.#host.mark(cells);
      if (count === 0) return { message: unchanged("没有可以标记的单元格") };
      const undo = async () => {
        await this.#host.unmark();
        return { isDone: true, left: [], reading: await this.#host.read() };
      };
      return { message: done(`已标记${count}格。`, undo) };
    });
  }

  unmark(): Promise<boolean> {
    return this.#clicks.act(async () => {
      const count = await this.#host.unmark();
      return { message: count === 0 ? unchanged("没有标记过的单元格") : done("已取消标记。") };
    });
  }

  /** Writes checks by functions beside the native ones; undefined where functions do not run. */
  get addFunctionChecks(): (() => Promise<boolean>) | undefined {
    const add = this.#host.addFunctionChecks?.bind(this.#host);
    return (
      add &&
      (() =>
        this.#clicks.act(async () =>
          this.#changes.outcomeOf("已在表三、表四旁写入函数核对栏。", await add()),
        ))
    );
  }

  /** Takes back what the message tells of; where that fails, it can be tried again. */
  undo(): Promise<boolean> {
    const undo = this.getSnapshot().message?.undo;
    if (!undo) return Promise.resolve(false);
    return this.#clicks.act(() => this.#changes.takeBack(undo));
  }

  /** Makes a new report. */
  create(report: AnnualReport, destination: Destination): Promise<boolean> {
    return this.#long.create(report, destination);
  }

  /** Makes the report anew on the tables of another edition. */
  convert(report: AnnualReport, destination: "thisPage" | "newWorkbook"): Promise<boolean> {
    return this.#long.convert(report, destination);
  }

  /** Adds the finished report as a sheet; undefined where there are no sheets. */
  get addSheet(): ((makePage: MakePage) => Promise<boolean>) | undefined {
    const add = this.#host.addSheet?.bind(this.#host);
    return add && ((makePage) => this.#long.addSheet(add, makePage));
  }

  /**
   * Long work, which shows its steps and can be cancelled between them.
   *
   * @param job returns the sentence that tells what was done
   */
  work(title: string, job: (step: Step) => Promise<string>): Promise<boolean> {
    return this.#long.work(title, job);
  }

  #change(
    deed: Deed,
    changes: (now: AnnualReport, seen: AnnualReport) => ReportChanges,
  ): Promise<boolean> {
    return this.#clicks.act(() => this.#changes.change(deed, changes));
  }
}
