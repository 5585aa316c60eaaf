/** 数据/ of a collection, made in a thread of its own beside all that is made in this one. */
import type { Collected } from "../../collection/collected.ts";
import { tabled } from "../../document/data/tabled.ts";
import { dataOutput, type CollectionOutput } from "../../gathering/outputs.ts";
import type { Console } from "../console.ts";
import { jobsFor } from "../work-through.ts";

interface Outputs {
  readonly outputs: readonly CollectionOutput[];
  /** Nobody asks for them any more. */
  readonly end: () => void;
}

/** The same outputs, of which that one is begun at once where there are threads, and units for another one. */
export async function dataBeside(
  outputs: readonly CollectionOutput[],
  collected: Collected,
  { jobs, console }: { readonly jobs: number | undefined; readonly console: Console },
): Promise<Outputs> {
  const { thread } = console;
  if (!thread || jobsFor({ count: collected.units.length, jobs, console }) === 1) {
    return { outputs, end: () => undefined };
  }
  const { startThreads } = await import("../threads.ts");
  const { do: make, end } = startThreads(thread, {
    ...{ task: "tables", settings: tabled(collected), jobs: 1 },
  });
  const made = make(dataOutput.what, { bytes: new Uint8Array(), fileName: "" });
  const beside: CollectionOutput = {
    ...dataOutput,
    async *files(...given) {
      const outcome = await made;
      end();
      // what goes wrong there goes wrong here, where it is told as it is of all others
      yield* "done" in outcome ? outcome.done : dataOutput.files(...given);
    },
  };
  return { outputs: outputs.map((it) => (it === dataOutput ? beside : it)), end };
}
