/** The Vite plugin that puts templates and examples into the page itself, so that it asks for nothing. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import type { Plugin } from "vite";
import { editionOf, editions } from "../../form/editions.ts";
import { reportTitle } from "../../form/parts.ts";
import { templatePath } from "../../layout/template-name.ts";
import { parseAnnualReport } from "../../report/json.ts";

type MakeModule = (root: string) => Promise<string>;

/** By the name under which a page imports it. */
const modules: Readonly<Record<string, MakeModule>> = {
  "virtual:embedded-templates": templatesModule,
  "virtual:embedded-examples": examplesModule,
};

/** @param root of the repository */
export function embeddedFiles(root: string): Plugin {
  return {
    name: "ogi-embedded-files",
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.startsWith("\0") ? modules[id.slice(1)]?.(root) : undefined),
  };
}

async function templatesModule(root: string): Promise<string> {
  const templates = await Promise.all(
    editions.map(async (edition) => {
      const path = templatePath(edition, { zeros: false });
      return [path, await readFile(join(root, path), "base64")] as const;
    }),
  );
  return `export const templates = ${JSON.stringify(Object.fromEntries(templates))};`;
}

interface EmbeddedExample {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

async function examplesModule(root: string): Promise<string> {
  const folders = await readdir(join(root, "examples"), { withFileTypes: true });
  const examples = await Promise.all(
    folders
      .filter((it) => it.isDirectory())
      .map(async ({ name: folder }) => {
        const names = await readdir(join(root, "examples", folder));
        return Promise.all(names.sort().map((name) => readExample(root, folder, name)));
      }),
  );
  // all together: their JSON repeats the same ids
  const deflated = deflateSync(JSON.stringify(examples.flat()), { level: 9 });
  return `export const deflated = "${deflated.toString("base64")}";`;
}

async function readExample(root: string, folder: string, name: string): Promise<EmbeddedExample> {
  const text = await readFile(join(root, "examples", folder, name), "utf8");
  if (!name.endsWith(".json")) return { name, title: `${folder}年度公布的文本（${name}）`, text };
  const { organ, year, edition } = parseAnnualReport(text);
  const title = `${reportTitle(organ.name, year)}（${editionOf(edition).id}版，只有数字）`;
  return { name, title, text };
}
