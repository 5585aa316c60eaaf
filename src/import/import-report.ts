/** Any readable file of a report → AnnualReport, and an account of how it was read. */
import { LIMITS } from "../package/limits.ts";
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

interface FileType {
  /** Bytes of the file as it lies on the disk; one that is larger is no report. */
  readonly mostBytes: number;
  /** A reader is loaded when there is something to read. */
  readonly load: () => Promise<ReadFile>;
}

const MEGABYTE = 1024 * 1024;

/** A published report has some ten kilobytes of text; a page of a site may have a hundred times as much around it. */
const html: FileType = {
  mostBytes: 8 * MEGABYTE,
  load: async () => (await import("./html/read-html.ts")).readHtml,
};

const TYPES: ReadonlyMap<string, FileType> = new Map([
  [
    "xlsx",
    { mostBytes: LIMITS.fileBytes, load: async () => (await import("./read-xlsx.ts")).readXlsx },
  ],
  [
    "docx",
    {
      mostBytes: LIMITS.fileBytes,
      load: async () => (await import("./docx/read-docx.ts")).readDocx,
    },
  ],
  [
    "pdf",
    { mostBytes: 20 * MEGABYTE, load: async () => (await import("./pdf/read-pdf.ts")).readPdf },
  ],
  ["html", html],
  ["htm", html],
  ["txt", { mostBytes: MEGABYTE, load: async () => (await import("./read-text.ts")).readText }],
  ["json", { mostBytes: MEGABYTE, load: async () => (await import("./read-json.ts")).readJson }],
]);

/** Bytes beyond which a file is no report, whatever its type. */
export const MOST_BYTES = Math.max(...Array.from(TYPES.values(), ({ mostBytes }) => mostBytes));

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

/**
 * Refuses a file for its name or its length, so that it need not be read into memory for that.
 *
 * @param bytes its length, or as much of it as there is so far
 * @throws UnreadableFile as `importReport` does
 */
export function assertReadable(fileName: string, bytes: number): void {
  typeOf(fileName, bytes);
}

async function readingOf(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const read = await typeOf(options.fileName, bytes.length).load();
  return read(bytes, options);
}

function typeOf(fileName: string, bytes: number): FileType {
  const ending = /\.([^./\\]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const type = TYPES.get(ending);
  if (!type) throw new UnreadableFile(REFUSED.get(ending) ?? refusal(ending));
  if (bytes > type.mostBytes) {
    const [size, most] = [bytes, type.mostBytes].map((it) => Math.ceil(it / MEGABYTE));
    throw new UnreadableFile(
      `文件约${size}MB，超过可读取的${most}MB，不像一份年报。请只保留年报正文和表格后再导入。`,
    );
  }
  return type;
}

function refusal(ending: string): string {
  const what = ending === "" ? "没有扩展名的文件" : `.${ending}文件`;
  return `本助手不能读取${what}，请把年报另存为${READABLE}后再导入。`;
}
