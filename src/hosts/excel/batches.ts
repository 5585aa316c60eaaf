import type { Batches } from "../sheets/write-settled.ts";
import { orUndone } from "./or-undone.ts";
import { askSnapshot, type Snapshot } from "./snapshot.ts";
import { putBack, writeEdits, type Conversation } from "./write-edits.ts";

/** What Excel lets us do with the sheets of a report in one conversation. */
export function batchesIn(context: Excel.RequestContext): Batches<Snapshot> {
  return batchesOf({ context, ask: (sheets) => askSnapshot(context, sheets) });
}

/** The same with sheets that are asked for in another way. */
export function batchesOf(conversation: Conversation): Batches<Snapshot> {
  const { context, ask } = conversation;
  return {
    read: async (sheets) => {
      const answer = ask(sheets);
      await context.sync();
      return answer();
    },
    write: (base, edits) => writeEdits(conversation, base, edits),
    putBack: (base, edits, moment) => {
      const restore = (): Promise<void> => putBack(conversation, base, edits, moment);
      return orUndone(restore, restore);
    },
  };
}
