/**
 * Filling a Word file: what stands in its named places is replaced, all else stays as it was written. A value is text
 * and never anything else: neither markup nor another place.
 */
import { BadPackage } from "../../package/bad-package.ts";
import { splice } from "../../package/edit-xml.ts";
import { openPackage, type OpenPackageOptions } from "../../package/open-package.ts";
import type { OpcPackage } from "../../package/opc-package.ts";
import { createBeside, childElement, type XmlElement } from "../../package/xml.ts";
import { printable } from "../printable.ts";
import { placesIn } from "./places-in.ts";
import { paragraphsIn, type WordParagraph } from "./word-paragraphs.ts";

export interface DocxFilling {
  /** The text of a place; null for one that nobody knows. */
  readonly textOf: (place: string) => string | null;
  /** Goes above everything, where it stands nowhere in the file yet. */
  readonly mark: string;
  readonly platform: OpenPackageOptions;
}

export type FilledDocx =
  | { readonly bytes: Uint8Array; readonly places: readonly string[] }
  | {
      /** Places that nobody knows, and texts with one brace only; nothing was filled. */
      readonly unknown: readonly string[];
      readonly unclosed: readonly string[];
    };

/** Parts beside the text in which places may stand. */
const AROUND = new Set(["header", "footer", "footnotes", "endnotes"]);

const DOCUMENT = "wordprocessingml.document.main+xml";

/**
 * Fills a .docx, whoever wrote it.
 *
 * @throws BadPackage where it is none
 */
export function fillDocx(
  template: Uint8Array,
  { textOf, mark, platform }: DocxFilling,
): FilledDocx {
  const file = openPackage(template, platform);
  const main = mainPart(file);
  const parts = [main, ...partsAround(file, main)];
  const read = parts.map((part) => {
    const root = rootOf(file, part);
    return { part, root, paragraphs: [...paragraphsIn(root)].map(withPlaces) };
  });
  const all = read.flatMap(({ paragraphs }) => paragraphs);
  const names = [...new Set(all.flatMap(({ places }) => places.map(({ name }) => name)))];
  const unknown = names.filter((name) => textOf(name) === null);
  const unclosed = [...new Set(all.flatMap((it) => it.unclosed))];
  if (unknown.length > 0 || unclosed.length > 0) return { unknown, unclosed };
  for (const { part, paragraphs } of read) {
    const filled = paragraphs.filter(({ places }) => places.length > 0);
    for (const paragraph of filled) fillParagraph(paragraph, (name) => textOf(name) ?? "");
    if (filled.length > 0) file.touch(part);
  }
  if (!all.some(({ text }) => text.includes(mark))) addMark(file, main, mark);
  return { bytes: file.save(), places: names };
}

type ReadParagraph = WordParagraph & ReturnType<typeof placesIn>;

function withPlaces(paragraph: WordParagraph): ReadParagraph {
  return { ...paragraph, ...placesIn(paragraph.text) };
}

/** The first piece of a place takes its text, and so its look; the others lose what they had of it. */
function fillParagraph({ pieces, places }: ReadParagraph, textOf: (name: string) => string): void {
  for (const { node, start, text } of pieces) {
    const end = start + text.length;
    const touched = places.filter((it) => it.start < end && it.end > start);
    if (touched.length === 0) continue;
    node.textContent = splice(
      text,
      touched.map((it) => ({
        start: Math.max(it.start - start, 0),
        end: Math.min(it.end - start, text.length),
        text: it.start >= start ? printable(textOf(it.name)) : "",
      })),
    );
    node.setAttribute("xml:space", "preserve");
  }
}

function mainPart(file: OpcPackage): string {
  const part = file.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  if (part === undefined || file.contentType(part)?.endsWith(DOCUMENT) !== true) {
    throw new BadPackage("notOffice");
  }
  return part;
}

function partsAround(file: OpcPackage, main: string): string[] {
  const targets = file
    .relationships(main)
    .filter(({ kind, external, target }) => AROUND.has(kind) && !external && file.has(target))
    .map(({ target }) => target);
  return [...new Set(targets)];
}

function rootOf(file: OpcPackage, part: string): XmlElement {
  const root = file.document(part).documentElement;
  if (!root) throw new BadPackage("badXml", part);
  return root;
}

/** A red line of its own in front of the text, which is deleted like any other. */
function addMark(file: OpcPackage, main: string, mark: string): void {
  const document = file.document(main);
  const body = childElement(rootOf(file, main), "body");
  if (!body) throw new BadPackage("badXml", main);
  const added = (parent: XmlElement, name: string): XmlElement => {
    const element = createBeside(document, body, name);
    parent.appendChild(element);
    return element;
  };
  const paragraph = createBeside(document, body, "p");
  const run = added(paragraph, "r");
  const color = added(added(run, "rPr"), "color");
  color.setAttribute(body.prefix ? `${body.prefix}:val` : "val", "C00000");
  added(run, "t").textContent = mark;
  body.insertBefore(paragraph, body.firstChild);
  file.touch(main);
}
