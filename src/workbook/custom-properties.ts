/** Custom document properties, docProps/custom.xml (ECMA-376 part 1, 22.3). */
import type { OpcPackage } from "../package/opc-package.ts";
import { decodeText } from "../package/decode-text.ts";
import { rememberBytes } from "../package/remember-bytes.ts";
import { attribute, decodeXml, scanXml } from "../package/scan-xml.ts";
import { childElements, type XmlElement } from "../package/xml.ts";
import { decodeXstring, encodeXstring } from "./xstring.ts";

type PropertyValue = string | number | boolean;

const KIND = "custom-properties";
const PART = "docProps/custom.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
/** The format id of every user-defined property; property ids begin at 2 (22.3.2.1). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_ID = 2;

interface Dialect {
  readonly relationship: string;
  readonly properties: string;
  readonly values: string;
}

const TRANSITIONAL: Dialect = {
  relationship:
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
  properties: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
  values: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
};

const STRICT: Dialect = {
  relationship: "http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties",
  properties: "http://purl.oclc.org/ooxml/officeDocument/customProperties",
  values: "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
};

/** Every type that is one number; whatever else is not a truth value is text (22.4). */
const NUMBER_TYPE = /^(?:i[1248]|ui[1248]|int|uint|r[48]|decimal)$/u;

export function readProperties(opened: OpcPackage): ReadonlyMap<string, PropertyValue> {
  const part = findPart(opened);
  return part === undefined ? new Map() : propertiesIn(opened.bytes(part), part);
}

/** Alike in workbooks of one edition that were made for nobody yet. */
const MOST_ALIKE = 16;

const propertiesIn = rememberBytes(MOST_ALIKE, (bytes, part) => {
  const properties = new Map<string, PropertyValue>();
  let property = "";
  scanXml(decodeText(bytes), part, {
    open(_name, attributes, depth) {
      if (depth === 1) property = attribute(attributes, "name") ?? "";
    },
    close(name, content, depth) {
      if (depth === 2) properties.set(property, parseValue(name, decodeXml(content)));
    },
  });
  return properties;
});

export function writeProperty(
  opened: OpcPackage,
  name: string,
  { value, strict }: { value: PropertyValue; strict: boolean },
): void {
  const part = findPart(opened) ?? createPart(opened, strict ? STRICT : TRANSITIONAL);
  const document = opened.document(part);
  const root = document.documentElement;
  if (!root) throw new Error(`Part "${part}" has no root.`);
  const { values } = root.namespaceURI === STRICT.properties ? STRICT : TRANSITIONAL;

  const element = (namespace: string | null, prefix: string | null, local: string): XmlElement =>
    document.createElementNS(namespace, prefix ? `${prefix}:${local}` : local);
  const existing = [...childElements(root, "property")];
  let property = existing.find((it) => it.getAttribute("name") === name);
  if (!property) {
    const ids = existing.map((it) => Number(it.getAttribute("pid")));
    property = element(root.namespaceURI, root.prefix, "property");
    property.setAttribute("fmtid", FORMAT_ID);
    property.setAttribute("pid", String(Math.max(FIRST_ID - 1, ...ids) + 1));
    property.setAttribute("name", name);
    root.appendChild(property);
  }
  property.textContent = "";
  const content = element(values, "vt", valueType(value));
  content.textContent = typeof value === "string" ? encodeXstring(value) : String(value);
  property.appendChild(content);
  opened.touch(part);
}

/** The last word of the type is `customProperties` in strict files. */
function findPart(opened: OpcPackage): string | undefined {
  return opened
    .relationships("")
    .find(({ kind }) => kind === KIND || STRICT.relationship.endsWith(`/${kind}`))?.target;
}

function createPart(opened: OpcPackage, { relationship, properties, values }: Dialect): string {
  opened.write(
    PART,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${properties}" xmlns:vt="${values}"></Properties>`,
    CONTENT_TYPE,
  );
  opened.addRelationship("", { type: relationship, target: PART });
  return PART;
}

function parseValue(type: string, text: string): PropertyValue {
  if (type === "bool") return text.trim() === "true" || text.trim() === "1";
  return NUMBER_TYPE.test(type) ? Number(text) : decodeXstring(text);
}

function valueType(value: PropertyValue): string {
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "lpwstr";
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "i4" : "r8";
}
