/** What the Open XML validator lets pass: faults of a workbook that make Excel repair or miscalculate it. */
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { functionNames } from "../../src/layout/formula.ts";

/** Every fault, as a sentence with the part and the place; none in a sound workbook. */
export function workbookFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const read = (path: string): Document =>
    new DOMParser().parseFromString(strFromU8(parts[path] ?? new Uint8Array()), "text/xml");
  const strings = elements(read("xl/sharedStrings.xml"), "si").length;
  const workbook = read("xl/workbook.xml");
  const sheets = elements(workbook, "sheet").map((sheet) => sheet.getAttribute("name") ?? "");
  const sheetParts = Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]+$/u.test(path));
  return [
    ...nameFaults(workbook, sheets),
    ...sheetParts.flatMap((path) => {
      const document = read(path);
      return [
        ...cellFaults(document, strings),
        ...overlaps("merge", addresses(document, "mergeCell", "ref")),
        ...overlaps("validation", addresses(document, "dataValidation", "sqref")),
        ...conditionFaults(document),
      ].map((fault) => `${path}: ${fault}`);
    }),
  ];
}

function cellFaults(document: Document, strings: number): string[] {
  const seen = new Set<string>();
  return elements(document, "c").flatMap((cell) => {
    const at = cell.getAttribute("r") ?? "";
    const faults = seen.has(at) ? [`${at} stands twice`] : [];
    seen.add(at);
    const value = textOf(cell, "v");
    const formula = textOf(cell, "f");
    if (cell.getAttribute("t") === "s" && !(Number(value) < strings)) {
      faults.push(`${at} has the string ${String(value)} of ${strings}`);
    }
    if (formula !== undefined) faults.push(...formulaFaults(formula).map((it) => `${at} ${it}`));
    return faults;
  });
}

/** Functions beyond the white list, unbalanced brackets, broken references. */
export function formulaFaults(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/gu, "").replace(/'(?:[^']|'')*'!/gu, "");
  const called = [...bare.matchAll(/([A-Za-z_][\w.]*)\(/gu)].map(([, name]) => name ?? "");
  const known: readonly string[] = functionNames;
  const unknown = called.filter((name) => !known.includes(name));
  const rest = bare
    .replace(/[A-Z]+\(/gu, "(")
    .replace(/\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?/gu, "");
  const depth = bare.split("(").length - bare.split(")").length;
  return [
    ...unknown.map((name) => `calls ${name}`),
    ...(/^[\d(),=<>&+\-*/]*$/u.test(rest) ? [] : [`is not understood: ${formula}`]),
    ...(depth === 0 ? [] : ["has unbalanced brackets"]),
    ...(formula.length > 8192 ? ["is too long"] : []),
  ];
}

function conditionFaults(document: Document): string[] {
  return elements(document, "cfRule").flatMap((rule) => {
    const formula = textOf(rule, "formula") ?? "";
    const elsewhere = formula.includes("!") ? [`refers to another sheet: ${formula}`] : [];
    return [...elsewhere, ...formulaFaults(formula)].map((it) => `a conditional format ${it}`);
  });
}

function nameFaults(workbook: Document, sheets: readonly string[]): string[] {
  const seen = new Set<string>();
  return elements(workbook, "definedName").flatMap((element) => {
    const name = element.getAttribute("name") ?? "";
    const scope = element.getAttribute("localSheetId") ?? "";
    const key = `${name.toLowerCase()} ${scope}`;
    const twice = seen.has(key) ? [`the name ${name} stands twice`] : [];
    seen.add(key);
    const match =
      /^'((?:[^']|'')+)'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$|^(?:'([^']+)'!\$[A-Z]+:\$[A-Z]+,(?='\2'))?'([^']+)'!\$\d+:\$\d+$/u.exec(
        element.textContent ?? "",
      );
    const sheet = match?.[1] ?? match?.[3];
    const lost = sheet !== undefined && sheets.includes(sheet);
    const wellNamed = /^(?:_xlnm\.)?[A-Za-z_][\w.]{0,254}$/u.test(name);
    return [
      ...twice,
      ...(lost ? [] : [`the name ${name} points at ${element.textContent ?? ""}`]),
      ...(wellNamed ? [] : [`the name ${name} is not allowed`]),
    ];
  });
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function overlaps(kind: string, ranges: readonly string[]): string[] {
  const areas = ranges.map(areaOf);
  return ranges.flatMap((range, i) =>
    ranges.slice(i + 1).flatMap((other, j) => {
      const [a, b] = [areas[i], areas[i + 1 + j]];
      return a && b && meet(a, b) ? [`the ${kind}s ${range} and ${other} overlap`] : [];
    }),
  );
}

function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function areaOf(range: string): Area {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [cornerOf(first), cornerOf(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function cornerOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  const column = Array.from(letters).reduce((at, it) => at * 26 + it.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function addresses(document: Document, name: string, attribute: string): string[] {
  return elements(document, name).flatMap((it) => (it.getAttribute(attribute) ?? "").split(" "));
}

function elements(document: Document, name: string): Element[] {
  return Array.from(document.getElementsByTagName(name));
}

function textOf(element: Element, name: string): string | undefined {
  return element.getElementsByTagName(name)[0]?.textContent ?? undefined;
}
