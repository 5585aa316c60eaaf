/** The recogniser in a browser: its model lies beside the page, as `npm run build` put it there. */
import { openRecogniser, type Recogniser, type Runtime } from "../../import/scan/recogniser.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";

/** @param folder address of its files, with its final slash */
export async function browserRecogniser(folder: string): Promise<Recogniser> {
  const [runtime, model, letters] = await Promise.all([
    import("onnxruntime-web/wasm"),
    fileAt(`${folder}recogniser.onnx`),
    fileAt(`${folder}letters.txt`),
  ]);
  // as on the command line: more of them need a page that is isolated from all others
  runtime.env.wasm.numThreads = 1;
  return openRecogniser({
    runtime: runtime as unknown as Runtime,
    model: new Uint8Array(model),
    dictionary: new TextDecoder().decode(letters),
  });
}

async function fileAt(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok === true) return response.arrayBuffer();
  throw new UnreadableFile(
    "识别扫描件的文件取不到（网站上缺assets/scan/里的文件，或服务器停了）。请刷新网页再试，或用命令行读取（ogi import）。",
  );
}
