/** @e965/xlsx only reads the files, in one process. */
import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";

const [list = ""] = process.argv.slice(2);
for (const file of JSON.parse(readFileSync(list, "utf8"))) read(readFileSync(file));
