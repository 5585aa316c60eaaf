/**
 * Edits that the workbook asks for at the very moment of writing. Excel has no lock: between the round trip that
 * reads and the one that writes somebody else may type. So the batch that writes also reads what it finds; where
 * that asks for other edits, what was found is put back and the edits are worked out anew.
 */
import type { CellEdit } from "../../book/cell-edit.ts";
import type { DoneEdits } from "../../book/edits-back.ts";
import { HostFailure } from "../host-failure.ts";
import { orUndone } from "./or-undone.ts";
import type { Opened, ReportReader } from "./report-reader.ts";
import { putBack, writeEdits } from "./write-edits.ts";

/** What is to be written into the workbook as it is. */
export type EditsOf = (opened: Opened) => readonly CellEdit[];

/** How often a change is worked out before it is given up. */
const MOST_ATTEMPTS = 5;

const TOO_BUSY = "工作簿正由多人同时改动，这一步没有写入，请稍等片刻再试。";

/**
 * Reads and writes: two round trips, or one where nothing is to be written.
 *
 * @throws HostFailure when somebody comes in between again and again, and what `editsOf` throws
 */
export async function writeSettled(
  context: Excel.RequestContext,
  reader: ReportReader,
  editsOf: EditsOf,
): Promise<DoneEdits> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const opened = await reader.openReport(context);
    const edits = editsOf(opened);
    if (edits.length === 0) return { edits, before: opened, after: opened };
    const base = { snapshot: opened.workbook, sheets: reader.sheets };
    const moment = await writeEdits(context, base, edits);
    const before = reader.openedIn(moment.before);
    if (before && asksFor(before, editsOf, edits)) {
      const after = reader.openedIn(moment.after) ?? (await reader.openReport(context));
      return { edits, before, after };
    }
    const restore = (): Promise<void> => putBack(context, base, edits, moment);
    await orUndone(restore, restore);
  }
  throw new HostFailure(TOO_BUSY);
}

/** What the change has against the workbook as it was found is said by the next attempt. */
function asksFor(before: Opened, editsOf: EditsOf, edits: readonly CellEdit[]): boolean {
  try {
    return JSON.stringify(editsOf(before)) === JSON.stringify(edits);
  } catch {
    return false;
  }
}
