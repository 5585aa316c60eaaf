/** A report as an official workbook, made in the browser: the template of its edition, filled. */
import { fillBook } from "../book/fill-book.ts";
import { editionOf } from "../form/editions.ts";
import { templatePath } from "../layout/template-name.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import { browserPlatform } from "./browser-platform.ts";
import { HostFailure } from "./host-failure.ts";

/**
 * Fills the template, which lies beside the page.
 *
 * @throws HostFailure when the template cannot be fetched
 */
export async function makeWorkbook(report: AnnualReport): Promise<Uint8Array> {
  const path = templatePath(editionOf(report.edition), { zeros: false });
  const workbook = openWorkbook(await fetchBytes(encodeURI(path)), browserPlatform);
  fillBook(workbook, report);
  return workbook.save();
}

async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path).catch(() => undefined);
  if (!response?.ok) {
    throw new HostFailure("没有取到空白模板，请检查网络后再试；一直不行的，请联系维护人员。");
  }
  return new Uint8Array(await response.arrayBuffer());
}
