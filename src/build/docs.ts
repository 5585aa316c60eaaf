/** `npm run docs`: writes docs/rules.md anew from the rules; with `--check` it only compares it. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { rulesDocument } from "./rules-document.ts";

const PATH = "docs/rules.md";
const file = fileURLToPath(new URL(`../../${PATH}`, import.meta.url));

const text = await format(rulesDocument(), { ...(await resolveConfig(file)), filepath: file });
if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
  console.log(PATH);
} else if (readFileSync(file, "utf8") !== text) {
  console.error(`${PATH} is not what the rules give: npm run docs`);
  process.exitCode = 1;
}
