/** 数据/: the collection as Parquet. */
import type { Tabled } from "../document/data/tabled.ts";
import type { OutputFile } from "./output-file.ts";

export async function* dataFiles(tabled: Tabled): AsyncIterable<OutputFile> {
  const { collectionTables } = await import("../document/data/collection-tables.ts");
  for (const [name, write] of Object.entries(collectionTables)) {
    yield { name: `数据/${name}`, content: write(tabled) };
  }
}
