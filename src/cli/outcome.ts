/** What became of one file of many: a bad one never ends the others. */
import { UnreadableFile } from "../report/unreadable-file.ts";
import { Refusal } from "./console.ts";

export type Outcome<Done> = { readonly done: Done } | { readonly failure: string };

/** What was done, or the sentence that says why not. */
export async function outcomeOf<Done>(
  file: string,
  work: () => Promise<Done>,
): Promise<Outcome<Done>> {
  try {
    return { done: await work() };
  } catch (error) {
    const isSaid = error instanceof UnreadableFile || error instanceof Refusal;
    return { failure: isSaid ? error.message : `${file}：${faultOf(error)}` };
  }
}

/** Our own fault is told with its place, for whoever is to mend it, but in the way of every failure. */
export function faultOf(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `ogi自身出错，没有完成，请把下面几行和所用的命令告诉维护者。\n${what}`;
}
