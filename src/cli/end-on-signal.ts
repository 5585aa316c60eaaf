import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Ends the process on a signal with 128 and its number, as shells count (130 for Ctrl+C), and never while an
 * output is being written: that is one turn of the event loop (write-output.ts), and a signal waits for its end.
 */
export function endOnSignal(): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
