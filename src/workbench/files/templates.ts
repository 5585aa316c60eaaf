/** The official workbooks, empty, as the repository has them. */
import { strFromU8, strToU8, unzlibSync, zipSync } from "fflate";
import { deflated } from "virtual:embedded-templates";
import { bytesOf } from "../../package/bytes-of.ts";

interface Templates {
  /** Of each template, from the root of the repository. */
  readonly paths: readonly string[];
  /** By the name of a part: its pieces, each as it is in every template; all empty where a template has no such part. */
  readonly parts: Readonly<Record<string, readonly (readonly string[])[]>>;
}

export function templateAt(path: string): Uint8Array {
  const { paths, parts } = JSON.parse(strFromU8(unzlibSync(bytesOf(deflated)))) as Templates;
  const template = paths.indexOf(path);
  const texts = Object.entries(parts).flatMap(([name, pieces]) => {
    const text = pieces.map((it) => it[template] ?? "").join("");
    return text === "" ? [] : [[name, strToU8(text)] as const];
  });
  return zipSync(Object.fromEntries(texts));
}
