/** The content types of the parts of a package: [Content_Types].xml. */
import { decodeText } from "./decode-text.ts";
import { partKey } from "./part-name.ts";
import { rememberBytes } from "./remember-bytes.ts";
import { attribute, scanXml } from "./scan-xml.ts";
import { childElement, childElements, createBeside, rootOf, type XmlDocument } from "./xml.ts";

export const CONTENT_TYPES = "[Content_Types].xml";

export interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

function readContentTypes(text: string): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  scanXml(text, CONTENT_TYPES, {
    open(name, attributes) {
      const type = attribute(attributes, "ContentType") ?? "";
      if (name === "Override")
        overrides.set(partKey(attribute(attributes, "PartName") ?? ""), type);
      if (name === "Default") {
        defaults.set((attribute(attributes, "Extension") ?? "").toLowerCase(), type);
      }
    },
  });
  return { overrides, defaults };
}

/** `null` takes the type away. */
export function setContentType(document: XmlDocument, part: string, type: string | null): void {
  const root = rootOf(document);
  for (const element of childElements(root, "Override")) {
    if (partKey(element.getAttribute("PartName") ?? "") === partKey(part))
      root.removeChild(element);
  }
  if (type === null) return;
  const model = childElement(root, "Override") ?? root;
  const element = createBeside(document, model, "Override");
  element.setAttribute("PartName", `/${part}`);
  element.setAttribute("ContentType", type);
  root.appendChild(element);
}

/** Alike in all files of one program. */
const MOST_ALIKE = 16;

export const contentTypesIn = rememberBytes(MOST_ALIKE, (bytes) =>
  readContentTypes(decodeText(bytes)),
);
