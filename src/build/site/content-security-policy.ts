import type { PageWorkers } from "./page-workers.ts";

/**
 * What a page may load and ask for: itself, and office.js from its own address. Nothing a user types can leave.
 *
 * @param officeJs address of office.js, for pages that load it
 */
export function contentSecurityPolicy(officeJs?: string, workers: PageWorkers = "none"): string {
  const office = officeJs === undefined ? [] : [new URL(officeJs).origin];
  const directives: readonly (readonly [name: string, ...sources: readonly string[]])[] = [
    ["default-src", "'none'"],
    // office.js loads the library of the host and its texts from beside itself
    ["script-src", "'self'", ...office],
    // Fluent writes its styles into <style> elements, and the preview of a report carries style attributes; a page
    // that any web server may send as a file cannot have a nonce, which must differ each time
    ["style-src", "'self'", "'unsafe-inline'"],
    ["img-src", "'self'", "data:"],
    ["connect-src", "'self'"],
    // a worker of a blob has the policy of the page, and no other has; what it imports counts as a worker too
    ["worker-src", "'self'", ...(workers === "some" ? ["blob:"] : [])],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ];
  return directives.map((directive) => directive.join(" ")).join("; ");
}
