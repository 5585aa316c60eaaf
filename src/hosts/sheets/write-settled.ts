/**
 * Edits that the workbook asks for at the very moment of writing. The program has no lock: between the round trip
 * that reads and the one that writes somebody else may type. So the batch that writes also reads what it finds; where
 * that asks for other edits, what was found is put back and the edits are worked out anew.
 */
import type { CellEdit } from "../../book/cell-edit.ts";
import { HostFailure } from "../host-failure.ts";
import type { Finder, ReadSheets } from "./finder.ts";

/** How the workbook was at the moment of writing: nobody else's change lies between. */
export interface Moment<W> {
  readonly before: W;
  readonly after: W;
}

/** The workbook as it was read for the edits, and the sheets that were read. */
export interface Base<W> {
  readonly snapshot: W;
  readonly sheets: readonly string[];
}

/** What a program lets us do with its workbook; each is one batch, or none of it. */
export interface Batches<W> {
  readonly read: ReadSheets<W>;
  readonly write: (base: Base<W>, edits: readonly CellEdit[]) => Promise<Moment<W>>;
  /** Each cell of the edits holds again what it held just before. */
  readonly putBack: (base: Base<W>, edits: readonly CellEdit[], at: Moment<W>) => Promise<void>;
}

/** What was written, and what it was written into. */
export interface Settled<O> {
  readonly edits: readonly CellEdit[];
  readonly before: O;
  readonly after: O;
}

/** How often a change is worked out before it is given up. */
const MOST_ATTEMPTS = 5;

const TOO_BUSY = "工作簿正由多人同时改动，这一步没有写入，请稍等片刻再试。";

/**
 * Reads and writes: two round trips, or one where nothing is to be written.
 *
 * @throws HostFailure when somebody comes in between again and again, and what `editsOf` throws
 */
export async function writeSettled<W, O extends { readonly workbook: W }>(
  { read, write, putBack }: Batches<W>,
  finder: Finder<W, O>,
  editsOf: (opened: O) => readonly CellEdit[],
): Promise<Settled<O>> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const opened = await finder.openWith(read);
    const edits = editsOf(opened);
    if (edits.length === 0) return { edits, before: opened, after: opened };
    const base = { snapshot: opened.workbook, sheets: finder.sheets };
    const moment = await write(base, edits);
    const before = finder.openedIn(moment.before);
    if (before && asksFor(before, editsOf, edits)) {
      const after = finder.openedIn(moment.after) ?? (await finder.openWith(read));
      return { edits, before, after };
    }
    await putBack(base, edits, moment);
  }
  throw new HostFailure(TOO_BUSY);
}

/** What the change has against the workbook as it was found is said by the next attempt. */
function asksFor<O>(
  before: O,
  editsOf: (opened: O) => readonly CellEdit[],
  edits: readonly CellEdit[],
): boolean {
  try {
    return JSON.stringify(editsOf(before)) === JSON.stringify(edits);
  } catch {
    return false;
  }
}
