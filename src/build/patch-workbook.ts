/**
 * What exceljs cannot write, or writes against the schema, mended in the zip as the last step: hidden names,
 * custom properties, the order of font properties, and fixed dates, so that the same plan gives the same bytes.
 */
import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { withPreparedLines } from "../book/prepared-lines.ts";
import type { Value } from "../layout/evaluate.ts";
import type { Key } from "../layout/keys.ts";
import type { SheetPlan, WorkbookPlan } from "../layout/plan.ts";
import { absoluteAddressOf, sheetPrefix } from "../layout/rectangle.ts";
import { columnLetters } from "../text/column-letters.ts";

/** The day that files and properties are dated. */
const DATED = "2026-01-01T00:00:00Z";

/** The first moment that a zip can hold, in whatever zone it is read. */
const ZIP_TIME = new Date(1980, 0, 1);

const CUSTOM_PART = "docProps/custom.xml";
const CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const CUSTOM_RELATION =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const CUSTOM_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** The first of the parts, as readers expect; the others follow by name. */
const FIRST_PARTS = ["[Content_Types].xml", "_rels/.rels"];

type Patch = (document: Document, plan: WorkbookPlan) => void;

const PATCHES: Readonly<Record<string, Patch>> = {
  "[Content_Types].xml": addContentType,
  "_rels/.rels": addRelation,
  "docProps/core.xml": fixProperties,
  "xl/workbook.xml": addNames,
  "xl/styles.xml": sortFonts,
};

/** Whether every prepared line is written, or the first alone, from which a page makes the others. */
export type WrittenLines = "all" | "first";

interface Patching {
  /** What the formulas give, by their keys. */
  readonly values: ReadonlyMap<Key, Value>;
  readonly lines: WrittenLines;
}

export function patchWorkbook(
  bytes: Uint8Array,
  plan: WorkbookPlan,
  { values, lines }: Patching,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (const [path, patch] of Object.entries(PATCHES)) {
    patchPart(parts, path, (document) => {
      patch(document, plan);
    });
  }
  for (const [i, sheet] of plan.sheets.entries()) {
    patchPart(parts, `xl/worksheets/sheet${i + 1}.xml`, (document) => {
      letRowsGrow(document, sheet);
    });
    // exceljs would take a minute and a gigabyte for lines that are all the same
    if (lines === "all") repeatLines(parts, `xl/worksheets/sheet${i + 1}.xml`, sheet, values);
  }
  parts.set(CUSTOM_PART, strToU8(customProperties(plan)));
  const rank = (path: string): number => {
    const first = FIRST_PARTS.indexOf(path);
    return first < 0 ? FIRST_PARTS.length : first;
  };
  // exceljs adds entries for folders, which an OPC package has not (ECMA-376 part 2, 7.2.3)
  const names = [...parts.keys()].filter((path) => !path.endsWith("/"));
  const paths = names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const zip: Zippable = {};
  for (const path of paths) zip[path] = parts.get(path) ?? new Uint8Array();
  return zipSync(zip, { mtime: ZIP_TIME, level: 9 });
}

function patchPart(
  parts: Map<string, Uint8Array>,
  path: string,
  patch: (document: Document) => void,
): void {
  const part = parts.get(path);
  if (!part) throw new Error(`exceljs wrote no "${path}".`);
  const document = new DOMParser().parseFromString(strFromU8(part), "text/xml");
  patch(document);
  parts.set(path, strToU8(new XMLSerializer().serializeToString(document)));
}

/** exceljs takes every height for one that somebody has set, which no program changes any more. */
function letRowsGrow(document: Document, { rows }: SheetPlan): void {
  for (const row of elements(document, "row")) {
    if (rows.get(Number(row.getAttribute("r")))?.grows) row.removeAttribute("customHeight");
  }
}

function repeatLines(
  parts: Map<string, Uint8Array>,
  path: string,
  sheet: SheetPlan,
  values: ReadonlyMap<Key, Value>,
): void {
  const text = strFromU8(parts.get(path) ?? new Uint8Array());
  parts.set(path, strToU8(withPreparedLines(text, sheet, values)));
}

function addContentType(document: Document): void {
  append(document.documentElement, "Override", {
    PartName: `/${CUSTOM_PART}`,
    ContentType: CUSTOM_TYPE,
  });
}

function addRelation(document: Document): void {
  append(document.documentElement, "Relationship", {
    Id: "rIdCustom",
    Type: CUSTOM_RELATION,
    Target: CUSTOM_PART,
  });
}

function fixProperties(document: Document): void {
  for (const name of ["dcterms:created", "dcterms:modified"]) {
    for (const date of elements(document, name)) date.textContent = DATED;
  }
  for (const name of ["dc:creator", "cp:lastModifiedBy"]) {
    for (const person of elements(document, name)) person.textContent = "政府信息公开年报助手";
  }
}

/**
 * Print areas (exceljs writes theirs half relative), then the hidden names of cells and ranges, in the order
 * of the alphabet as Excel keeps them.
 */
function addNames(document: Document, { names, sheets }: WorkbookPlan): void {
  const [calculation] = elements(document, "calcPr");
  const list = append(document.documentElement, "definedNames", {});
  if (calculation) calculation.parentNode?.insertBefore(list, calculation);
  for (const [i, { name, print }] of sheets.entries()) {
    const scope = { localSheetId: String(i) };
    if (print.area) {
      addName(list, { name: "_xlnm.Print_Area", ...scope }, absoluteAddressOf(name, print.area));
    }
    const titles = printTitles(print);
    if (titles.length === 0) continue;
    const repeated = titles.map((it) => sheetPrefix(name) + it).join(",");
    addName(list, { name: "_xlnm.Print_Titles", ...scope }, repeated);
  }
  const sorted = [...names].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  for (const { name, sheet, area } of sorted) {
    addName(list, { name, hidden: "1" }, absoluteAddressOf(sheet, area));
  }
}

/** What stands on every page: columns before rows, as Excel writes them. */
function printTitles({ repeat, repeatColumns }: SheetPlan["print"]): string[] {
  return [
    ...(repeatColumns === undefined ? [] : [`$A:$${columnLetters(repeatColumns - 1)}`]),
    ...(repeat ? [repeat.map((row) => `$${row}`).join(":")] : []),
  ];
}

function addName(list: Element, attributes: Readonly<Record<string, string>>, to: string): void {
  append(list, "definedName", attributes).textContent = to;
}

/** The order that the schema asks for. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "scheme",
];

function sortFonts(document: Document): void {
  for (const font of elements(document, "font")) {
    const children = Array.from(font.childNodes).sort(
      (a, b) => FONT_ORDER.indexOf(a.nodeName) - FONT_ORDER.indexOf(b.nodeName),
    );
    for (const child of children) font.appendChild(child);
  }
}

function customProperties({ properties }: WorkbookPlan): string {
  const document = new DOMParser().parseFromString(
    `<Properties xmlns="${CUSTOM_NAMESPACE}" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"/>`,
    "text/xml",
  );
  for (const [i, [name, value]] of Object.entries(properties).entries()) {
    // the format numbers properties from 2
    const pid = String(i + 2);
    const property = append(document.documentElement, "property", {
      fmtid: CUSTOM_FORMAT,
      pid,
      name,
    });
    const text = document.createElementNS(
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      "vt:lpwstr",
    );
    text.textContent = value;
    property.appendChild(text);
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer().serializeToString(document)}`;
}

function elements(document: Document, name: string): Element[] {
  return Array.from(document.getElementsByTagName(name));
}

function append(
  parent: Element | null,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Element {
  const document = parent?.ownerDocument;
  if (!parent || !document) throw new Error("exceljs wrote an empty part.");
  const element = document.createElementNS(parent.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.appendChild(element);
  return element;
}
