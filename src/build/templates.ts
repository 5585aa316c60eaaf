/** `npm run templates`: writes every template of templates/ anew. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { templateFiles } from "./template-files.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

for (const { path, build } of templateFiles) {
  mkdirSync(dirname(ROOT + path), { recursive: true });
  writeFileSync(ROOT + path, await build());
  console.log(path);
}
