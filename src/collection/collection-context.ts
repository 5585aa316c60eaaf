/** What a rule sees of a collection. */
import type { Collected, CollectedUnit } from "./collected.ts";
import type { ReadFile } from "./handed-in.ts";
import type { Submission } from "./submission.ts";

/** A unit with all that it handed in. */
export interface ContextUnit extends CollectedUnit {
  readonly submission: Submission;
  /** Its report of the year before. */
  readonly before?: ReadFile;
}

export interface CollectionContext extends Omit<
  Collected,
  "findings" | "indicators" | "rounds" | "changes" | "units"
> {
  readonly units: readonly ContextUnit[];
  /** The report of the organ that gathers, as published. */
  readonly published?: Pick<ReadFile, "file" | "report">;
}
