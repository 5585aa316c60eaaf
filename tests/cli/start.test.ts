/** What a start of the built command line reads: each file takes a millisecond, and most of a start is that. */
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { builtOgi } from "../support/built-cli.ts";
import { example2021 } from "../support/cli.ts";

const TELLS = `export async function load(url, context, next) {
  process._rawDebug(url);
  return next(url, context);
}`;

const HOOK = `import { register } from "node:module";
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(TELLS)}`)});`;

/** The files that are loaded, by their names without what tells one build from another. */
async function loaded(...words: string[]): Promise<string[]> {
  const hook = `data:text/javascript,${encodeURIComponent(HOOK)}`;
  const { stderr } = spawnSync(process.execPath, ["--import", hook, await builtOgi(), ...words], {
    encoding: "utf8",
  });
  const files = stderr.split("\n").filter((line) => line.startsWith("file:"));
  return files.map((url) => basename(url).replace(/(?:-[\w-]{8})?\.js$/u, "")).sort();
}

test("it can be executed by its name, linked by npm or not", async () => {
  const ogi = await builtOgi();
  expect(statSync(ogi).mode & 0o111).toBe(0o111);
});

test("--version reads what every start reads, and no command", async () => {
  expect(await loaded("--version")).toEqual(["main", "ogi", "rolldown-runtime"]);
});

test("one check of a JSON reads four files more, the parser and zod among them", async () => {
  expect(await loaded("check", "--json", example2021("pt-2024"))).toEqual([
    ...["check", "json", "main", "ogi", "read", "rolldown-runtime", "run"],
  ]);
});

test("what serves in a thread reads no parser of command lines", async () => {
  const chunks = new Set([join(dirname(await builtOgi()), "serve-thread.js")]);
  // what is added while the set is walked is walked too
  for (const chunk of chunks) {
    for (const [, path = ""] of readFileSync(chunk, "utf8").matchAll(/from"(\.[^"]+)"/gu)) {
      chunks.add(join(dirname(chunk), path));
    }
  }
  const names = [...chunks].map((chunk) => basename(chunk).replace(/-[\w-]{8}\.js$/u, ""));
  expect(names).toContain("check");
  expect(names).not.toContain("run");
});
