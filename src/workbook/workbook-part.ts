/** workbook.xml (ECMA-376 part 1, 18.2): the sheets, the year with which days begin, and the defined names. */
import { textBetween } from "../package/byte-text.ts";
import { cutElement } from "../package/cut-element.ts";
import { decodeText } from "../package/decode-text.ts";
import type { Relationship } from "../package/opc-package.ts";
import { rememberBytes } from "../package/remember-bytes.ts";
import { attribute, isTrue, relationshipId, scanXml } from "../package/scan-xml.ts";
import type { FirstDayYear } from "./dates.ts";
import { definedNames, type DefinedNames } from "./defined-names.ts";
import type { Sheet } from "./workbook.ts";

export interface ListedSheet extends Sheet {
  readonly kind: string;
  readonly sheetId: string;
}

interface WorkbookPart {
  /** Of every kind. */
  readonly sheets: readonly ListedSheet[];
  readonly firstDayYear: FirstDayYear;
  readonly names: DefinedNames;
}

interface PartSource {
  readonly part: string;
  readonly links: readonly Relationship[];
}

/** @throws BadPackage when it is no XML */
export function readWorkbookPart(bytes: Uint8Array, source: PartSource): WorkbookPart {
  return alikeParts(bytes, source.part)(source);
}

function wholePart(bytes: Uint8Array, source: PartSource): WorkbookPart {
  const xml = decodeText(bytes);
  const { sheets, firstDayYear } = scanWorkbook(xml, source);
  return { sheets, firstDayYear, names: definedNames({ xml, allSheets: sheets }) };
}

const NAMES = "definedNames";

/** Editions and programs that save them otherwise: more than are among the files of one place. */
const MOST_ALIKE = 16;

/** A part that is the same as before is taken as it was then; the names are read apart from a part that is another. */
const alikeParts = rememberBytes(MOST_ALIKE, (bytes) => {
  let last: { readonly source: PartSource; readonly read: WorkbookPart } | undefined;
  return (source: PartSource): WorkbookPart => {
    const isSame = last?.source.part === source.part && last.source.links === source.links;
    const read =
      last && isSame ? last.read : (namesApart(bytes, source) ?? wholePart(bytes, source));
    last = { source, read };
    return read;
  };
});

/** Nearly all of it are the names, which the workbooks of one template have in common. */
function namesApart(bytes: Uint8Array, source: PartSource): WorkbookPart | undefined {
  const cut = cutElement(bytes, NAMES);
  if (!cut || cut.around.split("definedName").length > 2) return undefined;
  const section = sections(cut.content, source.part);
  if (!section.isSound) return undefined;
  try {
    const { sheets, firstDayYear, namesPlace } = scanWorkbook(cut.around, source);
    if (namesPlace !== cut.place) return undefined;
    return { sheets, firstDayYear, names: section.namesIn(sheets) };
  } catch {
    return undefined; // to be said of the whole
  }
}

const sections = rememberBytes(MOST_ALIKE, (bytes) => {
  const xml = textBetween(bytes, 0, bytes.length);
  let last: { key: string; names: DefinedNames } | undefined;
  return {
    isSound: isSound(xml),
    namesIn(allSheets: readonly ListedSheet[]): DefinedNames {
      const key = JSON.stringify(allSheets.map(({ name }) => name));
      if (last?.key !== key) last = { key, names: definedNames({ xml, allSheets }) };
      return last.names;
    },
  };
});

function isSound(xml: string): boolean {
  try {
    scanXml(`<${NAMES}>${xml}</${NAMES}>`, NAMES, {});
    return true;
  } catch {
    return false;
  }
}

interface ScannedWorkbook extends Pick<WorkbookPart, "sheets" | "firstDayYear"> {
  /** Where the element of the names begins; -1 if there is none. */
  readonly namesPlace: number;
}

function scanWorkbook(text: string, { part, links }: PartSource): ScannedWorkbook {
  const sheets: ListedSheet[] = [];
  let section = "";
  let firstDayYear: FirstDayYear = 1900;
  let namesPlace = -1;
  scanXml(text, part, {
    open(name, attributes, depth, start) {
      if (depth === 1) section = name;
      if (depth === 1 && name === NAMES) namesPlace = start;
      if (depth === 1 && name === "workbookPr" && isTrue(attributes, "date1904")) {
        firstDayYear = 1904;
      }
      if (depth !== 2 || section !== "sheets" || name !== "sheet") return;
      const id = relationshipId(attributes);
      const link = links.find((it) => it.id === id);
      sheets.push({
        name: attribute(attributes, "name") ?? "",
        state: sheetState(attribute(attributes, "state")),
        part: link?.target ?? "",
        kind: link?.kind ?? "",
        sheetId: attribute(attributes, "sheetId") ?? "",
      });
    },
  });
  return { sheets, firstDayYear, namesPlace };
}

function sheetState(state: string | null): Sheet["state"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
