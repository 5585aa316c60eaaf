/** 汇总表: the template of the collection's edition, filled. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fillCollection } from "../../book/collection/fill-collection.ts";
import { Unwritable } from "../../book/unwritable.ts";
import type { Collected } from "../../collection/collected.ts";
import { collectionTemplate } from "../../layout/collection/plan-collection.ts";
import { nodePlatform } from "../../package/node-platform.ts";
import { openWorkbook } from "../../workbook/open-workbook.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { Refusal } from "../console.ts";
import { packageRoot } from "../package-root.ts";

/** @throws Refusal where there is more than the workbook holds */
export function writeCollectionWorkbook(collected: Collected): Promise<Uint8Array> {
  return filledTemplate(collectionTemplate(collected.edition), (workbook) => {
    fillCollection(workbook, collected);
  });
}

/** @param path of the template, from the root of the repository */
export async function filledTemplate(
  path: string,
  fill: (workbook: Workbook) => void,
): Promise<Uint8Array> {
  const workbook = openWorkbook(await readFile(join(packageRoot(), path)), nodePlatform);
  try {
    fill(workbook);
  } catch (error) {
    if (error instanceof Unwritable) throw new Refusal(error.message);
    throw error;
  }
  return workbook.save();
}
