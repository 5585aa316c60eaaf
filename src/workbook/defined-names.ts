/** Defined names (ECMA-376 part 1, 18.2.5), read one at a time: old office files carry them by the hundred thousand. */
import { attribute, decodeXml } from "../package/scan-xml.ts";
import { parseReference } from "./sheet-reference.ts";
import type { DefinedName, Sheet } from "./workbook.ts";

/** An element with its attributes and its text; workbook.xml has been scanned before, so tags match. */
const DEFINED_NAME = /<(?:[\w.-]+:)?definedName(\s(?:[^>"']|"[^"]*"|'[^']*')*)>([^<]*)</gu;

interface DefinedNamesSource {
  readonly workbookXml: string;
  /** Every sheet of workbook.xml, since `localSheetId` counts all kinds. */
  readonly allSheets: readonly Pick<Sheet, "name">[];
}

/** The names that are wanted, or all; the others are passed over without being taken apart. */
export function* readDefinedNames(
  { workbookXml, allSheets }: DefinedNamesSource,
  isWanted: (name: string) => boolean = () => true,
): Generator<DefinedName> {
  for (const [, attributes = "", raw = ""] of workbookXml.matchAll(DEFINED_NAME)) {
    const name = attribute(attributes, "name") ?? "";
    if (!isWanted(name)) continue;
    const local = attribute(attributes, "localSheetId");
    const formula = decodeXml(raw).trim();
    yield {
      name,
      sheet: local === null ? null : (allSheets[Number(local)]?.name ?? null),
      hidden: ["1", "true"].includes(attribute(attributes, "hidden") ?? ""),
      formula,
      area: parseReference(formula),
    };
  }
}

export function findNames(
  source: DefinedNamesSource,
  wanted: Iterable<string>,
  beginnings: readonly string[] = [],
): ReadonlyMap<string, DefinedName> {
  const asked = new Map(Array.from(wanted, (name) => [name.toLowerCase(), name]));
  const begin = beginnings.map((beginning) => beginning.toLowerCase());
  const found = new Map<string, DefinedName>();
  const isWanted = (name: string): boolean => {
    const lower = name.toLowerCase();
    return asked.has(lower) || begin.some((beginning) => lower.startsWith(beginning));
  };
  for (const it of readDefinedNames(source, isWanted)) {
    const name = asked.get(it.name.toLowerCase()) ?? it.name;
    const known = found.get(name);
    if (!known || (known.sheet !== null && it.sheet === null)) found.set(name, it);
  }
  return found;
}
