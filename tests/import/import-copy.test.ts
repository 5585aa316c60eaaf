/** A copy of a report out of a file, with tables or as prose alone: the file is read once. */
import { importCopy } from "../../src/import/import-copy.ts";
import { nodeImportPlatform } from "../../src/import/node-platform.ts";
import { readText } from "../../src/import/read-text.ts";
import { publishedTexts } from "../support/examples.ts";

jest.mock("../../src/import/read-text.ts", () => {
  const module = jest.requireActual<{ readText: typeof readText }>("../../src/import/read-text.ts");
  return { readText: jest.fn(module.readText) };
});

const PROSE = "一、总体情况\n本年新收政府信息公开申请8件。\n五、存在的主要问题及改进情况\n无。";

test.each([
  ...publishedTexts().map(({ name, bytes }) => [`with tables (${name})`, bytes, true] as const),
  ["without tables", Buffer.from(PROSE), false] as const,
])("a file %s is read once", async (_, bytes, hasTables) => {
  jest.mocked(readText).mockClear();
  const copy = await importCopy(bytes, { fileName: "乙.txt", platform: nodeImportPlatform });
  expect([copy.report !== undefined, copy.narrative.overview.length > 0]).toEqual([
    hasTables,
    true,
  ]);
  expect(readText).toHaveBeenCalledTimes(1);
});
