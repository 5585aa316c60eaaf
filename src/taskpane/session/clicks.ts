/** One click at a time, and what is said of it: a second one on the same button would leave nothing to take back. */
import type { WorkbookReading } from "../../hosts/workbook-host.ts";
import { failed } from "./messages.ts";
import type { Message } from "./pane-state.ts";
import type { PaneStore } from "./pane-store.ts";

/** What came of a click. */
export interface Outcome {
  readonly message: Message | null;
  /** What the workbook holds with it, where that was found: it is shown together with the message. */
  readonly reading?: WorkbookReading;
}

export type Clicks = ReturnType<typeof clicksOn>;

export function clicksOn(store: PaneStore, found: (reading: WorkbookReading) => void) {
  let isActing = false;

  /** @returns whether it was done */
  async function act(action: () => Promise<Outcome>): Promise<boolean> {
    if (isActing) return false;
    isActing = true;
    try {
      const { message, reading } = await action();
      if (reading) found(reading);
      store.set({ message });
      return message === null || message.kind === "done";
    } catch (error) {
      store.set({ message: failed(error) });
      return false;
    } finally {
      isActing = false;
    }
  }

  return { act };
}
