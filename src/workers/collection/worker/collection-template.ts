/** The workbooks of a collection, empty, as the repository has them. */
import { strFromU8, strToU8, unzlibSync, zipSync } from "fflate";
import { deflated } from "virtual:embedded-collection";
import { bytesOf } from "../../../package/bytes-of.ts";

/** Not compressed: it is opened at once. */
export function collectionTemplateAt(path: string): Uint8Array {
  const templates = JSON.parse(strFromU8(unzlibSync(bytesOf(deflated)))) as Templates;
  const parts = templates[path];
  if (!parts) throw new Error(`Unknown template "${path}", expected one of a collection.`);
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 0 });
}

/** By its path, and the name of a part, its text. */
type Templates = Readonly<Record<string, Readonly<Record<string, string>>>>;
