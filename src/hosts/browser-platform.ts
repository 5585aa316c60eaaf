/** What browsers bring for packages: their DOM, and zlib in JavaScript. */
import type { OpenPackageOptions } from "../package/open-package.ts";
import type { XmlParser } from "../package/xml.ts";
import { zlibInJavaScript } from "../package/zlib.ts";

const browserXml: XmlParser = {
  parse(text) {
    const parsed = new DOMParser().parseFromString(text, "application/xml");
    // a browser does not throw, it puts its complaint into the document
    if (parsed.getElementsByTagName("parsererror").length > 0) throw new Error("Not well-formed.");
    return parsed;
  },
  serialize(document) {
    if (!(document instanceof Document)) throw new TypeError("This document is not of a browser.");
    return new XMLSerializer().serializeToString(document);
  },
};

export const browserPlatform: OpenPackageOptions = { xml: browserXml, ...zlibInJavaScript };
