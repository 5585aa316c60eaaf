/** A page that is open asks for nothing: whatever is imported when it is wanted is loaded with the rest. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const SRC = join(import.meta.dirname, "../../src");

const PANE = ["taskpane/pane.tsx", "taskpane/pane-view.tsx"];

/** The names of the modules that a file imports when they are wanted. */
function importedLater(source: string): string[] {
  return Array.from(source.matchAll(/\bimport\("([^"]+)"\)/gu)).map(([, path = ""]) =>
    basename(path),
  );
}

test("every view and part of the pane that is loaded lazily is loaded with the rest of the page", () => {
  const rest = readFileSync(join(SRC, "workbench/files/loaded-later.ts"), "utf8");
  const loaded = new Set(importedLater(rest));
  const lazy = [...PANE, ...checksFiles()].flatMap((file) =>
    importedLater(readFileSync(join(SRC, file), "utf8")),
  );
  expect(lazy.length).toBeGreaterThan(10);
  expect(lazy.filter((name) => !loaded.has(name))).toEqual([]);
});

function checksFiles(): string[] {
  return readdirSync(join(SRC, "taskpane/checks")).map((name) => `taskpane/checks/${name}`);
}
