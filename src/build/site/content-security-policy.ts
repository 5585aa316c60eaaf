import type { PageWorkers } from "./page-workers.ts";

export interface PageNeeds {
  /** Address of office.js, for pages that load it. */
  readonly officeJs?: string;
  readonly workers?: PageWorkers;
  /** Whether it has a frame in which scans are read, or is the page in it, the only one where WASM may run. */
  readonly scans?: "in a frame" | "here";
}

/** What a page may load and ask for: itself, and office.js from its own address. Nothing a user types can leave. */
export function contentSecurityPolicy(needs: PageNeeds = {}): string {
  const { officeJs, workers = "none", scans } = needs;
  const office = officeJs === undefined ? [] : [new URL(officeJs).origin];
  const wasm = scans === "here" ? ["'wasm-unsafe-eval'"] : [];
  const directives: readonly (readonly [name: string, ...sources: readonly string[]])[] = [
    ["default-src", "'none'"],
    // office.js loads the library of the host and its texts from beside itself
    ["script-src", "'self'", ...office, ...wasm],
    // Fluent writes its styles into <style> elements, and the preview of a report carries style attributes; a page
    // that any web server may send as a file cannot have a nonce, which must differ each time
    ["style-src", "'self'", "'unsafe-inline'"],
    ["img-src", "'self'", "data:"],
    ["connect-src", "'self'"],
    // a worker of a blob has the policy of the page, and no other has; what it imports counts as a worker too
    ["worker-src", "'self'", ...(workers === "some" ? ["blob:"] : [])],
    ...(scans === "in a frame" ? [["frame-src", "'self'"] as const] : []),
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ];
  return directives.map((directive) => directive.join(" ")).join("; ");
}
