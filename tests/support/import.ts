import {
  importReport as importAnyReport,
  type ImportOptions,
} from "../../src/import/import-report.ts";
import type { Imported } from "../../src/import/imported.ts";
import { nodeXml } from "../../src/package/node-xml.ts";

/** Imports a report as Node does. */
export function importReport(bytes: Uint8Array, options: Omit<ImportOptions, "xml">): Imported {
  return importAnyReport(bytes, { xml: nodeXml, ...options });
}
