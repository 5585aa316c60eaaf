/** The parser for Node, loaded when there is something to parse. Browsers have their own. */
import { createRequire } from "node:module";
import { xmlOf } from "./xml-of.ts";

const require = createRequire(import.meta.url);

export const nodeXml = xmlOf(() => require("@xmldom/xmldom") as never);
