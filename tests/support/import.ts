import { importReport as importFile, type ImportOptions } from "../../src/import/import-report.ts";
import {
  importedWith,
  type Imported,
  type Overrides,
  type FileReading,
} from "../../src/import/imported.ts";
import { nodeImportPlatform } from "../../src/import/node-platform.ts";
import { readJson } from "../../src/import/read-json.ts";
import { readText } from "../../src/import/read-text.ts";
import { readXlsx } from "../../src/import/read-xlsx.ts";

export interface TestImport {
  readonly fileName: string;
  readonly overrides?: Overrides;
}

/** Imports a report of any type as Node does. */
export async function importAny(bytes: Uint8Array, options: TestImport): Promise<Imported> {
  return importFile(bytes, { platform: nodeImportPlatform, ...options } satisfies ImportOptions);
}

/** The same for the types that need no waiting, so that tests can be listed by what they import. */
export function importReport(
  bytes: Uint8Array,
  { fileName, overrides = {} }: TestImport,
): Imported {
  return importedWith(readingOf(bytes, fileName), overrides);
}

function readingOf(bytes: Uint8Array, fileName: string): FileReading {
  const options = { fileName, platform: nodeImportPlatform };
  if (fileName.endsWith(".json")) return readJson(bytes);
  return fileName.endsWith(".xlsx") ? readXlsx(bytes, options) : readText(bytes, options);
}
