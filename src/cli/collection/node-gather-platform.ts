/** What Node brings for gathering. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GatherPlatform } from "../../gathering/gather-platform.ts";
import { nodeImportPlatform } from "../../import/node-platform.ts";
import { packageRoot } from "../package-root.ts";

export const nodeGatherPlatform: GatherPlatform = {
  import: nodeImportPlatform,
  hash: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  template: (path) => readFile(join(packageRoot(), path)),
};
