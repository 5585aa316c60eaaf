/** Reads many files of a collection, in several threads where there are many. */
import type { HandedIn } from "../../collection/handed-in.ts";
import type { Console } from "../console.ts";
import { withProgress } from "../progress.ts";
import { workThrough } from "../work-through.ts";
import type { CollectSettings } from "../../gathering/collect-settings.ts";
import type { GatheredFile } from "./gathered-files.ts";

interface HandInOptions {
  readonly settings: CollectSettings;
  readonly jobs: number | undefined;
  readonly console: Console;
}

/** In the order of the files; one that fails stops no other. */
export async function handIn(
  files: readonly GatheredFile[],
  { settings, jobs, console }: HandInOptions,
): Promise<readonly HandedIn[]> {
  const handedIn: HandedIn[] = [];
  const names = files.map(({ file }) => file);
  await withProgress(names, console, (progress) =>
    workThrough({
      ...{ files: names, task: "collect", settings, jobs, console, progress },
      async read(file, i) {
        const found = files[i];
        if (!found) throw new Error(`No file "${file}" was gathered.`);
        return found.read();
      },
      take(outcome, i) {
        handedIn.push(
          "done" in outcome
            ? outcome.done
            : { file: names[i] ?? "", hash: "", error: outcome.failure },
        );
      },
    }),
  );
  return handedIn;
}
