/** The files that stand beside the pages: the manifest, the functions' descriptions, icons, templates, character maps. */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { templateFiles } from "../template-files.ts";
import {
  describeFunctions,
  FUNCTIONS_SOURCE,
  inEnglish,
  type FunctionsMetadata,
} from "./functions-metadata.ts";
import { icons } from "./icons.ts";
import { DEFAULT_SETTINGS, type SiteSettings } from "./settings.ts";

/** The pages that Vite builds, and functions.js: each has its fixed name. */
export const PAGES = ["taskpane.html", "help.html"] as const;
export const FUNCTIONS_SCRIPT = "functions.js";

/** What pdf.js fetches for PDFs whose Chinese fonts are not in them. */
const CHARACTER_MAPS = "node_modules/pdfjs-dist/cmaps";

/** By name, from the folder of the site: what makes the file. */
type SiteFiles = ReadonlyMap<string, () => Promise<string | Uint8Array>>;

/** Every file beside the pages, made when it is asked for. */
export function siteFiles(root: string, { baseUrl }: SiteSettings): SiteFiles {
  const read = (path: string): Promise<Buffer> => readFile(join(root, path));
  const text = (path: string): Promise<string> => readFile(join(root, path), "utf8");
  const described = async (): Promise<FunctionsMetadata> =>
    (await describeFunctions(join(root, FUNCTIONS_SOURCE))).metadata;
  return new Map<string, () => Promise<string | Uint8Array>>([
    [
      "manifest.xml",
      async () => (await text("manifest.xml")).replaceAll(DEFAULT_SETTINGS.baseUrl, baseUrl),
    ],
    ["functions.json", async () => json(await described())],
    ["functions-en.json", async () => json(inEnglish(await described()))],
    ...icons.map(
      ({ name, draw }) =>
        [`assets/${name}`, async () => draw(await text("assets/icon.svg"))] as const,
    ),
    ...templateFiles.map(({ path }) => [path, () => read(path)] as const),
    ...readdirSync(join(root, CHARACTER_MAPS)).map(
      (name) => [`assets/cmaps/${name}`, () => read(join(CHARACTER_MAPS, name))] as const,
    ),
  ]);
}

function json(metadata: FunctionsMetadata): string {
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
