/** What the thread of a page did, out of Chromium's trace: each task by the clock and by the processor. */
import type { Browser, Page } from "playwright-core";

export interface PageTasks {
  /** Milliseconds of the longest task. */
  readonly longest: Task;
  /** Of all of them together. */
  readonly total: Task;
  /** Milliseconds of processor of a task that draws, which nineteen of twenty do not exceed. */
  readonly frame: number;
  /** By processor, the ones that took longest, with what they did. */
  readonly worst: readonly string[];
}

interface Task {
  readonly clock: number;
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds by the clock, and of the thread's processor time. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: Readonly<Record<string, unknown>> };
}

const CATEGORIES = ["devtools.timeline", "toplevel", "v8.execute", "blink.user_timing"];

const SHOWN = 5;

/** What comes within the task and says what it was. */
const TELLING =
  /^(?:FunctionCall|EvaluateScript|v8\.compile|Layout|UpdateLayoutTree|Paint|MinorGC|MajorGC|HandlePostMessage|ParseHTML|EventDispatch|FireAnimationFrame|TimerFire|RunMicrotasks)$/u;

/** @param mark a word that this page alone writes into its timeline, by which its thread is known */
export async function tasksDuring(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<PageTasks> {
  const mark = `bench-${Date.now()}`;
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((name) => performance.mark(name), mark);
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const own = traceEvents.find(({ name }) => name === mark);
  if (!own) throw new Error("The trace does not know the page.");
  const ofThread = traceEvents.filter(({ pid, tid, ph }) => {
    return pid === own.pid && tid === own.tid && ph === "X";
  });
  const tasks = ofThread.filter(
    ({ name }) => name === "RunTask" || name === "ThreadControllerImpl::RunTask",
  );
  const byCpu = [...tasks].sort((a, b) => cpuOf(b) - cpuOf(a));
  return {
    longest: { clock: Math.max(...tasks.map(clockOf)), cpu: cpuOf(byCpu[0]) },
    total: { clock: sumOf(tasks.map(clockOf)), cpu: sumOf(tasks.map(cpuOf)) },
    frame: frameOf(tasks, ofThread),
    worst: byCpu.slice(0, SHOWN).map((task) => wordsOf(task, ofThread)),
  };
}

function frameOf(tasks: readonly TraceEvent[], ofThread: readonly TraceEvent[]): number {
  const paints = ofThread.filter(({ name }) => name === "Paint").map(({ ts }) => ts);
  const drawing = tasks.filter(({ ts, dur = 0 }) =>
    paints.some((paint) => paint >= ts && paint < ts + dur),
  );
  const sorted = drawing.map(cpuOf).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? NaN;
}

function wordsOf(task: TraceEvent, ofThread: readonly TraceEvent[]): string {
  const end = task.ts + (task.dur ?? 0);
  const within = ofThread
    .filter(({ name, ts }) => TELLING.test(name) && ts >= task.ts && ts < end)
    .sort((a, b) => cpuOf(b) - cpuOf(a))
    .slice(0, 4)
    .map((it) => {
      const { functionName = "", type = "" } = it.args.data ?? {};
      return `${it.name} ${String(functionName)}${String(type)} ${cpuOf(it).toFixed(0)}`;
    });
  return `${cpuOf(task).toFixed(0)} ms (${clockOf(task).toFixed(0)} by the clock): ${within.join(", ")}`;
}

function clockOf({ dur = 0 }: TraceEvent): number {
  return dur / 1000;
}

function cpuOf(event: TraceEvent | undefined): number {
  return (event?.tdur ?? 0) / 1000;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, it) => sum + it, 0);
}
