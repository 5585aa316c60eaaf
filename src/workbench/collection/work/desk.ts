/** What was read lies here, in a worker: the page asks for what it shows, and for the files that it hands over. */
import { today } from "../../../calendar/today.ts";
import { collect, type Gathered } from "../../../collection/collect.ts";
import type { HandedIn } from "../../../collection/handed-in.ts";
import { viewOf, type CollectionView } from "./collection-view.ts";

/** What is decided beside the files. */
export type Settled = Pick<
  Gathered,
  "units" | "decisions" | "year" | "organ" | "scope" | "deadline" | "answerBy"
>;

export interface Desk {
  /** Everything that was read is forgotten. */
  readonly clear: () => void;
  readonly take: (handedIn: HandedIn) => void;
  readonly settle: (settled: Settled) => CollectionView;
}

export function desk(): Desk {
  let files: HandedIn[] = [];
  return {
    clear: () => {
      files = [];
    },
    take: (handedIn) => {
      files.push(handedIn);
    },
    settle: (settled) => viewOf(collect({ ...settled, files, today: today() })),
  };
}
