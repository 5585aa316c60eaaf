/** One click at a time, and what is said of it: a second one on the same button would leave nothing to take back. */
import type { Reading } from "../../hosts/workbook-host.ts";
import { failed } from "./messages.ts";
import type { Message } from "./pane-state.ts";
import type { PaneStore } from "./pane-store.ts";

/** What came of a click. */
export interface Outcome {
  readonly message: Message | null;
  /** What the workbook holds with it, where that was found: it is shown together with the message. */
  readonly reading?: Reading;
}

export class Clicks {
  readonly #store: PaneStore;
  readonly #found: (reading: Reading) => void;
  #isActing = false;

  constructor(store: PaneStore, found: (reading: Reading) => void) {
    this.#store = store;
    this.#found = found;
  }

  /** @returns whether it was done */
  async act(action: () => Promise<Outcome>): Promise<boolean> {
    if (this.#isActing) return false;
    this.#isActing = true;
    try {
      const { message, reading } = await action();
      if (reading) this.#found(reading);
      this.#store.set({ message });
      return message === null || message.kind === "done";
    } catch (error) {
      this.#store.set({ message: failed(error) });
      return false;
    } finally {
      this.#isActing = false;
    }
  }
}
