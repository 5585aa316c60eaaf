/** An old Word document at every door of the command line, which takes it as it takes the .docx that it was. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ogi, testFolder, type Said } from "../support/cli.ts";

const FILES = join(import.meta.dirname, "../import/libreoffice");
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FILES, name)));

const inFolder = testFolder();

const DOORS: Readonly<Record<string, readonly string[]>> = {
  "is imported": ["import", "年报", "-o", "-"],
  "is checked": ["check", "年报"],
  "is checked as a draft": ["check", "年报", "--draft", "--json"],
  "is the last year of itself": ["check", "年报", "--last-year", "年报"],
  "is compared with itself": ["compare", "年报", "年报"],
  "becomes a report": ["report", "年报", "-o", "-"],
};

test.each(Object.entries(DOORS))("it %s", async (_door, words) => {
  const said = async (ending: string): Promise<Said> => {
    const path = inFolder(`年报.${ending}`, bytesOf(`001.${ending}`));
    const { exitCode, out, err } = await ogi(...words.map((it) => (it === "年报" ? path : it)));
    const [same, sameErr] = [out, err].map((it) => it.replaceAll(`年报.${ending}`, "年报"));
    return { exitCode, out: same ?? "", err: sameErr ?? "" };
  };
  expect(await said("doc")).toEqual(await said("docx"));
});

test("without a name it is told by what it holds", async () => {
  const path = inFolder("年报", bytesOf("001.doc"));
  const { exitCode, err } = await ogi("import", path, "-o", "-");
  expect(exitCode).toBe(0);
  expect(err).toContain("文件没有扩展名，内容其实是旧版Word文档（.doc），已按内容读取。");
});
