/** 汇总表: the template of the collection's edition, filled. */
import { unzipSync, zipSync } from "fflate";
import { fillCollection } from "../book/collection/fill-collection.ts";
import type { Collected } from "../collection/collected.ts";
import { collectionTemplate } from "../layout/collection/plan-collection.ts";
import { zlibInJavaScript } from "../package/zlib-in-javascript.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { GatherPlatform } from "./gather-platform.ts";

/** Node packs faster, and otherwise: whoever compares what the page and the command line wrote shall find the same bytes. */
const { deflate, deflatePieces } = zlibInJavaScript;
const PACKED = { deflate, deflatePieces };

/** @throws Unwritable where there is more than the workbook holds */
export function writeCollectionWorkbook(
  collected: Collected,
  platform: GatherPlatform,
): Promise<Uint8Array> {
  return filledTemplate(collectionTemplate(collected.edition), platform, (workbook) => {
    fillCollection(workbook, collected);
  });
}

/** @param path of the template, from the root of the repository */
export async function filledTemplate(
  path: string,
  platform: GatherPlatform,
  fill: (workbook: Workbook) => void,
): Promise<Uint8Array> {
  // what is left as it is in the template is packed as the rest is, and not as the template was
  const template = zipSync(unzipSync(await platform.template(path)));
  const workbook = openWorkbook(template, { ...platform.import, ...PACKED });
  fill(workbook);
  return workbook.save();
}
