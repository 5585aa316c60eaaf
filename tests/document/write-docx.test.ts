import { strFromU8, unzipSync } from "fflate";
import { compose } from "../../src/document/compose.ts";
import { composeVariant } from "../../src/document/compose-variant.ts";
import { variants, type Variant } from "../../src/document/variant.ts";
import { writeDocx } from "../../src/document/write-docx.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { exampleReports } from "../support/examples.ts";
import { casesOf } from "../support/long-matrix.ts";
import { openXmlErrors } from "../support/open-xml.ts";
import { example, filled, narrative, ptReport, report2019 } from "./reports.ts";

function partsOf(report: AnnualReport): (name: string) => string {
  const files = unzipSync(writeDocx(compose(report, { uncorrected: 2 })));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

function count(xml: string, element: string): number {
  return xml.split(`<${element}`).length - 1;
}

/** In milliseconds; a zip counts time in steps of two seconds. */
const LATER = 2100;

describe("writeDocx", () => {
  const part = partsOf(ptReport);

  test("holds the parts that it needs and no others, what tells its kind first", () => {
    const names = Object.keys(unzipSync(writeDocx(compose(ptReport, { uncorrected: 0 }))));
    expect(names).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/core.xml",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/styles.xml",
      "word/settings.xml",
      "word/fontTable.xml",
      "word/footer1.xml",
      "word/footer2.xml",
    ]);
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

  test("the same tree gives the same bytes", () => {
    const tree = compose(ptReport, { uncorrected: 0 });
    const first = writeDocx(tree);
    jest.useFakeTimers({ now: Date.now() + LATER });
    try {
      expect(Buffer.from(writeDocx(tree)).equals(first)).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test("marks of markup stay text", () => {
    const xml = partsOf({ ...ptReport, organ: { name: "甲<乙>&局", kind: "other" } });
    expect(xml("word/document.xml")).toContain("甲&lt;乙&gt;&amp;局");
    expect(xml("docProps/core.xml")).toContain("甲&lt;乙&gt;&amp;局");
  });
});

describe("送审稿", () => {
  let part: (name: string) => string;
  beforeAll(() => {
    const tree = composeVariant(ptReport, check(ptReport, { stage: "finished" }), "review");
    const files = unzipSync(writeDocx(tree));
    part = (name) => strFromU8(files[name] ?? new Uint8Array());
  });

  test("its 数据核对单 is a section of its own, without page number", () => {
    const relations = part("word/_rels/document.xml.rels");
    const footerOf = (id: string): string => {
      const relation = relations.split("<Relationship ").find((it) => it.includes(`Id="${id}"`));
      return part(`word/${/Target="([^"]+)"/u.exec(relation ?? "")?.[1] ?? ""}`);
    };
    const sections = [...part("word/document.xml").matchAll(/<w:sectPr>.*?<\/w:sectPr>/gu)];
    const found = sections.map(([section]) => ({
      top: /w:top="(\d+)"/u.exec(section)?.[1],
      numbered: [...section.matchAll(/<w:footerReference [^>]*r:id="([^"]+)"/gu)].map(
        ([, id = ""]) => footerOf(id).includes("PAGE"),
      ),
    }));
    expect(found).toEqual([
      { top: "2098", numbered: [true, true] },
      { top: "1134", numbered: [false, false] },
    ]);
  });

  test("every paragraph has a style that is defined", () => {
    const xml = part("word/document.xml");
    expect(count(xml, "w:p>")).toBe(count(xml, "w:pStyle "));
    for (const [, id = ""] of xml.matchAll(/<w:(?:pStyle|rStyle) w:val="([^"]+)"/gu)) {
      expect(part("word/styles.xml")).toContain(`w:styleId="${id}"`);
    }
  });

  test("its tables are as wide as the text, and the longer panel leaves no loose cells", () => {
    const tables = part("word/document.xml").split("<w:tbl>").slice(4);
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) =>
        Number(width),
      );
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844);
    }
    expect(count(tables[0] ?? "", 'w:vMerge w:val="restart"')).toBe(1);
  });
});

describe("网站版", () => {
  test("is not signed, and says nothing of who made it or when", () => {
    const files = unzipSync(writeDocx(composeVariant(ptReport, [], "web")));
    const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    expect(part("word/document.xml")).not.toMatch(/w:val="(?:Signature|Date)"/u);
    expect(part("docProps/core.xml")).toMatch(/<cp:coreProperties[^>]*><\/cp:coreProperties>$/u);
    expect(Object.keys(files).filter((name) => name.startsWith("docProps/"))).toEqual([
      "docProps/core.xml",
    ]);
  });
});

/** A 送审稿 holds all that the other variants hold. */
test.each(casesOf(exampleReports()).map(({ name, report }) => [name, report] as const))(
  "the 送审稿 of %s is valid Open XML",
  (_name, report) => {
    expect(faultsOf(report, "review")).toEqual([]);
  },
  30_000,
);

const odd: [string, AnnualReport][] = [
  ["a report with every kind of paragraph", { ...report2019, narrative }],
  [
    "an empty report",
    { ...filled("2021", () => null), organ: { name: "", kind: "other" }, year: null },
  ],
];

test.each(odd.flatMap(([name, report]) => variants.map((it) => [it, name, report] as const)))(
  "the variant %s of %s is valid Open XML",
  (variant, _name, report) => {
    expect(faultsOf(report, variant)).toEqual([]);
  },
  30_000,
);

test("a report that ends with a table is valid Open XML, 数据核对单 and all", () => {
  const unsigned = { ...example("pt-2025"), organ: { name: "", kind: "other" } as const };
  const tree = composeVariant(unsigned, [], "review");
  expect(tree.signature).toBeUndefined();
  const blocks = tree.blocks.slice(0, 1 + tree.blocks.findLastIndex((it) => it.kind === "table"));
  expect(openXmlErrors(writeDocx({ ...tree, blocks }), "年报.docx")).toEqual([]);
});

function faultsOf(report: AnnualReport, variant: Variant): unknown[] {
  const findings = check(report, { stage: "finished" });
  return openXmlErrors(writeDocx(composeVariant(report, findings, variant)), "年报.docx");
}
