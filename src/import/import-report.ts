/** Any readable file of a report → AnnualReport, and an account of how it was read. */
import type { Narrative } from "../report/annual-report.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import {
  importedWith,
  type Imported,
  type ImportPlatform,
  type Overrides,
  type Reading,
  type ReadOptions,
} from "./imported.ts";

export type { Imported, ImportPlatform, Overrides };

export interface ImportOptions extends ReadOptions {
  readonly overrides?: Overrides;
}

type ReadFile = (bytes: Uint8Array, options: ReadOptions) => Reading | Promise<Reading>;

const html = async (): Promise<ReadFile> => (await import("./html/read-html.ts")).readHtml;

/** How each type of file is read; a reader is loaded when there is something to read. */
const READERS = new Map<string, () => Promise<ReadFile>>([
  ["xlsx", async () => (await import("./read-xlsx.ts")).readXlsx],
  ["docx", async () => (await import("./docx/read-docx.ts")).readDocx],
  ["pdf", async () => (await import("./pdf/read-pdf.ts")).readPdf],
  ["html", html],
  ["htm", html],
  ["txt", async () => (await import("./read-text.ts")).readText],
  ["json", async () => (await import("./read-json.ts")).readJson],
]);

/** The types of file that can be read, as they are named to people. */
export const READABLE = ".xlsx、.docx、.pdf、.html、.txt或.json";

/** What to do with the types that cannot be read. */
const REFUSED: ReadonlyMap<string, string> = new Map(
  ["doc", "wps", "et", "ofd"].map((ending) => [
    ending,
    `本助手不能直接读取.${ending}文件，请用WPS或Word另存为.docx后再导入。`,
  ]),
);

/**
 * Imports a report.
 *
 * @throws UnreadableFile with one Chinese sentence: what is wrong, where, and what to do
 */
export async function importReport(
  bytes: Uint8Array,
  { overrides = {}, ...options }: ImportOptions,
): Promise<Imported> {
  return importedWith(await readingOf(bytes, options), overrides);
}

/**
 * The prose of a file, which need not have the tables.
 *
 * @throws UnreadableFile when the file cannot be read
 */
export async function importNarrative(bytes: Uint8Array, options: ReadOptions): Promise<Narrative> {
  return (await readingOf(bytes, options)).narrative;
}

async function readingOf(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const ending = /\.([^./\\]+)$/u.exec(options.fileName)?.[1]?.toLowerCase() ?? "";
  const load = READERS.get(ending);
  if (!load) throw new UnreadableFile(REFUSED.get(ending) ?? refusal(ending));
  const read = await load();
  return read(bytes, options);
}

function refusal(ending: string): string {
  const what = ending === "" ? "没有扩展名的文件" : `.${ending}文件`;
  return `本助手不能读取${what}，请把年报另存为${READABLE}后再导入。`;
}
