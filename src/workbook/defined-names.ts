/** Defined names (ECMA-376 part 1, 18.2.5), read one at a time: old office files carry them by the hundred thousand. */
import { attribute, decodeXml, isTrue } from "../package/scan-xml.ts";
import { findNames } from "./find-names.ts";
import { parseReference } from "./sheet-reference.ts";
import type { DefinedName, Sheet } from "./workbook.ts";

/** An element with its attributes and its text; workbook.xml has been scanned before, so tags match. */
const DEFINED_NAME = /<(?:[\w.-]+:)?definedName(\s(?:[^>"']|"[^"]*"|'[^']*')*)>([^<]*)</gu;

interface DefinedNamesSource {
  /** workbook.xml, or what of it holds the names. */
  readonly xml: string;
  /** Every sheet of workbook.xml, since `localSheetId` counts all kinds. */
  readonly allSheets: readonly Pick<Sheet, "name">[];
}

export interface DefinedNames {
  /** Every name, in the order of the file. */
  readonly all: () => Iterable<DefinedName>;
  /** As `Workbook.findNames`; who asks with the same set again gets the same answer. */
  readonly find: (
    wanted: Iterable<string>,
    beginnings?: readonly string[],
  ) => ReadonlyMap<string, DefinedName>;
}

interface Answer {
  readonly wanted: unknown;
  readonly beginnings: unknown;
  readonly found: ReadonlyMap<string, DefinedName>;
}

/** So many characters of names are taken apart once, and not looked through for everybody who asks. */
const FEW = 512 * 1024;

export function definedNames(source: DefinedNamesSource): DefinedNames {
  let last: Answer | undefined;
  let taken: readonly DefinedName[] | undefined;

  function read(isWanted: (name: string) => boolean): Iterable<DefinedName> {
    if (source.xml.length > FEW) return readDefinedNames(source, isWanted);
    taken ??= [...readDefinedNames(source)];
    return taken.filter(({ name }) => isWanted(name));
  }

  return {
    all: () => readDefinedNames(source),
    find(wanted, beginnings) {
      if (last?.wanted === wanted && last.beginnings === beginnings) return last.found;
      const found = findNames(read, wanted, beginnings);
      last = { wanted, beginnings, found };
      return found;
    },
  };
}

/** The names that are wanted, or all; the others are passed over without being taken apart. */
function* readDefinedNames(
  { xml, allSheets }: DefinedNamesSource,
  isWanted: (name: string) => boolean = () => true,
): Generator<DefinedName> {
  for (const [, attributes = "", raw = ""] of xml.matchAll(DEFINED_NAME)) {
    const name = attribute(attributes, "name") ?? "";
    if (!isWanted(name)) continue;
    const local = attribute(attributes, "localSheetId");
    const formula = decodeXml(raw).trim();
    yield {
      name,
      sheet: local === null ? null : (allSheets[Number(local)]?.name ?? null),
      hidden: isTrue(attributes, "hidden"),
      formula,
      area: parseReference(formula),
    };
  }
}
