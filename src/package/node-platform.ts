/** What Node brings for packages: xmldom, and zlib. */
import { nodeXml } from "./node-xml.ts";
import { nodeZlib } from "./node-zlib.ts";
import type { OpenPackageOptions } from "./open-package.ts";

export const nodePlatform: OpenPackageOptions = { xml: nodeXml, ...nodeZlib };
