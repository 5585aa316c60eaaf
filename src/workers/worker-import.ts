/** What a worker of a page brings for reading files: no DOM is there. */
import * as xmldom from "@xmldom/xmldom";
import type { ImportPlatform } from "../import/imported.ts";
import { xmlOf } from "../package/xml-of.ts";
import { zlibInJavaScript } from "../package/zlib-in-javascript.ts";

/** @param base address of the page */
export function workerImport(base: string): ImportPlatform {
  return {
    xml: xmlOf(() => xmldom),
    ...zlibInJavaScript,
    cMapFolder: () => new URL("assets/cmaps/", base).href,
  };
}
