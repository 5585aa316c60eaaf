/** What Node brings for reading: packages, and what pdf.js needs out of its own package. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { nodePlatform } from "../package/node-platform.ts";
import type { ImportPlatform } from "./imported.ts";

export const nodeImportPlatform: ImportPlatform = {
  ...nodePlatform,
  cMapFolder: () => inPdfjs("cmaps"),
  decoderFolder: () => inPdfjs("wasm"),
};

function inPdfjs(folder: string): string {
  const { resolve } = createRequire(import.meta.url);
  return `${dirname(resolve("pdfjs-dist/package.json"))}/${folder}/`;
}

/** The same for who reads pictures as well, which takes a minute a report: one file that somebody waits for. */
export const nodeScanPlatform: ImportPlatform = {
  ...nodeImportPlatform,
  openScanner: async () => {
    const [{ pageScanner }, { nodeRecogniser }] = await Promise.all([
      import("./scan/page-scanner.ts"),
      import("./scan/node-recogniser.ts"),
    ]);
    return pageScanner(nodeRecogniser);
  },
};
