/** What browsers bring for packages and PDFs: their DOM, zlib in JavaScript, and files beside the page. */
import type { OpenPackageOptions } from "../package/open-package.ts";
import type { XmlParser } from "../package/xml.ts";
import { zlibInJavaScript } from "../package/zlib-in-javascript.ts";

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

interface BrowserPlatform extends OpenPackageOptions {
  /** Where the site has the character maps of pdf.js. */
  readonly cMapFolder: () => string;
}

export const browserPlatform: BrowserPlatform = {
  xml: browserXml,
  ...zlibInJavaScript,
  cMapFolder: () => new URL("assets/cmaps/", document.baseURI).href,
};
