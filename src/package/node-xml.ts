/** The parser for Node: xmldom, loaded when there is something to parse. Browsers have their own. */
import { createRequire } from "node:module";
import type { XmlParser } from "./xml.ts";

const require = createRequire(import.meta.url);
const xmldom = (): typeof import("@xmldom/xmldom") => require("@xmldom/xmldom") as never;

export const nodeXml: XmlParser = {
  parse(text) {
    const { DOMParser, MIME_TYPE, onErrorStopParsing } = xmldom();
    const parser = new DOMParser({ locator: false, onError: onErrorStopParsing });
    return parser.parseFromString(text, MIME_TYPE.XML_APPLICATION);
  },
  serialize(document) {
    const { Document, XMLSerializer } = xmldom();
    if (!(document instanceof Document)) throw new TypeError("This document is not of xmldom.");
    return new XMLSerializer().serializeToString(document);
  },
};
