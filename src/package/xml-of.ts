/** xmldom as the parser of packages: in Node, and in workers, which have no DOM of their own. */
import type { XmlParser } from "./xml.ts";

/** @param xmldom the library, asked for when there is something to parse */
export function xmlOf(xmldom: () => typeof import("@xmldom/xmldom")): XmlParser {
  return {
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
}
