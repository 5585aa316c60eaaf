/** The ending that the name of a file would have, told by what it holds. */
import { contentFormat, formatWithin, isPacked } from "./content-format.ts";
import type { ImportPlatform } from "./imported.ts";

/** What is nothing else may be a text; a package, a workbook, whose reader says what is wrong with it. */
const [OTHER, OTHER_PACKAGE] = ["txt", "xlsx"];

/** The ending without its dot. */
export function contentEnding(bytes: Uint8Array, platform: ImportPlatform): string {
  const isPackage = isPacked(bytes);
  const format = contentFormat(bytes, platform) ?? (isPackage ? undefined : formatWithin(bytes));
  return format?.endings[0] ?? (isPackage ? OTHER_PACKAGE : OTHER);
}
