/** What a worker of the page brings for gathering: its templates come with it. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { GatherPlatform } from "../../../gathering/gather-platform.ts";
import { workerImport } from "../../worker-import.ts";

/** @param base address of the page */
export function workerPlatform(base: string): GatherPlatform {
  return {
    import: workerImport(base),
    // what browsers have of their own they keep from pages that a plain server sends
    hash: (bytes) => bytesToHex(sha256(bytes)),
    template: async (path) => (await import("./collection-template.ts")).collectionTemplateAt(path),
  };
}
