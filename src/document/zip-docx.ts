/** The parts of a .docx as one file; the same parts give the same bytes. */
import { strToU8, zipSync } from "fflate";

/** The earliest time that a zip can state. */
const NO_TIME = new Date(1980, 0, 1);

export function zipDocx(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    { mtime: NO_TIME },
  );
}
