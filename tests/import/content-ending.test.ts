/** What a file without a name is. */
import { contentEnding } from "../../src/import/content-ending.ts";
import { nodeImportPlatform } from "../../src/import/node-platform.ts";
import { compoundFile } from "../support/hostile-files.ts";
import { makeDocx, paragraph } from "../support/make-docx.ts";
import { makeWorkbook, makeZip } from "../support/make-package.ts";
import { makePdf } from "../support/make-pdf.ts";

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");
const utf16be = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();
const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const PAGE = "<!DOCTYPE html>\n<html><body><p>年报</p></body></html>";

test.each<[string, Uint8Array | string, string]>([
  ["a document", makeDocx(paragraph("年报")), "docx"],
  ["a workbook", makeWorkbook({}), "xlsx"],
  [
    "half a document, of which the reader of packages tells more",
    makeDocx("").subarray(0, 500),
    "xlsx",
  ],
  ["a locked or old file, likewise", compoundFile("EncryptedPackage"), "xlsx"],
  ["an empty zip", latin1(`PK\u0005\u0006${"\0".repeat(18)}`), "xlsx"],
  ["an OFD, which is a zip and no Office package", makeZip({ "OFD.xml": "<ofd:OFD/>" }), "ofd"],
  ["a zip of anything else", makeZip({ "年报.txt": "年报" }), "xlsx"],
  ["a PDF", makePdf(["BT ET"]), "pdf"],
  [
    "a PDF after the head of a mail",
    latin1(`Content-Type: application/pdf\r\n\r\n%PDF-1.7\n`),
    "pdf",
  ],
  ["a page", PAGE, "html"],
  ["a page with a mark", `\ufeff\r\n${PAGE}`, "html"],
  ["a page in UTF-16", utf16(PAGE), "html"],
  ["a page in UTF-16 of the other order", utf16be(PAGE), "html"],
  [
    "a page that begins with a comment",
    "<!-- saved from url=(0014)about:internet -->\n<HTML>",
    "html",
  ],
  ["XHTML", `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">`, "html"],
  ["a fragment to paste", `<h1 style="text-align: center">年报</h1>`, "html"],
  ["a fragment that begins with text", "某局年报<table border=1><tr><td>0", "html"],
  ["JSON", `{\n  "schema": "ogi-annual-report/1"`, "json"],
  ["JSON with a mark", `\ufeff{"a":"<p>"}`, "json"],
  ["JSON in UTF-16", utf16("{}"), "json"],
  ["a text", "某局2025年政府信息公开工作年度报告\n一、总体情况", "txt"],
  ["a text with an index in angles", "索引号：<001>\n某局2025年年报", "txt"],
  ["a text that begins with a placeholder", "{新收申请}件，已办结。", "txt"],
  ["a text in UTF-16", utf16("一、总体情况"), "txt"],
  ["nothing", "", "txt"],
  ["RTF", String.raw`{\rtf1\ansi`, "rtf"],
  [
    "a page in one file",
    'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\n',
    "mht",
  ],
  ["a text that begins as a mail does", "Subject: 年报\n\n一、总体情况", "txt"],
  ["a picture", latin1("\u0089PNG\r\n"), "png"],
  ["a photograph", latin1("\u00ff\u00d8\u00ff\u00e0"), "jpg"],
])("%s", (_name, content, ending) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  expect(contentEnding(bytes, nodeImportPlatform)).toBe(ending);
});
