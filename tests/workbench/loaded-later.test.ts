/** A page that is open asks for nothing: whatever is drawn when it is wanted is loaded with the rest. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(import.meta.dirname, "../../src");

/** The files of the pane and of the pages that have a word. */
function filesWith(word: RegExp): string[] {
  return ["taskpane", "workbench"]
    .flatMap((room) =>
      readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" }).map(
        (it) => `${room}/${it}`,
      ),
    )
    .filter((it) => /\.tsx?$/u.test(it) && word.test(readFileSync(join(SRC, it), "utf8")))
    .sort();
}

test("every view and part that is loaded lazily is one that the page can ask for before", () => {
  expect(filesWith(/\blazy\(/u)).toEqual(["taskpane/later.ts"]);
  expect(filesWith(/\blater\(/u).length).toBeGreaterThan(10);
});

test("the page asks for all of them once it is shown", () => {
  expect(filesWith(/\bloadWaiting\(\)/u)).toEqual([
    "taskpane/later.ts",
    "workbench/files/loaded-later.ts",
  ]);
});
