/**
 * When a message ends. It tells of what was done last, or why it was not: whatever is done next replaces it, or ends
 * it, so that it never says what is not so any more. What it can take back stays at hand, without its words.
 */
import type { WorkbookReading } from "../../hosts/workbook-host.ts";
import type { Message } from "./pane-state.ts";

const CHANGED = "此后又有改动；改动前的那一步仍可撤销。";

/** What is left of a message when somebody does something else: what was done still is, and can be taken back. */
export function afterAction(message: Message | null): Message | null {
  return message?.undo ? message : null;
}

/** What is left of it when the report was changed by other hands, from one reading to the next. */
export function afterChange(
  message: Message | null,
  before: WorkbookReading | null,
  now: WorkbookReading,
): Message | null {
  if (!message || before === null || isSame(before, now)) return message;
  return message.undo ? { kind: "done", text: CHANGED, undo: message.undo } : null;
}

function isSame(before: WorkbookReading, now: WorkbookReading): boolean {
  if (before.kind !== "report" || now.kind !== "report") return before.kind === now.kind;
  const [old, report] = [before.report, now.report];
  return old === report || JSON.stringify(old) === JSON.stringify(report);
}
