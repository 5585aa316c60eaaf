/** Edits of single cells, all in one batch, which reads the workbook before and behind them. */
import { contentAt, isSameContent, type CellEdit } from "../../book/cell-edit.ts";
import type { Base, Moment } from "../sheets/write-settled.ts";
import type { Snapshot } from "./snapshot.ts";
import { orUndone } from "./or-undone.ts";
import { withoutProtection } from "./unprotected.ts";
import { writeCell } from "./write-cell.ts";

/** How Excel is talked to, and how it is asked for sheets. */
export interface Conversation {
  readonly context: Excel.RequestContext;
  /** Asks at this place of a batch; the answer comes once that was sent. */
  readonly ask: (sheets: readonly string[]) => () => Snapshot;
}

/** Writes the edits, all or none. */
export async function writeEdits(
  conversation: Conversation,
  base: Base<Snapshot>,
  edits: readonly CellEdit[],
): Promise<Moment<Snapshot>> {
  const asked = { before: () => base.snapshot, after: () => base.snapshot };
  await orUndone(
    () => sendEdits(conversation, base, edits, asked),
    () => restore(conversation, base, { edits, before: answered(asked.before) ?? base.snapshot }),
  );
  return { before: asked.before(), after: asked.after() };
}

/**
 * Takes back edits that were written over what somebody had changed meanwhile: each cell holds again what it held
 * just before. What changes even while this is done is put back in turn.
 */
export async function putBack(
  conversation: Conversation,
  base: Base<Snapshot>,
  edits: readonly CellEdit[],
  { before, after }: Moment<Snapshot>,
): Promise<void> {
  const back = edits.flatMap((edit): CellEdit[] => {
    const [held, written] = [contentAt(before, edit), contentAt(after, edit)];
    return isSameContent(held, written) ? [] : [{ ...edit, content: held, before: written }];
  });
  await overwrite(conversation, base, back);
}

async function overwrite(
  conversation: Conversation,
  base: Base<Snapshot>,
  edits: readonly CellEdit[],
): Promise<void> {
  if (edits.length === 0) return;
  const asked = { before: () => base.snapshot, after: () => base.snapshot };
  await sendEdits(conversation, base, edits, asked);
  const moment = { before: asked.before(), after: asked.after() };
  const overtaken = edits.filter((it) => !isSameContent(contentAt(moment.before, it), it.before));
  await putBack(conversation, base, overtaken, moment);
}

interface Asked {
  before: () => Snapshot;
  after: () => Snapshot;
}

/** Writes the edits; the totals among them, which the template locks, with protection lifted. */
async function sendEdits(
  { context, ask }: Conversation,
  { snapshot, sheets }: Base<Snapshot>,
  edits: readonly CellEdit[],
  asked: Asked,
): Promise<void> {
  const locked = edits.filter((edit) => edit.locked).map(({ sheet }) => sheet);
  asked.before = ask(sheets);
  await withoutProtection(context, snapshot, locked, () => {
    for (const edit of edits) writeCell(context, edit, snapshot);
    asked.after = ask(sheets);
  });
}

/** What the batch had written when it failed goes; what somebody wrote since then, or was never written, stays. */
async function restore(
  conversation: Conversation,
  base: Base<Snapshot>,
  { edits, before }: { readonly edits: readonly CellEdit[]; readonly before: Snapshot },
): Promise<void> {
  const answer = conversation.ask(base.sheets);
  await conversation.context.sync();
  const after = answer();
  const written = edits.filter((it) => isWritten(contentAt(after, it), it));
  await putBack(conversation, base, written, { before, after });
}

/** A program may spell a formula otherwise than it was written. */
function isWritten(now: CellEdit["content"], { content, before }: CellEdit): boolean {
  return content.kind === "formula"
    ? now.kind === "formula" && !isSameContent(now, before)
    : isSameContent(now, content);
}

/** What Excel had answered of a batch when that failed. */
function answered(answer: () => Snapshot): Snapshot | undefined {
  try {
    return answer();
  } catch {
    return undefined; // it never came so far
  }
}
