/** Long work goes in steps: each is shown, and between two of them the work may be cancelled. */
import type { WorkState } from "./pane-state.ts";

/** Says what comes next; `final` when that can no longer be stopped. Rejects with Cancelled. */
export type Step = (says: string, options?: { readonly final?: boolean }) => Promise<void>;

/** The clerk cancelled: nothing was made. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/**
 * Makes the steps of one piece of work.
 *
 * @param show is told of every step
 */
export function stepsOf(title: string, show: (work: WorkState) => void): Step {
  const cancelled = new AbortController();
  const goOn = (): void => {
    if (cancelled.signal.aborted) throw new Cancelled();
  };
  return async (says, { final = false } = {}) => {
    goOn();
    const cancel = (): void => {
      cancelled.abort();
    };
    show({ title, step: says, ...(!final && { cancel }) });
    await untilPainted();
    goOn();
  };
}

/** Lets the page show the step, and hear a click on cancel. */
function untilPainted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
