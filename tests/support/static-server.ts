/** Serves a folder to the browser of a test. */
import { serveFolder } from "../../src/build/site/serve-folder.ts";

export interface StaticServer {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function serve(folder: string): Promise<StaticServer> {
  const { port, close } = await serveFolder(folder, 0);
  return { origin: `http://127.0.0.1:${port}`, close };
}
