/** The parser for Node: xmldom. Browsers have their own. */
import { DOMParser, MIME_TYPE, XMLSerializer, Document, onErrorStopParsing } from "@xmldom/xmldom";
import type { XmlParser } from "./xml.ts";

export const nodeXml: XmlParser = {
  parse(text) {
    const parser = new DOMParser({ locator: false, onError: onErrorStopParsing });
    return parser.parseFromString(text, MIME_TYPE.XML_APPLICATION);
  },
  serialize(document) {
    if (!(document instanceof Document)) throw new TypeError("This document is not of xmldom.");
    return new XMLSerializer().serializeToString(document);
  },
};
