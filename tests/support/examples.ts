/** All fifteen example reports: five published texts through import, ten as JSON. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importReport } from "./import.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";

const FOLDERS = ["2020", "2021"].map((folder) =>
  join(import.meta.dirname, "../../examples", folder),
);

export interface Example {
  /** Name of the file without its ending: 000, pt-2024. */
  readonly name: string;
  readonly report: AnnualReport;
}

/** The five published texts of 2020: name and bytes. */
export function publishedTexts(): { readonly name: string; readonly bytes: Uint8Array }[] {
  return files(FOLDERS[0] ?? "").map(({ file, bytes }) => ({ name: nameOf(file), bytes }));
}

/** Every example, as import reads it. */
export function exampleReports(): Example[] {
  return FOLDERS.flatMap(files).map(read);
}

/** One of them. */
export function exampleReport(name: string): AnnualReport {
  const found = FOLDERS.flatMap(files).find(({ file }) => nameOf(file) === name);
  if (!found) throw new Error(`There is no example "${name}".`);
  return read(found).report;
}

interface ExampleFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

function read({ file, bytes }: ExampleFile): Example {
  return { name: nameOf(file), report: importReport(bytes, { fileName: file }).report };
}

function files(folder: string): ExampleFile[] {
  const names = readdirSync(folder).filter((file) => /\.(?:txt|json)$/u.test(file));
  return names.sort().map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
}

function nameOf(file: string): string {
  return file.replace(/\.[^.]+$/u, "");
}
