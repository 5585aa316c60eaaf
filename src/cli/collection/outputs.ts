/** What `ogi collect` writes: one row a file, or a folder of files. Each is made of the collection and of what it wrote before. */
import type { Collected } from "../../collection/collected.ts";
import { collectedReport } from "../../collection/collected-report.ts";
import type { EarlierRounds } from "../../collection/rounds-json.ts";
import { formatAnnualReport } from "../../report/json.ts";

export type Content = string | Uint8Array;

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

export interface CollectionOutput {
  /** What it is, for people. */
  readonly what: string;
  readonly files: (
    collected: Collected,
    earlier: EarlierOutputs,
  ) => Iterable<OutputFile> | AsyncIterable<OutputFile>;
}

/** In the order in which they are made; `数据/rounds.json` is written last, for it lists them. */
export const collectionOutputs: readonly CollectionOutput[] = [
  oneFile("汇总的年报", reportName, (collected) => formatAnnualReport(collectedReport(collected))),
];

/** Nobody may take what is not complete for the report. */
function reportName({ complete }: Collected): string {
  return complete ? "汇总.json" : "汇总（未齐）.json";
}

/** A row of one file. */
export function oneFile(
  what: string,
  name: string | ((collected: Collected) => string),
  make: (collected: Collected, earlier: EarlierOutputs) => Content | Promise<Content>,
): CollectionOutput {
  return {
    what,
    async *files(collected, earlier) {
      yield {
        name: typeof name === "string" ? name : name(collected),
        content: await make(collected, earlier),
      };
    },
  };
}
