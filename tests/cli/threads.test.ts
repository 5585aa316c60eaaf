/** Threads that die: the file they were at is told, and the others are worked on. */
import { pathToFileURL } from "node:url";
import { startThreads } from "../../src/cli/threads.ts";
import { testFolder } from "../support/cli.ts";

const inFolder = testFolder();

const SETTINGS = { overrides: {}, writeAs: "json" } as const;

/** A script for a thread that answers with the name of the file, and dies of some. */
function entry(dying: string): URL {
  const script = `
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ file }) => {
      ${dying}
      parentPort.postMessage({ done: file });
    });`;
  return pathToFileURL(inFolder("thread.mjs", script));
}

async function outcomes(script: URL, files: readonly string[], jobs: number): Promise<unknown[]> {
  const work = startThreads(script, { task: "import", settings: SETTINGS, jobs });
  const input = { bytes: new Uint8Array(), fileName: "a.txt" };
  try {
    return await Promise.all(files.map((file) => work.do(file, input)));
  } finally {
    work.end();
  }
}

const FILES = ["a", "bad", "b", "c", "bad", "d"];
const SENTENCE = expect.stringMatching(/^bad：处理时程序意外停止.*。$/u) as unknown;

test.each([
  ["ends", `if (file === "bad") process.exit(1);`],
  ["throws", `if (file === "bad") throw new Error("x");`],
])("a thread that %s", async (_what, dying) => {
  const script = entry(dying);
  for (const jobs of [1, 2]) {
    expect(await outcomes(script, FILES, jobs)).toEqual([
      { done: "a" },
      { failure: SENTENCE },
      { done: "b" },
      { done: "c" },
      { failure: SENTENCE },
      { done: "d" },
    ]);
  }
});

test("threads that cannot start tell so of every file", async () => {
  const script = pathToFileURL(inFolder("thread.mjs", "throw new Error('x');"));
  const told = await outcomes(script, ["bad", "bad", "bad"], 2);
  expect(told).toEqual([{ failure: SENTENCE }, { failure: SENTENCE }, { failure: SENTENCE }]);
});
