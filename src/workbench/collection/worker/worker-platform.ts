/** What a worker of the page brings for gathering: no DOM is there, and no file beside the page is asked for. */
import * as xmldom from "@xmldom/xmldom";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { GatherPlatform } from "../../../gathering/gather-platform.ts";
import { xmlOf } from "../../../package/xml-of.ts";
import { zlibInJavaScript } from "../../../package/zlib.ts";

/** @param base address of the page */
export function workerPlatform(base: string): GatherPlatform {
  return {
    import: {
      xml: xmlOf(() => xmldom),
      ...zlibInJavaScript,
      cMapFolder: new URL("assets/cmaps/", base).href,
    },
    // what browsers have of their own they keep from pages that a plain server sends
    hash: (bytes) => bytesToHex(sha256(bytes)),
    template: async (path) => (await import("./collection-template.ts")).collectionTemplateAt(path),
  };
}
