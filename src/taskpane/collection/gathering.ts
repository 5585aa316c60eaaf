/** Reports that units sent, gathered by workers beside the pane: what was read stays with them until it is given up. */
import { NO_DECISIONS, type Decisions } from "../../collection/decisions.ts";
import { standingSentence } from "../../collection/standing-sentence.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { endCrew, readFiles, startCrew, type Crew } from "../../workers/collection/crew.ts";
import { chosenFiles, givenFiles } from "../../workers/collection/given-files.ts";
import { takenApart } from "../../workers/collection/taken-apart.ts";
import type { CollectionView } from "../../workers/collection/worker/collection-view.ts";
import type { Step } from "../session/steps.ts";

export interface Gathering {
  readonly crew: Crew;
  readonly decisions: Decisions;
  /** Null until something was read. */
  readonly view: CollectionView | null;
}

interface Gathered {
  readonly gathering: Gathering;
  /** What came of it, in one sentence. */
  readonly says: string;
}

/**
 * What was chosen, beside what was read before; its list and its decisions hold from now on. Cancelled, what was read
 * so far counts.
 *
 * @throws UnreadableFile where there is nothing to gather, or a list or decisions have mistakes
 */
export async function gather(
  before: Gathering | null,
  files: readonly File[],
  step: Step,
): Promise<Gathered> {
  await step("正在查看文件");
  const crew = before?.crew ?? (await startCrew());
  try {
    return await gatherWith(crew, before, files, step);
  } catch (error) {
    if (!before) endCrew(crew);
    throw error;
  }
}

async function gatherWith(
  crew: Crew,
  before: Gathering | null,
  files: readonly File[],
  step: Step,
): Promise<Gathered> {
  const taken = await takenApart(chosenFiles(files), crew.desk);
  const decided = taken.decisions ?? before?.decisions ?? NO_DECISIONS;
  const decisions = taken.units ? { ...decided, units: taken.units } : decided;
  const received = givenFiles(taken.others);
  const isNothing = received.length === 0 && !before?.view;
  if (isNothing && !taken.units && !taken.decisions) {
    throw new UnreadableFile("里面没有可以汇总的文件，请选收到的年报，或装着它们的压缩包。");
  }
  const stop = new AbortController();
  let read = "";
  await crew.desk.call("decide", decisions);
  await readFiles(crew, received, {
    as: "received",
    signal: stop.signal,
    onRead: (done, of) => {
      read = `${of}个文件读了${done}个`;
      step(`正在读取，${done}/${of}`).catch(() => {
        stop.abort();
      });
    },
  });
  const view = isNothing ? null : await crew.desk.call("settle", decisions);
  const says = stop.signal.aborted ? `已停止，${read}。` : (taken.doubt ?? saysOf(view));
  return { gathering: { crew, decisions, view }, says };
}

function saysOf(view: CollectionView | null): string {
  return view ? `${standingSentence(view)}。` : "已读取名单，请再选收到的年报。";
}

/** 汇总表 of what was read. */
export function workbookOf({ crew }: Gathering): Promise<Uint8Array> {
  return crew.desk.call("workbook");
}

/** Nothing that was read is kept. */
export function giveUp({ crew }: Gathering): void {
  endCrew(crew);
}
