/** The official workbooks, empty, as the repository has them. */
import { strFromU8, strToU8, unzlibSync, zipSync } from "fflate";
import { deflated } from "virtual:embedded-templates";
import { bytesOf } from "./bytes-of.ts";

/** The text of a part, by its name and by the path of the template from the root of the repository. */
type Parts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function templateAt(path: string): Uint8Array {
  const parts = JSON.parse(strFromU8(unzlibSync(bytesOf(deflated)))) as Parts;
  const texts = Object.entries(parts).flatMap(([name, { [path]: text }]) =>
    text === undefined ? [] : [[name, strToU8(text)] as const],
  );
  return zipSync(Object.fromEntries(texts));
}
