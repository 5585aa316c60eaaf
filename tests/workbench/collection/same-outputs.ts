/** The outputs of the page and of the command line, held beside each other. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { ogi } from "../../support/cli.ts";

/**
 * What the command line writes.
 *
 * @param words behind `ogi collect`
 * @param folder in which it writes
 */
export async function byCommandLine(
  words: readonly string[],
  folder: string,
): Promise<Record<string, Uint8Array>> {
  const { err } = await ogi("collect", ...words);
  expect(err).toBe("");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    names
      .filter((name) => !statSync(join(folder, name)).isDirectory())
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name))]),
  );
}

/** Node deflates faster than a page can, and a little otherwise: of a workbook every part is the same. */
export function differing(
  found: Record<string, Uint8Array>,
  expected: Record<string, Uint8Array>,
): string[] {
  const names = [...new Set([...Object.keys(found), ...Object.keys(expected)])].sort();
  return names.flatMap((name) => {
    const [a, b] = [found[name], expected[name]];
    if (!a || !b) return [`${name}: only ${a ? "in the page" : "at the command line"}`];
    if (Buffer.compare(a, b) === 0) return [];
    if (!name.endsWith(".xlsx")) return [name];
    return differing(unzipSync(a), unzipSync(b)).map((part) => `${name}/${part}`);
  });
}
