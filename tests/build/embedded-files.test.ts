/** Files of the repository that come with the page: what it unpacks is what they hold. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { embeddedFiles } from "../../src/build/site/embedded-files.ts";
import { editions } from "../../src/form/editions.ts";
import { templatePath } from "../../src/layout/template-name.ts";

const ROOT = join(__dirname, "../..");

interface Templates {
  readonly paths: readonly string[];
  readonly parts: Readonly<Record<string, readonly (readonly string[])[]>>;
}

async function embedded(name: string): Promise<unknown> {
  const { load } = embeddedFiles(ROOT);
  if (typeof load !== "function") throw new Error("The plugin loads by a function.");
  const code = await load.call({} as never, `\0virtual:embedded-${name}`);
  const [, base64 = ""] = /"(.+)"/u.exec(typeof code === "string" ? code : "") ?? [];
  return JSON.parse(inflateSync(Buffer.from(base64, "base64")).toString("utf8"));
}

test.each(editions)("the template of $id comes with every part as it is", async (edition) => {
  const path = templatePath(edition, { zeros: false });
  const { paths, parts } = (await embedded("templates")) as Templates;
  const template = paths.indexOf(path);
  const texts = Object.fromEntries(
    Object.entries(parts).map(([name, pieces]) => [
      name,
      pieces.map((it) => it[template] ?? "").join(""),
    ]),
  );
  const file = unzipSync(readFileSync(join(ROOT, path)));
  expect(texts).toEqual(
    Object.fromEntries(Object.entries(file).map(([name, bytes]) => [name, strFromU8(bytes)])),
  );
  // nothing of it is other than text
  for (const bytes of Object.values(file)) {
    expect(Buffer.from(strFromU8(bytes)).equals(Buffer.from(bytes))).toBe(true);
  }
});
