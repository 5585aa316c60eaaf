/** The Vite plugin that makes a page of one file: its one script, inside it, and a policy that knows no other. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { minify } from "@swc/core";
import type { Plugin } from "vite";
import type { PageWorkers } from "./page-workers.ts";

interface SinglePageOptions {
  /** The page, whose script tag is replaced. */
  readonly page: string;
  readonly fileName: string;
  readonly workers: PageWorkers;
}

const SCRIPT_TAG = /\s*<script type="module" src="[^"]*"><\/script>/u;

export function singlePage({ page, fileName, workers }: SinglePageOptions): Plugin {
  return {
    name: "ogi-single-page",
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((it) => it.type === "chunk");
      const [chunk] = chunks;
      if (!chunk || Object.keys(bundle).length > 1) {
        throw new Error(`One file was expected, not ${Object.keys(bundle).join(", ")}.`);
      }
      Reflect.deleteProperty(bundle, chunk.fileName);
      const html = await readFile(join(import.meta.dirname, "../../..", page), "utf8");
      const { code } = await minify(chunk.code, {
        compress: { ecma: 2020 },
        mangle: true,
        module: false,
      });
      this.emitFile({ type: "asset", fileName, source: withScript(html, code, workers) });
    },
  };
}

/** A classic script at the end of the body: pages opened as files may not load modules. */
function withScript(html: string, code: string, workers: PageWorkers): string {
  const script = code.replace(/<(?=\/script|!--)/giu, "\\x3C");
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    ...(workers === "some" ? ["worker-src blob:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html
    .replace(SCRIPT_TAG, "")
    .replace(
      "<head>",
      `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace("</body>", () => `<script>${script}</script>\n  </body>`);
}
