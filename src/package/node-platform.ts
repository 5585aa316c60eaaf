/** What Node brings for packages: xmldom, and zlib. */
import { nodeInflate } from "./node-inflate.ts";
import { nodeXml } from "./node-xml.ts";
import type { OpenPackageOptions } from "./open-package.ts";

export const nodePlatform: OpenPackageOptions = { xml: nodeXml, inflate: nodeInflate };
