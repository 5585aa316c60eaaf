/** 汇总表: the template of the collection's edition, filled. */
import { fillCollection } from "../book/collection/fill-collection.ts";
import type { Collected } from "../collection/collected.ts";
import { collectionTemplate } from "../layout/collection/plan-collection.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { GatherPlatform } from "./gather-platform.ts";

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
  const workbook = openWorkbook(await platform.template(path), platform.import);
  fill(workbook);
  return workbook.save();
}
