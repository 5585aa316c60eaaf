/** What the clerk is told of a failure. */
import { Unwritable } from "../../book/unwritable.ts";
import { HostFailure } from "../../hosts/host-failure.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";

/** The sentence of the failure; a mistake of ours is named, so that it can be reported. */
export function failureSentence(error: unknown): string {
  if (
    error instanceof HostFailure ||
    error instanceof UnreadableFile ||
    error instanceof Unwritable
  ) {
    return error.message;
  }
  return `本助手内部出错，请再试一次；仍然不行的，请把括号里的话告诉维护人员（${String(error)}）。`;
}
