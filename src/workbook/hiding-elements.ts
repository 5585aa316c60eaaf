/** Elements of a worksheet that hide rows and columns (ECMA-376 part 1, 18.3.1.13, 18.3.1.73 and 18.3.1.81). */
import { attribute, isTrue } from "../package/scan-xml.ts";
import { COLUMNS } from "./cell-address.ts";

/** Whether the element of a row hides it. */
export function hidesRow(attributes: string): boolean {
  return isTrue(attributes, "hidden") || isNothing(attributes, "ht");
}

/** Whether `sheetFormatPr` hides the rows that say nothing themselves. */
export function hidesRows(attributes: string): boolean {
  return isTrue(attributes, "zeroHeight");
}

/** The columns that an element `col` hides, from the first to the last, counted from 0. */
export function hiddenColumns(
  attributes: string,
): readonly [first: number, last: number] | undefined {
  if (!isTrue(attributes, "hidden") && !isNothing(attributes, "width")) return undefined;
  const last = Number(attribute(attributes, "max") ?? COLUMNS);
  return [Number(attribute(attributes, "min") ?? 1) - 1, last - 1];
}

function isNothing(attributes: string, name: string): boolean {
  const size = attribute(attributes, name);
  return size !== null && Number(size) === 0;
}
