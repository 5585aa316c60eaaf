/** Menus above a report, links below its signature, and tables of others in its parts. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { importAny } from "../support/import.ts";
import { page, pageTables, whole } from "./html-copies.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }, i) => [id, 3 + 7 * i]));
const html = page(edition2021, pageTables(edition2021, figures).map(whole));
const ORGAN = "某某市统计局";
const END = /<\/div><\/div>\s*<div class="foot">/u;

async function read(text: string) {
  expect(text).not.toBe(html);
  const { report, account } = await importAny(new TextEncoder().encode(text), {
    fileName: "年报.html",
  });
  expect(report.figures).toEqual(figures);
  return { ...report, account: account.join("\n") };
}

const lines = (texts: readonly string[]): string => texts.map((it) => `<p>${it}</p>`).join("");

describe("below the signature", () => {
  const signed = [ORGAN, "2022年1月10日"];
  const withBelow = (texts: readonly string[]): string =>
    html.replace(END, (end) => `${lines([...signed, ...texts])}${end}`);

  test.each([1, 3, 8])("%d links are no paragraphs, and are told", async (count) => {
    const links = Array.from({ length: count }, (_, i) => `政策解读之${i + 1}`);
    const made = await read(withBelow(links));
    expect(made.narrative.otherMatters).toEqual(["无。"]);
    expect([made.signed, made.source?.signature?.organ]).toEqual(["2022-01-10", ORGAN]);
    expect(made.source?.dropped).toEqual(links);
    expect(made.account).toContain(`${count}处网页文字或表格外的文字，没有读入正文：政策解读之1`);
  });

  test.each(["附件：统计表.xlsx", "（此件公开发布）", "另：本报告电子版可在网站查阅。"])(
    "“%s” is part of the report",
    async (text) => {
      const made = await read(withBelow([text]));
      expect(made.narrative.otherMatters).toEqual(["无。", text]);
    },
  );
});

describe("a site named in the menu is not the organ of a title without one", () => {
  const untitled = html.replaceAll(`${ORGAN}2021年`, "2021年");
  const SITE = "某某市人民政府";

  test.each([
    `<div class="nav">${SITE}</div>`,
    `<div id="top-menu"><ul><li>${SITE}</li></ul></div>`,
    `<div role="navigation"><a>${SITE}</a></div>`,
    `<nav>${SITE}</nav>`,
  ])("%s", async (menu) => {
    const beside = await read(untitled.replace("<body>", `<body>${menu}`));
    expect(beside.organ.name).toBe("");
    const within = await read(untitled.replace('<div id="zoom">', `<div id="zoom">${menu}`));
    expect(within.organ.name).toBe("");
  });

  test("but what holds the report is no menu, whatever it is called", async () => {
    const made = await read(html.replace('<div id="zoom">', '<div id="zoom" class="nav">'));
    expect(made.organ.name).toBe(ORGAN);
    expect(made.narrative.otherMatters).toEqual(["无。"]);
  });

  test("and a heading of its own above the title still is", async () => {
    const made = await read(untitled.replace("<body>", `<body><h2>${ORGAN}</h2>`));
    expect(made.organ.name).toBe(ORGAN);
  });
});

test.each(["2020-2021年", "2020—2021年", "2020年至2021年", "2020年-2021年度"])(
  "of %s in the title nothing stays in the name of the organ",
  async (years) => {
    const made = await read(html.replaceAll(`${ORGAN}2021年`, `${ORGAN}${years}`));
    expect([made.organ.name, made.year]).toEqual([ORGAN, 2021]);
  },
);

test("a table of something else in a part keeps its rows whole", async () => {
  const other =
    "<table><tr><th>发布渠道</th><th>条数</th></tr><tr><td>政府网站</td><td>120</td></tr><tr><td>政务微博</td><td>35</td></tr></table>";
  const heading = /(?=<p><strong>三、|<p>三、)/u;
  const made = await read(html.replace(heading, other));
  expect(made.narrative.proactiveDisclosure).toEqual({
    before: [],
    after: ["发布渠道　条数", "政府网站　120", "政务微博　35"],
  });
});
