/** Small packages made by hand: parts as text, zipped by fflate. */
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface MadeWorkbook {
  /** Inside `<worksheet>`; alone, it is the sheet Sheet1. */
  readonly sheet?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly calcChain?: string;
  /** Inside `<workbook>`, before and after `<sheets>`. */
  readonly workbookPr?: string;
  readonly definedNames?: string;
  readonly strict?: boolean;
  /** Whole parts that replace the made ones, or come along. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A workbook of one sheet, `Sheet1`. */
export function makeWorkbook(made: MadeWorkbook): Uint8Array {
  const main = made.strict ? STRICT_MAIN : MAIN;
  const links = made.strict ? STRICT_LINKS : LINKS;
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} xmlns="${main}" xmlns:r="${links}">${content}</${name}>`;

  const optional = [
    ["sharedStrings", "sst", made.sharedStrings],
    ["styles", "styleSheet", made.styles],
    ["calcChain", "calcChain", made.calcChain],
  ] as const;
  const present = optional.flatMap(([kind, name, content]) =>
    content === undefined ? [] : [{ kind, name, content }],
  );

  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>` +
      present
        .map(
          ({ kind }) =>
            `<Override PartName="/xl/${kind}.xml" ContentType="${SPREADSHEET}.${kind}+xml"/>`,
        )
        .join("") +
      `</Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]], links),
    "xl/workbook.xml": root(
      "workbook",
      `${made.workbookPr ?? ""}<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>${made.definedNames ?? ""}`,
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      [
        ["worksheet", "worksheets/sheet1.xml"],
        ...present.map(({ kind }) => [kind, `/xl/${kind}.xml`] as const),
      ],
      links,
    ),
    "xl/worksheets/sheet1.xml": root("worksheet", made.sheet ?? "<sheetData/>"),
    ...Object.fromEntries(
      present.map(({ kind, name, content }) => [`xl/${kind}.xml`, root(name, content)]),
    ),
    ...made.parts,
  };
  return makeZip(parts);
}

export function makeZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}

function relationships(
  targets: readonly (readonly [kind: string, target: string])[],
  links: string,
): string {
  return (
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    targets
      .map(
        ([kind, target], i) =>
          `<Relationship Id="rId${i + 1}" Type="${links}/${kind}" Target="${target}"/>`,
      )
      .join("") +
    `</Relationships>`
  );
}
