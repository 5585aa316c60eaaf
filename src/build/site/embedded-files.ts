/** The Vite plugin that puts templates and examples into the page itself, so that it asks for nothing. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import type { Plugin } from "vite";
import { editionOf, editions } from "../../form/editions.ts";
import { reportTitle } from "../../form/parts.ts";
import { collectionTemplate } from "../../layout/collection/plan-collection.ts";
import { RECTIFICATION_TEMPLATE } from "../../layout/collection/plan-rectification.ts";
import { templatePath } from "../../layout/template-name.ts";
import { parseAnnualReport } from "../../report/json.ts";
import { buildRegister } from "../build-register.ts";

type MakeModule = (root: string) => Promise<string>;

/** By the name under which a page imports it. */
const modules: Readonly<Record<string, MakeModule>> = {
  "virtual:embedded-templates": templatesModule,
  "virtual:embedded-examples": examplesModule,
  "virtual:embedded-register": registerModule,
  "virtual:embedded-collection": collectionModule,
};

/** @param root of the repository */
export function embeddedFiles(root: string): Plugin {
  return {
    name: "ogi-embedded-files",
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.startsWith("\0") ? modules[id.slice(1)]?.(root) : undefined),
  };
}

/** Rows begin their lines anew, and those of two editions are alike. */
const ROW = /(?=<row )/u;

/**
 * Row beside like row, near enough for deflate to see that it is the same: what the editions have in common is there
 * once, less than half of what their files take.
 */
async function templatesModule(root: string): Promise<string> {
  const paths = editions.map((edition) => templatePath(edition, { zeros: false }));
  const files = await Promise.all(
    paths.map(async (path) => unzipSync(await readFile(join(root, path)))),
  );
  const parts = new Set(files.flatMap((file) => Object.keys(file)));
  const rowsOf = (part: string): string[][] => {
    const texts = files.map((file) => strFromU8(file[part] ?? new Uint8Array()).split(ROW));
    const height = Math.max(...texts.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => texts.map((text) => text[row] ?? ""));
  };
  return deflatedModule({
    paths,
    parts: Object.fromEntries(Array.from(parts, (part) => [part, rowsOf(part)])),
  });
}

/** The empty register with one line of each list: with all of them it would be ten times as large. */
async function registerModule(): Promise<string> {
  const parts = unzipSync(await buildRegister("first"));
  const texts = Object.entries(parts).map(([name, part]) => [name, strFromU8(part)] as const);
  return deflatedModule(Object.fromEntries(texts));
}

async function collectionModule(root: string): Promise<string> {
  const paths = [...editions.map(collectionTemplate), RECTIFICATION_TEMPLATE];
  const templates = paths.map(async (path) => {
    const parts = unzipSync(await readFile(join(root, path)));
    const texts = Object.entries(parts).map(([name, part]) => [name, strFromU8(part)] as const);
    return [path, Object.fromEntries(texts)] as const;
  });
  return deflatedModule(Object.fromEntries(await Promise.all(templates)));
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
  return deflatedModule(examples.flat());
}

function deflatedModule(content: unknown): string {
  const deflated = deflateSync(JSON.stringify(content), { level: 9 });
  return `export const deflated = "${deflated.toString("base64")}";`;
}

async function readExample(root: string, folder: string, name: string): Promise<EmbeddedExample> {
  const text = await readFile(join(root, "examples", folder, name), "utf8");
  if (!name.endsWith(".json")) return { name, title: `${folder}年度公布的文本（${name}）`, text };
  const { organ, year, edition } = parseAnnualReport(text);
  const title = `${reportTitle(organ.name, year)}（${editionOf(edition).id}版，只有数字）`;
  return { name, title, text };
}
