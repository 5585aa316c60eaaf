/** Every file of a collection, one after the other, so that no more than one is held. */
import type { Collected } from "../collection/collected.ts";
import { formatRounds } from "../collection/rounds-json.ts";
import type { GatherPlatform } from "./gather-platform.ts";
import type { EarlierOutputs, OutputFile } from "./output-file.ts";
import { ROUNDS_FILE } from "./output-names.ts";
import type { CollectionOutput } from "./outputs.ts";

/** @throws Unwritable, UnreadableFile where one of them cannot be made */
export async function* madeOutputs(
  collected: Collected,
  outputs: readonly CollectionOutput[],
  earlier: EarlierOutputs,
  platform: GatherPlatform,
): AsyncIterable<OutputFile> {
  const names: string[] = [];
  for (const { files, isGiven } of outputs) {
    for await (const { name, content } of files(collected, earlier, platform)) {
      yield { name, content: isGiven ? (earlier.bytes(name) ?? content) : content };
      if (!isGiven) names.push(name);
    }
  }
  yield { name: ROUNDS_FILE, content: formatRounds(collected, earlier.rounds, names) };
}
