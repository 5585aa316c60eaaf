/** Any readable file of a report → AnnualReport, and an account of how it was read. */
import type { AnnualReport } from "../report/annual-report.ts";
import { parseAnnualReport } from "../report/json.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { decode } from "./decode.ts";
import type { OpenPackageOptions } from "../package/open-package.ts";
import type { Imported, Overrides } from "./imported.ts";
import { readPublished } from "./read-published.ts";
import { readXlsx } from "./read-xlsx.ts";
import { readTextBlocks } from "./text-blocks.ts";

export type { Imported, Overrides };

export interface ImportOptions {
  /** Name of the file, whose ending decides how it is read. */
  readonly fileName: string;
  /** Parses and inflates what is inside Office files; Node and browsers have their own. */
  readonly platform: OpenPackageOptions;
  readonly overrides?: Overrides;
}

type ReadFile = (bytes: Uint8Array, options: Required<ImportOptions>) => Imported;

/** How each type of file is read. */
const READERS: ReadonlyMap<string, ReadFile> = new Map([
  ["txt", readText],
  ["json", readJson],
  ["xlsx", readXlsx],
]);

const SAVE_AS_DOCX = "请用WPS或Word另存为.docx后再导入";
const COPY_TO_TXT = "请打开文件，把全文（连同表格）复制到.txt文件后再导入";

/** What to do with the types that cannot be read. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ...["doc", "wps", "et", "ofd"].map(
    (ending) => [ending, `本助手不能直接读取.${ending}文件，${SAVE_AS_DOCX}。`] as const,
  ),
  ...["html", "htm", "docx", "pdf"].map(
    (ending) => [ending, `本版本还不能读取.${ending}文件，${COPY_TO_TXT}。`] as const,
  ),
]);

/**
 * Imports a report.
 *
 * @throws UnreadableFile with one Chinese sentence: what is wrong, where, and what to do
 */
export function importReport(
  bytes: Uint8Array,
  { fileName, platform, overrides = {} }: ImportOptions,
): Imported {
  const ending = /\.([^./\\]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const read = READERS.get(ending);
  if (!read) throw new UnreadableFile(REFUSED.get(ending) ?? refusal(ending));
  return read(bytes, { fileName, platform, overrides });
}

function refusal(ending: string): string {
  const what = ending === "" ? "没有扩展名的文件" : `.${ending}文件`;
  return `本助手不能读取${what}，请把年报全文（连同表格）存为.txt，或使用本助手的.xlsx、.json后再导入。`;
}

function readText(bytes: Uint8Array, options: Required<ImportOptions>): Imported {
  return readPublished(readTextBlocks(decode(bytes)), options);
}

function readJson(bytes: Uint8Array, { overrides }: Required<ImportOptions>): Imported {
  const report = parseAnnualReport(decode(bytes));
  const { organ, year, kind, signed, published } = overrides;
  const given: AnnualReport = {
    ...report,
    organ: { ...report.organ, name: organ ?? report.organ.name, kind: kind ?? report.organ.kind },
    year: year ?? report.year,
    ...(signed === undefined ? {} : { signed }),
    ...(published === undefined ? {} : { published }),
  };
  return { report: given, account: [`读取：本助手的年报JSON，${given.edition}版表格。`] };
}
