/** Reading of the workbook whenever it changes: one read at a time, and never an old answer over a newer one. */
import type { WorkbookReading, WorkbookHost } from "../../hosts/workbook-host.ts";
import { failureSentence } from "./failure-sentence.ts";

/** What is done with an answer, or with the sentence of a read, or of the watching, that failed. */
interface ReadsShow {
  /** Other hands may have changed the workbook, as the next reading shows. */
  readonly changing: () => void;
  readonly reading: (reading: WorkbookReading, problem: string | null) => void;
  readonly problem: (sentence: string) => void;
}

/** Reads that follow each other while changes come in. */
interface Round {
  /** How many changes came in since it began. */
  changes: number;
  done: Promise<void>;
}

export class WorkbookReads {
  readonly #host: Pick<WorkbookHost, "read" | "watch">;
  readonly #show: ReadsShow;
  #round: Round | null = null;
  /** Counts what makes every answer of an earlier read come too late. */
  #epoch = 0;
  /** A change of our own has not been read yet: what is told meanwhile, of sheets that it added, may be that. */
  #isOwnUnread = false;
  #watching: Promise<unknown> | null = null;
  #watchProblem: string | null = null;

  constructor(host: Pick<WorkbookHost, "read" | "watch">, show: ReadsShow) {
    this.#host = host;
    this.#show = show;
  }

  /** Reads the workbook and follows its changes. */
  async open(): Promise<void> {
    await Promise.all([this.#watch(), this.refresh()]);
  }

  /** Reads the workbook; any number of changes during a read lead to one more. */
  refresh(): Promise<void> {
    if (this.#round) {
      this.#round.changes += 1;
      return this.#round.done;
    }
    const round: Round = { changes: 0, done: Promise.resolve() };
    this.#round = round;
    round.done = this.#readWhileChanging(round);
    return round.done;
  }

  /** After a change of our own, which no event tells: what is being read is already out of date. */
  refreshChanged(): Promise<void> {
    this.#isOwnUnread = true;
    this.#epoch += 1;
    return this.refresh();
  }

  /** What a change told with it: whatever was asked for before that is out of date. */
  found(reading: WorkbookReading): void {
    this.#isOwnUnread = false;
    this.#epoch += 1;
    this.#show.reading(reading, this.#watchProblem);
  }

  /** Reads anew, even while an earlier read hangs; follows the changes again where that had failed. */
  async reread(): Promise<void> {
    this.#show.changing();
    this.#epoch += 1;
    this.#round = null;
    await this.open();
  }

  async #watch(): Promise<void> {
    this.#watching ??= this.#host.watch((now) => {
      if (!this.#isOwnUnread) this.#show.changing();
      if (now) this.found(now);
      else void this.refresh();
    });
    try {
      await this.#watching;
      this.#watchProblem = null;
    } catch (error) {
      this.#watching = null;
      this.#watchProblem = failureSentence(error);
      this.#show.problem(this.#watchProblem);
    }
  }

  async #readWhileChanging(round: Round): Promise<void> {
    let before: number;
    do {
      before = round.changes;
      await this.#readOnce();
    } while (round.changes > before && this.#round === round);
    if (this.#round === round) this.#round = null;
  }

  async #readOnce(): Promise<void> {
    const epoch = this.#epoch;
    try {
      const reading = await this.#host.read();
      if (epoch !== this.#epoch) return;
      this.#isOwnUnread = false;
      this.#show.reading(reading, this.#watchProblem);
    } catch (error) {
      if (epoch === this.#epoch) this.#show.problem(failureSentence(error));
    }
  }
}
