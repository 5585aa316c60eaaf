/** Cells in which something stands, and no number can be read: kept as they are, named, and said to agree with nothing. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { Imported } from "../../src/import/imported.ts";
import { importAny } from "../support/import.ts";
import { page, pageTables, whole } from "./html-copies.ts";

const NEW = "requests.newThisYear";
const PERSON = `${NEW}.naturalPerson`;

const figures = Object.fromEntries(edition2021.cells.map(({ id }) => [id, 0]));

/** A page whose cell of the natural persons holds this. */
async function imported(content: string): Promise<Imported> {
  const html = page(edition2021, pageTables(edition2021, { ...figures, [PERSON]: 131 }).map(whole));
  expect(html.split(">131<")).toHaveLength(2);
  const bytes = new TextEncoder().encode(html.replace(">131<", `>${content}<`));
  return importAny(bytes, { fileName: "年报.html" });
}

const ALL = edition2021.cells.length;

test.each([
  ["13<br>2", "13\n2"],
  ["13 2", "13 2"],
  ["13　2", "13　2"],
  ["0 13 2", "0 13 2"],
  ["<p>13</p><p>2</p>", "13\n2"],
  ["约6件", "约6件"],
])("“%s”", async (content, text) => {
  const { report, account } = await imported(content);
  expect(report.figures[PERSON]).toBe(text);
  expect(account).toContain(`读取：${ALL - 1}格与原文一致。`);
  expect(account).toContain(
    `1格没有读出数字，照录原文，请对照原文改为数字：表三“一、本年新收”行“自然人”列“${text.replace("\n", " ")}”。`,
  );
});

test.each([
  ["1 234", 1234, ALL - 1],
  ["13", 13, ALL],
  ["/", "/", ALL],
])("“%s” is read", async (content, figure, agreeing) => {
  const { report, account } = await imported(content);
  expect(report.figures[PERSON]).toBe(figure);
  expect(account).toContain(`读取：${agreeing}格与原文一致。`);
  expect(account.join("")).not.toContain("没有读出数字");
});
