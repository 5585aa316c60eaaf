/** What takes its time: it shows its steps, and can be cancelled between them. */
import type { SheetPage } from "../../document/sheet-page.ts";
import type { Destination, WorkbookHost } from "../../hosts/workbook-host.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { CheckedReads } from "./checked-reads.ts";
import type { Clicks } from "./clicks.ts";
import { done, unchanged } from "./messages.ts";
import type { PaneStore } from "./pane-store.ts";
import { Cancelled, stepsOf, type Step } from "./steps.ts";

export type MakePage = (step: Step) => Promise<SheetPage>;

export type LongWork = ReturnType<typeof longWork>;

export function longWork(
  host: WorkbookHost,
  store: PaneStore,
  reads: CheckedReads,
  clicks: Clicks,
) {
  /** @param job returns the sentence that tells what was done */
  function work(title: string, job: (step: Step) => Promise<string>): Promise<boolean> {
    const step = stepsOf(title, (work) => {
      store.set({ work });
    });
    return clicks.act(async () => {
      try {
        return { message: done(await job(step)) };
      } catch (error) {
        if (error instanceof Cancelled) return { message: unchanged(`已取消${title}`) };
        throw error;
      } finally {
        store.set({ work: null });
      }
    });
  }

  function create(report: AnnualReport, destination: Destination): Promise<boolean> {
    return make("新建年报", report, destination, created[destination]);
  }

  function convert(report: AnnualReport, destination: keyof typeof converted): Promise<boolean> {
    const title = `换用${report.edition}版表格`;
    return make(title, report, destination, `${title}完成，${converted[destination]}`);
  }

  function addSheet(add: (page: SheetPage) => Promise<void>, makePage: MakePage): Promise<boolean> {
    return work("生成工作表", async (step) => {
      const page = await makePage(step);
      await step("正在写入工作簿", { final: true });
      await add(page);
      return "已生成工作表，在工作簿的最后。";
    });
  }

  function make(
    title: string,
    report: AnnualReport,
    destination: Destination,
    says: string,
  ): Promise<boolean> {
    return work(title, async (step) => {
      await step(creating[destination], { final: true });
      await host.create(report, destination, title);
      reads.refreshChanged();
      return says;
    });
  }

  return { work, create, convert, addSheet };
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
