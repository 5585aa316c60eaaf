/** `npm run templates`: writes every template of templates/ anew; with `--check` it only compares them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { templateFiles } from "./template-files.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const checking = process.argv.includes("--check");

for (const { path, build } of templateFiles) {
  const built = await build();
  const file = ROOT + path;
  if (!checking) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, built);
    console.log(path);
  } else if (!existsSync(file) || Buffer.compare(readFileSync(file), built) !== 0) {
    console.error(`${path} is not what the form gives: npm run templates`);
    process.exitCode = 1;
  }
}
