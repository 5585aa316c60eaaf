/**
 * The files that people have reports in: the one table of their endings, of what tells them, and of what reads them or
 * is to be done instead. A reader is a folder beside this file and a row in this table; nothing else knows which files
 * can be read.
 */
import { LIMITS } from "../package/limits.ts";
import type { FileReading, ReadOptions } from "./imported.ts";

interface Told {
  /** Without the dot; the first is the one that people are told. */
  readonly endings: readonly [string, ...string[]];
  /** What a file of a pipe, which has no name, begins with, as Latin-1 and without marks of encodings. */
  readonly begins?: RegExp;
  /** Somewhere near its beginning, where the file begins as none does. */
  readonly holds?: RegExp;
  /** Of an Office package: the content type of its main part. */
  readonly mainPart?: RegExp;
  /** Of another zip: the name of a part that all of them have. */
  readonly part?: string;
  /** Text, whatever is in it: what begins as another file was only renamed. */
  readonly isText?: true;
}

export interface ReadableFormat extends Told {
  /** What people call such a file. */
  readonly word: string;
  /** Bytes of the file as it lies on the disk; one that is larger is no report. */
  readonly mostBytes: number;
  /** A reader is loaded when there is something to read. */
  readonly load: () => Promise<ReadFile>;
  /** Larger than all the rest of a page, which loads the others in advance. */
  readonly isHeavy?: true;
}

export interface UnreadableFormat extends Told {
  /** What to do with it, behind “本助手不能直接读取.doc文件，”. */
  readonly remedy: string;
}

export type Format = ReadableFormat | UnreadableFormat;

type ReadFile = (bytes: Uint8Array, options: ReadOptions) => FileReading | Promise<FileReading>;

const MEGABYTE = 1024 * 1024;

const AS_DOCUMENT = "请用WPS或Word另存为.docx后再导入";
const AS_WORKBOOK = "请用Excel或WPS另存为.xlsx后再导入";
const AS_TEXT = "请找原来的Word文件或网页导入，或用OCR软件识别并另存为.docx后再导入";

/** Those that can be read in the order in which people are told them; the first that begins so is what a file is. */
export const FORMATS: readonly Format[] = [
  {
    endings: ["xlsx"],
    word: "Excel工作簿",
    mainPart: /spreadsheetml|ms-excel/u,
    mostBytes: LIMITS.fileBytes,
    load: async () => (await import("./read-xlsx.ts")).readXlsx,
  },
  {
    endings: ["docx"],
    word: "Word文档",
    mainPart: /wordprocessingml|ms-word/u,
    mostBytes: LIMITS.fileBytes,
    load: async () => (await import("./docx/read-docx.ts")).readDocx,
  },
  {
    endings: ["pdf"],
    word: "PDF",
    begins: /^[^]{0,1024}%PDF-/u, // a kilobyte of anything may stand before it
    mostBytes: 20 * MEGABYTE,
    load: async () => (await import("./pdf/read-pdf.ts")).readPdf,
    isHeavy: true,
  },
  {
    // a browser saves a page under the name that its site gave it
    endings: ["html", "htm", "shtml", "aspx"],
    word: "网页",
    begins: /^\s*<[a-z!?]/iu,
    holds: /<(?:html|body|table|div|p)[\s>]/iu, // a fragment may begin with text
    isText: true,
    // a published report has some ten kilobytes of text; a page of a site may have a hundred times as much around it
    mostBytes: 8 * MEGABYTE,
    load: async () => (await import("./html/read-html.ts")).readHtml,
  },
  {
    endings: ["txt"],
    word: "文本",
    isText: true,
    mostBytes: MEGABYTE,
    load: async () => (await import("./read-text.ts")).readText,
  },
  {
    endings: ["json"],
    word: "年报JSON",
    begins: /^\s*\{\s*(?:["}]|$)/u, // and not a text that begins with a placeholder, {新收申请}
    isText: true,
    mostBytes: MEGABYTE,
    load: async () => (await import("./read-json.ts")).readJson,
  },
  { endings: ["doc", "wps"], remedy: AS_DOCUMENT },
  { endings: ["rtf"], begins: /^\{\\rtf/u, remedy: AS_DOCUMENT },
  { endings: ["ofd"], part: "OFD.xml", remedy: AS_DOCUMENT }, // GB/T 33190—2016, 7.1
  { endings: ["xls", "et", "xlsb"], remedy: AS_WORKBOOK },
  {
    endings: ["mht", "mhtml"],
    begins: /^(?:From|MIME-Version|Subject):/iu,
    isText: true,
    remedy: "请在浏览器中打开，另存为.html后再导入",
  },
  { endings: ["png"], begins: /^\u0089PNG/u, remedy: AS_TEXT },
  { endings: ["jpg", "jpeg"], begins: /^\u00ff\u00d8\u00ff/u, remedy: AS_TEXT },
  { endings: ["zip", "rar", "7z"], remedy: "请先解压，再导入其中的年报" },
];

export function isReadable(format: Format): format is ReadableFormat {
  return "load" in format;
}
