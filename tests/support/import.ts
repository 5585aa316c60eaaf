import {
  importReport as importAnyReport,
  type ImportOptions,
} from "../../src/import/import-report.ts";
import type { Imported } from "../../src/import/imported.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";

/** Imports a report as Node does. */
export function importReport(
  bytes: Uint8Array,
  options: Omit<ImportOptions, "platform">,
): Imported {
  return importAnyReport(bytes, { platform: nodePlatform, ...options });
}
