/** The house stands as drawn: the real import graph of src/ against house.json. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import rooms from "../house.json";

const SRC = resolve(__dirname, "../src");
const open: Record<string, readonly string[]> = rooms;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => join(SRC, file));

const imports = new Map(
  files.map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    const local = importedFiles.map(({ fileName }) => fileName).filter((it) => it.startsWith("."));
    return [file, local.map((it) => resolve(dirname(file), it))] as const;
  }),
);

const roomOf = (file: string): string => relative(SRC, file).split(/[\\/]/u)[0] ?? "";

test("every room of the plan exists, and no other", () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(open).sort());
});

test.each(Object.keys(open))("%s imports only what its plan allows", (room) => {
  const visited = files
    .filter((file) => roomOf(file) === room)
    .flatMap((file) => imports.get(file) ?? [])
    .filter((file) => file.startsWith(SRC))
    .map(roomOf);
  const allowed = [room, ...(open[room] ?? [])];
  expect([...new Set(visited)].filter((other) => !allowed.includes(other))).toEqual([]);
});

test("no file imports itself by a detour", () => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      throw new Error([...path, file].map((it) => relative(SRC, it)).join(" → "));
    }
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});
