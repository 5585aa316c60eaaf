import { nodeXml } from "../../src/package/node-xml.ts";
import type { OpenPackageOptions } from "../../src/package/open-package.ts";
import { zlibInJavaScript } from "../../src/package/zlib-in-javascript.ts";

/** What a page of a browser brings for packages, in Node. */
export const platformInJavaScript: OpenPackageOptions = { xml: nodeXml, ...zlibInJavaScript };
