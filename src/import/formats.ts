/**
 * The files that people have reports in: the one table of their endings, of what in them tells them, and of what reads
 * them or is to be done instead. What a file holds decides, and its ending only where that says nothing. A reader is a
 * folder beside this file and a row in this table; nothing else knows which files can be read.
 */
import { LIMITS } from "../package/limits.ts";
import { MOST_PAGE_BYTES } from "./html/most-page-bytes.ts";
import { MIME_OF_PAGES } from "./mht/is-mime.ts";
import type { FileReading, ReadOptions } from "./imported.ts";

interface Told {
  /** What it begins with, as Latin-1 and without marks of encodings. */
  readonly begins?: RegExp;
  /** Somewhere near its beginning, where a text begins as none does. */
  readonly holds?: RegExp;
  /** Of an Office package: the content type of its main part. */
  readonly mainPart?: RegExp;
  /** Of a zip: the name of a part that all of them have, or nearly all. */
  readonly part?: string;
  /** Of a compound file: names of streams, of which each of them has one. */
  readonly streams?: readonly string[];
  /** Text, whatever is in it: of one text its name says best what it is. */
  readonly isText?: true;
}

export interface ReadableFormat extends Told {
  /** Without the dot; the first is the one that people are told. */
  readonly endings: readonly [string, ...string[]];
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
  /** Without the dot; none where only what is in it tells. */
  readonly endings: readonly string[];
  /** What it is called where its ending does not say it. */
  readonly word?: string;
  /** What to do with it, behind “本助手不能直接读取.rtf文件，”. */
  readonly remedy: string;
  /** How it is read where pictures are (`ImportPlatform.openScanner`). */
  readonly asPicture?: Pick<ReadableFormat, "word" | "mostBytes" | "load">;
}

export type Format = ReadableFormat | UnreadableFormat;

type ReadFile = (bytes: Uint8Array, options: ReadOptions) => FileReading | Promise<FileReading>;

const MEGABYTE = 1024 * 1024;

const AS_DOCUMENT = "请用WPS或Word另存为.docx后再导入";
const AS_WORKBOOK = "请用Excel或WPS另存为.xlsx后再导入";
const FREE_AS_DOCUMENT = "请用LibreOffice或Word另存为.docx后再导入";
const FREE_AS_WORKBOOK = "请用LibreOffice或Excel另存为.xlsx后再导入";
const AS_TEXT = "请找原来的Word文件或网页导入，或用OCR软件识别并另存为.docx后再导入";
const BY_SCANNER = "请用命令行（ogi import）或网站上的网页版识别图片，或找原来的Word文件、网页导入";
const UNPACK = "请先解压，再导入其中的年报";

/** What has a reader of its own that saves nothing else can print. */
function asPdfBy(reader: string): string {
  return `请用${reader}打开，打印为.pdf（打印机选“Microsoft Print to PDF”），或找原来的Word文件、网页后再导入`;
}

async function readPage(): Promise<ReadFile> {
  return (await import("./html/read-html.ts")).readHtml;
}

const AS_PICTURE = {
  word: "图片",
  mostBytes: 40 * MEGABYTE,
  load: async () => (await import("./scan/read-picture.ts")).readPicture,
};

/** Told before pages, which begin in the same way. */
const XML_DOCUMENTS: readonly UnreadableFormat[] = [
  {
    endings: [],
    word: "Word 2003的XML文档",
    begins: /^\s*<\?xml[^]{0,600}?progid="Word\.Document"/u,
    remedy: AS_DOCUMENT,
  },
  {
    endings: [],
    word: "Excel 2003的XML表格",
    begins: /^\s*<\?xml[^]{0,600}?progid="Excel\.Sheet"/u,
    remedy: AS_WORKBOOK,
  },
  {
    endings: ["uof", "uot", "eio"],
    begins: /^\s*<\?xml[^]{0,600}?<(?:uof:)?UOF\b/u,
    remedy: "请用WPS或永中Office打开，另存为.docx后再导入",
  },
];

/** Those that can be read in the order in which people are told them; the first that begins so is what a file is. */
export const FORMATS: readonly Format[] = [
  ...XML_DOCUMENTS,
  {
    endings: ["xlsx"],
    word: "Excel工作簿",
    mainPart: /spreadsheetml|ms-excel/u,
    part: "xl/workbook.xml",
    mostBytes: LIMITS.fileBytes,
    load: async () => (await import("./read-xlsx.ts")).readXlsx,
  },
  {
    endings: ["xls", "et", "xlt", "ett"],
    word: "旧版Excel或WPS表格",
    streams: ["Workbook", "Book"],
    mostBytes: 32 * MEGABYTE,
    load: async () => (await import("./xls/read-xls.ts")).readXls,
  },
  {
    endings: ["docx", "docm", "dotx", "dotm"],
    word: "Word文档",
    mainPart: /wordprocessingml|ms-word/u,
    part: "word/document.xml",
    mostBytes: LIMITS.fileBytes,
    load: async () => (await import("./docx/read-docx.ts")).readDocx,
  },
  {
    endings: ["doc", "wps", "dot", "wpt"],
    word: "旧版Word文档",
    streams: ["WordDocument"],
    mostBytes: LIMITS.fileBytes,
    load: async () => (await import("./doc/read-doc.ts")).readDoc,
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
    endings: ["ofd"],
    word: "OFD",
    part: "OFD.xml", // GB/T 33190—2016, 7.1
    mostBytes: LIMITS.fileBytes,
    load: async () => (await import("./ofd/read-ofd.ts")).readOfd,
  },
  {
    // a browser saves a page under the name that its site gave it
    endings: ["html", "htm", "shtml", "xhtml", "asp", "aspx", "jsp", "php"],
    word: "网页",
    begins: /^\s*<[a-z!?]/iu,
    holds: /<(?:html|body|table|div|p)[\s>]/iu, // a fragment may begin with text
    isText: true,
    mostBytes: MOST_PAGE_BYTES,
    load: readPage,
  },
  {
    endings: ["mht", "mhtml"],
    word: "单个文件的网页",
    begins: MIME_OF_PAGES,
    isText: true,
    mostBytes: 32 * MEGABYTE, // with all the pictures of the site
    load: readPage,
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
  {
    endings: [],
    word: "微软Works文档",
    streams: ["MatOST", "MM"],
    begins: /^\u0001\u00fe/u,
    remedy: "请用LibreOffice打开，另存为.docx后再导入",
  },
  { endings: ["rtf"], begins: /^\{\\rtf/u, remedy: AS_DOCUMENT },
  { endings: ["odt", "ott", "sxw"], begins: openDocument("text"), remedy: FREE_AS_DOCUMENT },
  { endings: ["fodt"], isText: true, remedy: FREE_AS_DOCUMENT }, // begins as a page does
  { endings: ["pages"], remedy: "请用Pages打开，导出为Word（.docx）后再导入" },
  { endings: ["xlsb", "xlsm", "xltx"], remedy: AS_WORKBOOK },
  { endings: ["csv"], isText: true, remedy: AS_WORKBOOK },
  { endings: ["ods", "ots"], begins: openDocument("spreadsheet"), remedy: FREE_AS_WORKBOOK },
  { endings: ["fods"], isText: true, remedy: FREE_AS_WORKBOOK },
  { endings: ["numbers"], remedy: "请用Numbers打开，导出为Excel（.xlsx）后再导入" },
  {
    endings: ["ppt", "pptx", "pps", "ppsx", "dps"],
    streams: ["PowerPoint Document"],
    part: "ppt/presentation.xml",
    remedy: "请把演示文稿里的年报全文（连同表格）复制到Word或WPS，另存为.docx后再导入",
  },
  { endings: ["ceb", "cebx"], remedy: asPdfBy("方正阿帕比（Apabi）阅读器") },
  { endings: ["caj", "kdh", "nh"], remedy: asPdfBy("CAJViewer") },
  { endings: ["gd", "gw", "sep"], remedy: asPdfBy("书生阅读器") },
  { endings: ["xps", "oxps"], remedy: asPdfBy("XPS查看器") },
  { endings: ["djvu", "djv"], remedy: AS_TEXT },
  { endings: ["png"], begins: /^\u0089PNG/u, remedy: BY_SCANNER, asPicture: AS_PICTURE },
  {
    endings: ["jpg", "jpeg"],
    begins: /^\u00ff\u00d8\u00ff/u,
    remedy: BY_SCANNER,
    asPicture: AS_PICTURE,
  },
  { endings: ["gif"], begins: /^GIF8[79]a/u, remedy: AS_TEXT },
  {
    endings: ["tif", "tiff"],
    begins: /^(?:II\*|MM\*)/u,
    remedy: BY_SCANNER,
    asPicture: AS_PICTURE,
  },
  { endings: ["webp"], begins: /^RIFF[^]{1,4}WEBP/u, remedy: AS_TEXT },
  {
    endings: ["bmp"],
    begins: /^BM[^]{2,24}\u0001/u, // one plane, behind how large it is
    remedy: BY_SCANNER,
    asPicture: AS_PICTURE,
  },
  { endings: ["heic", "heif"], remedy: AS_TEXT },
  {
    endings: ["eml", "msg"],
    isText: true,
    remedy: "请用邮件软件打开，把其中的年报另存为.docx、.pdf或.html后再导入",
  },
  {
    endings: ["url", "lnk", "webloc"],
    isText: true,
    remedy: "请用浏览器打开这个网址，把网页另存为.html后再导入",
  },
  { endings: ["zip"], remedy: UNPACK },
  { endings: ["rar"], begins: /^Rar!\u001a/u, remedy: UNPACK },
  { endings: ["7z"], begins: /^7z\u00bc\u00af/u, remedy: UNPACK },
  { endings: ["gz", "tgz", "tar"], begins: /^\u001f\u008b/u, remedy: UNPACK },
];

export function isReadable(format: Format): format is ReadableFormat {
  return "load" in format;
}

/** A zip whose first part says what the whole is (OpenDocument 1.3, part 2, 3.3). */
function openDocument(kind: "text" | "spreadsheet"): RegExp {
  return new RegExp(`^PK[^]{2,28}mimetypeapplication/vnd\\.oasis\\.opendocument\\.${kind}`, "u");
}
