/** A file as it was handed in: what was read of it, or why nothing could be. */
import type { Finding } from "../rules/finding.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { Channels } from "./channels.ts";

interface HandedInFile {
  /** Its name within what was given, with `/` between folders. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
}

export interface ReadFile extends HandedInFile {
  readonly report: AnnualReport;
  /** What the checks of one report say of it, as finished. */
  readonly findings: readonly Finding[];
  /** What was doubtful in reading it, in half a sentence. */
  readonly doubts?: string;
  /** By which ways its text says that the requests came; absent where it does not divide them. */
  readonly channels?: Channels;
}

export interface UnreadFile extends HandedInFile {
  /** One Chinese sentence. */
  readonly error: string;
}

export type HandedIn = ReadFile | UnreadFile;
