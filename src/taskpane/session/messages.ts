/** What is said of a click: that it was done, that nothing was to be done, or why it was not. */
import type { Undo } from "../../hosts/workbook-host.ts";
import { failureSentence } from "./failure-sentence.ts";
import type { Message } from "./pane-state.ts";

/** @param undo takes it back */
export function done(text: string, undo?: Undo): Message {
  return { kind: "done", text, ...(undo && { undo }) };
}

export function unchanged(why: string): Message {
  return { kind: "unchanged", text: `${why}，没有改动。` };
}

/** @param undo what can still be taken back */
export function failed(error: unknown, undo?: Undo): Message {
  return { kind: "failed", text: failureSentence(error), ...(undo && { undo }) };
}
