/** Where a command speaks: results to `out`, everything said to a person about the work to `err`. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody watches `err`, so that a progress bar makes sense. */
  readonly progress: boolean;
  /** Whether somebody watches `out` as well, on the same terminal as a rule. */
  readonly outIsWatched?: boolean;
  /** When what was given to `out` has been taken, so that not everything is held for a slow reader. */
  readonly written?: () => Promise<unknown>;
  /** The script that serves in a thread (serve-thread.ts); without it everything is done in this one. */
  readonly thread?: URL;
}

/** What a command does once its line is understood: ends with the exit code. */
export type Work = () => Promise<number>;

/** Exit codes of every command. */
export const DONE = 0;
export const UNCORRECTED = 1;
export const DIFFERENT = 1;
export const FAILED = 2;

/** A request that cannot be carried out; the message is one Chinese sentence. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
