/** A round: the files that were gathered at one time, and what came of each unit. */
import type { SubmissionStatus } from "./submission-status.ts";

export interface Round {
  /** From 1. */
  readonly number: number;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** In the order of their hashes. */
  readonly files: readonly RoundFile[];
}

export interface RoundFile {
  readonly file: string;
  readonly hash: string;
  /** Absent where it belongs to no unit. */
  readonly unit?: string;
}

/** What has become of a unit since the round before: at least it sent other files. */
export interface UnitChange {
  readonly unit: string;
  readonly before: SubmissionStatus;
  readonly now: SubmissionStatus;
  /** Cells whose figures differ; empty where none does, or where one of the rounds has no figures of it. */
  readonly cells: readonly {
    readonly id: string;
    readonly before: number | null;
    readonly now: number | null;
  }[];
}
