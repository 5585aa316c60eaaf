/** What a letter changes in the line of its request, written into the open register as one step. */
import type { CellEdit } from "../../book/cell-edit.ts";
import { lineEdits, type OpenRegisterBook } from "../../book/register/line-edits.ts";
import { lineEditsBack } from "../../book/register/line-edits-back.ts";
import { isRegisterBook } from "../../book/register/register-book-kind.ts";
import type { RegisterEdit } from "../../register/register-edit.ts";
import { HostFailure } from "../host-failure.ts";
import type { Finder } from "../sheets/finder.ts";
import { writeSettled, type Settled } from "../sheets/write-settled.ts";
import type { FoundRegister, TakenBack, Written } from "../workbook-host.ts";
import { batchesOf } from "./batches.ts";
import { readOpenRegister } from "./read-open-register.ts";
import { run } from "./run.ts";
import { askSnapshot, type Snapshot } from "./snapshot.ts";

interface OpenedRegister extends OpenRegisterBook {
  readonly workbook: Snapshot;
  readonly reading: FoundRegister;
}

interface LineChange {
  /** 编号. */
  readonly number: string;
  readonly edits: readonly RegisterEdit[];
}

/**
 * Writes the cells of one line, all or none, as the line stands at that moment.
 *
 * @param lists the sheets on which the register has its lists
 * @returns null where there was nothing to change
 * @throws HostFailure where the line is gone, or a cell no longer holds what was seen
 */
export async function writeLine(
  context: Excel.RequestContext,
  lists: readonly string[],
  { number, edits }: LineChange,
): Promise<Written | null> {
  const done = await settled(context, lists, (now) => lineEdits(now, number, edits));
  if (done.edits.length === 0) return null;
  const keys = edits.map(({ key }) => key);
  const undo = (): Promise<TakenBack> =>
    run((another) =>
      takeBack(another, lists, { number, keys, edits: done.edits, after: done.after.workbook }),
    );
  return { reading: done.after.reading, undo };
}

async function takeBack(
  context: Excel.RequestContext,
  lists: readonly string[],
  line: Parameters<typeof lineEditsBack>[1],
): Promise<TakenBack> {
  let left: readonly string[] = [];
  const { edits, after } = await settled(context, lists, ({ workbook }) => {
    const back = lineEditsBack(workbook, line);
    left = back.left;
    return back.edits;
  });
  return { isDone: edits.length > 0 || left.length === 0, left, reading: after.reading };
}

/** Of the lists the formulas of the first line alone are read: nobody writes where others stand. */
function settled(
  context: Excel.RequestContext,
  lists: readonly string[],
  editsOf: (now: OpenedRegister) => readonly CellEdit[],
): Promise<Settled<OpenedRegister>> {
  const ask = (sheets: readonly string[]): (() => Snapshot) => askSnapshot(context, [], sheets);
  return writeSettled(batchesOf({ context, ask }), finderIn(lists), editsOf);
}

function finderIn(lists: readonly string[]): Finder<Snapshot, OpenedRegister> {
  const openedIn = (workbook: Snapshot): OpenedRegister | undefined => {
    if (!isRegisterBook(workbook)) return undefined;
    const reading = readOpenRegister(workbook);
    return { workbook, reading, register: reading.register };
  };
  return {
    sheets: lists,
    openedIn,
    async openWith(read) {
      const opened = openedIn(await read(lists));
      if (!opened) throw new HostFailure("打开的工作簿不是申请台账，没有记入。");
      return opened;
    },
  };
}
