/** The tables of a collection are the same, wherever they are made. */
import { dataBeside } from "../../src/cli/collection/data-beside.ts";
import { nodeGatherPlatform } from "../../src/cli/collection/node-gather-platform.ts";
import type { Collected } from "../../src/collection/collected.ts";
import { NOTHING_WRITTEN } from "../../src/gathering/output-file.ts";
import { dataOutput, outputsFor } from "../../src/gathering/outputs.ts";
import { largeCollection } from "../support/collections.ts";

const ignored = (): void => undefined;

async function made(thread: URL | undefined, collected: Collected): Promise<string[]> {
  const quiet = { out: ignored, err: ignored, progress: false };
  const console = thread ? { ...quiet, thread } : quiet;
  const { outputs, end } = await dataBeside(outputsFor([]), collected, { jobs: 2, console });
  expect(outputs).toHaveLength(outputsFor([]).length);
  const { files } = outputs.find(({ what }) => what === dataOutput.what) ?? dataOutput;
  const hashes: string[] = [];
  for await (const { name, content } of files(collected, NOTHING_WRITTEN, nodeGatherPlatform)) {
    expect(content).toBeInstanceOf(Uint8Array);
    hashes.push(`${name} ${nodeGatherPlatform.hash(content as Uint8Array)}`);
  }
  end();
  return hashes;
}

test("what a thread could not make is made here", async () => {
  const dying = new URL("data:text/javascript,throw new Error()");
  const collected = largeCollection(40);
  const here = await made(undefined, collected);
  expect(here).toHaveLength(3);
  expect(await made(dying, collected)).toEqual(here);
});
