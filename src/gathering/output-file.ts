/** A file that `ogi collect` writes, and what was there before. */
import type { EarlierRounds } from "../collection/rounds-json.ts";

/** A long text may come in pieces. */
export type Content = string | readonly string[] | Uint8Array;

export interface OutputFile {
  /** Within the folder, with `/`. */
  readonly name: string;
  readonly content: Content;
}

/** What the folder had before, where it had anything. */
export interface EarlierOutputs {
  readonly rounds: EarlierRounds | undefined;
  /** The bytes of a file as people left it; undefined where there was none. */
  readonly bytes: (name: string) => Uint8Array | undefined;
}

export const NOTHING_WRITTEN: EarlierOutputs = { rounds: undefined, bytes: () => undefined };
