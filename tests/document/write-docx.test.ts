import { strFromU8, unzipSync } from "fflate";
import { compose } from "../../src/document/compose.ts";
import { writeDocx } from "../../src/document/write-docx.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { exampleReports } from "../support/examples.ts";
import { openXmlErrors } from "../support/open-xml.ts";
import { filled, narrative, ptReport, report2019 } from "./reports.ts";

async function partsOf(report: AnnualReport): Promise<(name: string) => string> {
  const files = unzipSync(await writeDocx(compose(report, { uncorrected: 2 })));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

function count(xml: string, element: string): number {
  return xml.split(`<${element}`).length - 1;
}

describe("writeDocx", () => {
  let part: (name: string) => string;
  beforeAll(async () => {
    part = await partsOf(ptReport);
  });

  test("the page is A4 with the margins of GB/T 9704", () => {
    expect(part("word/document.xml")).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(part("word/document.xml")).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/u,
    );
  });

  test("page numbers stand on the outer edge", () => {
    expect(part("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    expect(part("word/document.xml")).toMatch(/footerReference w:type="even"/u);
    expect(part("word/footer1.xml")).toContain("PageNumberOdd");
    expect(part("word/footer2.xml")).toContain("PageNumberEven");
  });

  test.each([
    ["Normal", /<w:spacing w:line="560" w:lineRule="exact"\/>/u],
    ["BodyText", /w:firstLineChars="200"/u],
    ["Title", /w:eastAsia="方正小标宋简体".*<w:sz w:val="44"\/>/u],
    ["Heading1", /w:eastAsia="黑体"/u],
    ["Heading2", /w:eastAsia="楷体_GB2312"/u],
    ["RunInHeading", /w:eastAsia="楷体_GB2312"/u],
    ["PageNumberOdd", /w:eastAsia="宋体".*<w:sz w:val="28"\/>/u],
  ])("the style %s holds its type", (id, look) => {
    const style = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, "u");
    expect(style.exec(part("word/styles.xml"))?.[0]).toMatch(look);
  });

  test("every style that the text uses is defined", () => {
    const used = [part("word/document.xml"), part("word/footer1.xml"), part("word/footer2.xml")]
      .flatMap((xml) => [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/gu)])
      .map(([, id = ""]) => id);
    for (const id of new Set(used)) expect(part("word/styles.xml")).toContain(`w:styleId="${id}"`);
  });

  test("text carries no formatting of its own", () => {
    const xml = part("word/document.xml");
    expect(xml).not.toMatch(/<w:(?:sz|b|jc|ind|color|spacing|vAlign|shd|tblBorders)[ />]/u);
    for (const [fonts] of xml.matchAll(/<w:rFonts[^>]*>/gu)) {
      expect(fonts).toBe('<w:rFonts w:hint="eastAsia"/>');
    }
  });

  test("every paragraph has a style", () => {
    const xml = part("word/document.xml");
    expect(count(xml, "w:p>")).toBe(count(xml, "w:pStyle "));
  });

  test("headings and run-in headings are what Word's navigation and styles know", () => {
    const xml = part("word/document.xml");
    expect(count(xml, 'w:pStyle w:val="Heading1"')).toBe(6);
    expect(count(xml, 'w:pStyle w:val="Heading2"')).toBe(3);
    expect(count(xml, 'w:rStyle w:val="RunInHeading"')).toBe(4);
  });

  test("missing fonts have a fallback", () => {
    expect(part("word/fontTable.xml")).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="FangSong"/>',
    );
  });

  test("names no time, and no maker but the organ", () => {
    expect(part("docProps/core.xml")).not.toMatch(/dcterms|lastModifiedBy/u);
    expect(part("docProps/core.xml")).toContain(
      "<dc:creator>平潭综合实验区管理委员会</dc:creator>",
    );
  });

  test("the tables are as wide as the text, keep their spans and repeat their headers", () => {
    const [two = "", three = "", four = ""] = part("word/document.xml").split("<w:tbl>").slice(1);
    for (const table of [two, three, four]) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) =>
        Number(width),
      );
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844);
      expect(count(table, "w:cantSplit")).toBe(count(table, "w:tr>"));
    }
    expect([two, three, four].map((table) => count(table, "w:tblHeader"))).toEqual([0, 3, 3]);
    expect(count(three, "w:tr>")).toBe(28);
    expect(three).toMatch(/<w:gridSpan w:val="7"\/>.*?申请人情况/u);
    expect(three).toMatch(/<w:vMerge w:val="restart"\/>.{0,200}三、本年度办理结果/u);
    expect(count(four, "w:gridCol ")).toBe(15);
  });

  test("the end of the text stays with the signature", () => {
    expect(part("word/document.xml")).toMatch(/<w:keepNext\/>.{0,80}未收取信息处理费/u);
  });

  test("the same tree gives the same bytes", async () => {
    const tree = compose(ptReport, { uncorrected: 0 });
    const first = await writeDocx(tree);
    await new Promise((resolve) => setTimeout(resolve, 2100)); // A zip counts time in steps of two seconds.
    expect(Buffer.from(await writeDocx(tree)).equals(first)).toBe(true);
  });

  test("marks of markup stay text", async () => {
    const xml = await partsOf({ ...ptReport, organ: { name: "甲<乙>&局", kind: "other" } });
    expect(xml("word/document.xml")).toContain("甲&lt;乙&gt;&amp;局");
    expect(xml("docProps/core.xml")).toContain("甲&lt;乙&gt;&amp;局");
  });
});

const reports: [string, AnnualReport][] = [
  ...exampleReports().map((it): [string, AnnualReport] => [it.name, it.report]),
  ["a report with every kind of paragraph", { ...report2019, narrative }],
  [
    "an empty report",
    { ...filled("2021", () => null), organ: { name: "", kind: "other" }, year: null },
  ],
];

test.each(reports)(
  "the .docx of %s is valid Open XML",
  async (_name, report) => {
    const bytes = await writeDocx(compose(report, { uncorrected: 1 }));
    expect(openXmlErrors(bytes, "年报.docx")).toEqual([]);
  },
  30_000,
);
