import type { Batches } from "../sheets/write-settled.ts";
import { orUndone } from "./or-undone.ts";
import { takeSnapshot, type Snapshot } from "./snapshot.ts";
import { putBack, writeEdits } from "./write-edits.ts";

/** What Excel lets us do with its workbook in one conversation. */
export function batchesIn(context: Excel.RequestContext): Batches<Snapshot> {
  return {
    read: (sheets) => takeSnapshot(context, sheets),
    write: (base, edits) => writeEdits(context, base, edits),
    putBack: (base, edits, moment) => {
      const restore = (): Promise<void> => putBack(context, base, edits, moment);
      return orUndone(restore, restore);
    },
  };
}
