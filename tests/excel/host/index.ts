/**
 * A stand-in Excel for tests in Node: the unmodified office.js library over a workbook in memory.
 *
 *     const { host, Excel } = startExcel({ workbook: template(edition2021), apiSet: "1.14" });
 *     await Excel.run(async (context) => { … });
 *     host.userTypes("三依申请公开", "D6", 6);
 *     await host.settled();
 *
 * Formulas of the templates are live, protection holds, events arrive. What it does not know fails with
 * NotImplemented and the name of the member. It proves how we speak to Excel, not how Excel itself behaves:
 * ../browser.ts runs the same host under a whole page.
 */
import { nodePlatform } from "../../../src/package/node-platform.ts";
import { ExcelHost, type HostOptions } from "./excel-host.ts";
import { loadLibrary, type OfficeLibrary } from "./load-library.ts";
import { requirementSets } from "./requirement-sets.ts";

export interface ExcelOptions extends Omit<HostOptions, "platform"> {
  /** The highest ExcelApi set; the library throws ApiNotFound above it. LTSC 2021 by default. */
  readonly apiSet?: string;
}

export interface RunningExcel extends OfficeLibrary {
  readonly host: ExcelHost;
}

let running: OfficeLibrary;

// Jest keeps what a global was ever set to until the test file ends: these look up what runs, and keep nothing
for (const name of ["Excel", "OfficeExtension", "Office"] as const) {
  Object.defineProperty(globalThis, name, { get: () => running[name], configurable: true });
}

/** Starts an Excel of its own, and makes its library global, as office.js does in a page. */
export function startExcel({ apiSet = "1.14", ...options }: ExcelOptions = {}): RunningExcel {
  const host = new ExcelHost({ ...options, platform: nodePlatform });
  running = loadLibrary(host, requirementSets(apiSet));
  return { host, ...running };
}
