/** What gathering needs of wherever it runs: Node, or a worker of the page. */
import type { ImportPlatform } from "../import/imported.ts";

export interface GatherPlatform {
  readonly import: ImportPlatform;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: (bytes: Uint8Array) => string;
  /** @param path of a template, from the root of the repository */
  readonly template: (path: string) => Promise<Uint8Array>;
}
