/** What one reads of small OFD files made by hand: of letters and lines, and of what is not meant to be read. */
import { readOfd } from "../../../src/import/ofd/read-ofd.ts";
import { documentPages } from "../../../src/import/ofd/document-pages.ts";
import { ofdParts } from "../../../src/import/ofd/ofd-parts.ts";
import { paintPage } from "../../../src/import/ofd/paint-page.ts";
import { laidOutBlocks } from "../../../src/import/page/document-blocks.ts";
import { pageContent } from "../../../src/import/page/page-content.ts";
import { nodeImportPlatform } from "../../../src/import/node-platform.ts";
import type { PublishedBlock } from "../../../src/import/published.ts";
import { makeOfd, ofdLine, ofdText, type MadeOfd } from "../../support/make-ofd.ts";

function blocksOf(bytes: Uint8Array): PublishedBlock[] {
  const pages = documentPages(ofdParts(bytes, nodeImportPlatform)).map((read) => {
    const painted = paintPage(read(), 10_000);
    const content = painted && pageContent(painted.painting, painted);
    if (!content) throw new Error("Too much on a page.");
    return content;
  });
  return laidOutBlocks(pages);
}

/** The lines of a page with these objects, each with its doubts. */
function linesOf(objects: string, made?: MadeOfd): unknown[] {
  return blocksOf(makeOfd([objects], made)).map((block) =>
    block.kind === "line" ? [block.text, ...(block.doubts ?? [])] : block.kind,
  );
}

const refusal = (bytes: Uint8Array): Promise<string> =>
  readOfd(bytes, { fileName: "年报.ofd", platform: nodeImportPlatform }).then(() => "", String);

const SEEN = ofdText("收到8件", { x: 20, y: 40 });
const HIDDEN = [["收到8件", "hidden"]];

describe("letters", () => {
  test("stand where their distances say, however these are written", () => {
    const code = (text: string, deltas: string): string =>
      `<TextObject Boundary="20 60 100 6" Font="3" Size="4"><TextCode X="0" Y="4" ${deltas}>${text}</TextCode></TextObject>`;
    for (const deltas of [
      `DeltaX="4 4 2 2 4"`,
      `DeltaX="g 2 4 2 2 4"`,
      `DeltaX="g 2 4 g 2 2 g 99999999 4"`,
      "",
    ]) {
      expect(linesOf(SEEN + code("办结12件。", deltas))).toEqual([["收到8件办结12件。"]]);
    }
    // a table that is set in one go
    const apart = code("甲乙丙", `DeltaX="30 30"`);
    expect(linesOf(apart)).toEqual([["甲\t乙\t丙"]]);
    // two numbers, and not one
    expect(linesOf(code("12", `DeltaX="8"`))).toEqual([["1 2"]]);
  });

  test("may go on in the next line of the same text", () => {
    const wrapped = `<TextObject Boundary="20 30 100 20" Font="3" Size="4"><TextCode X="0" Y="4" DeltaX="4 -4 4" DeltaY="0 6 0">甲乙丙丁</TextCode></TextObject>`;
    expect(linesOf(wrapped)).toEqual([["甲乙丙丁"]]);
  });

  test("of any namespace and prefix, with blanks of the writer around them", () => {
    for (const prefix of ["ofd:", "a:", ""]) {
      for (const namespace of ["http://www.ofdspec.org/2016", "http://www.ofdspec.org"]) {
        const text = SEEN.replace("收到8件", "\n    收到8件\n  ");
        expect(linesOf(text, { prefix, namespace })).toEqual([["收到8件"]]);
      }
    }
  });

  test("are scaled, moved and turned by their matrix", () => {
    const moved = ofdText("收到8件", {
      x: 20,
      y: 40,
      size: 8,
      attributes: `CTM="0.5 0 0 0.5 3 2"`,
    });
    expect(linesOf(moved)).toEqual([["收到8件"]]);
    const turned = ofdText("水印", { x: 60, y: 80, attributes: `CTM="0.7 -0.7 0.7 0.7 0 0"` });
    expect(linesOf(SEEN + turned)).toEqual([["收到8件"]]);
  });

  test("that only their font knows stay as they are, which is told", () => {
    expect(linesOf(ofdText("共\ue1238件", { x: 20, y: 40 }))).toEqual([
      ["共\ue1238件", "unmapped"],
    ]);
    expect(linesOf(ofdText("共\ufffd件", { x: 20, y: 40 }))).toEqual([["共\ufffd件", "unmapped"]]);
  });
});

describe("what is not meant to be read", () => {
  test("letters that are printed twice are read once", () => {
    expect(linesOf(SEEN + ofdText("收到8件", { x: 20.15, y: 40 }))).toEqual([
      ["收到8件", "doubled"],
    ]);
  });

  test("letters that are struck out are left out", () => {
    const strike = ofdLine([28, 38.6], [30, 38.6]);
    expect(linesOf(SEEN + strike)).toEqual([["收到件", "struck"]]);
  });

  const digits = (attributes: string, inside = ""): string =>
    SEEN + ofdText("99", { x: 40, y: 40, attributes, inside });
  test.each([
    ["not shown", digits(`Visible="false"`)],
    ["white", digits("", `<FillColor Value="255 255 255"/>`)],
    ["white in grey", digits("", `<FillColor Value="255"/>`)],
    ["white in the colours of printing", digits("", `<FillColor Value="0 0 0 0"/>`)],
    ["transparent", digits("", `<FillColor Value="0 0 0" Alpha="0"/>`)],
    ["transparent as a whole", digits(`Alpha="3"`)],
    ["neither filled nor outlined", digits(`Fill="false"`)],
    [
      "cut off",
      digits(
        "",
        `<Clips><Clip><Area><Path Boundary="0 0 9 9"><AbbreviatedData>M 0 0 L 0.1 0 L 0.1 9 L 0 9 C</AbbreviatedData></Path></Area></Clip></Clips>`,
      ),
    ],
    ["beside the sheet", SEEN + ofdText("99", { x: -60, y: 40 })],
    [
      "covered",
      digits("") +
        `<PathObject Boundary="39 35 10 8" Fill="true" Stroke="false"><FillColor Value="255 255 255"/><AbbreviatedData>M 0 0 L 10 0 L 10 8 L 0 8 C</AbbreviatedData></PathObject>`,
    ],
  ])("letters that are %s", (_why, objects) => {
    expect(linesOf(objects)).toEqual(HIDDEN);
  });

  test("an unseen block hides what is in it", () => {
    expect(
      linesOf(`${SEEN}<PageBlock Visible="false">${ofdText("99", { x: 40, y: 40 })}</PageBlock>`),
    ).toEqual(HIDDEN);
  });
});

describe("drawings", () => {
  const table = (line: typeof ofdLine): string =>
    [40, 50, 60].map((y) => line([20, y], [80, y])).join("") +
    [20, 50, 80].map((x) => line([x, 40], [x, 60])).join("") +
    ofdText("甲", { x: 30, y: 47 }) +
    ofdText("1", { x: 60, y: 47 }) +
    ofdText("乙", { x: 30, y: 57 }) +
    ofdText("2", { x: 60, y: 57 });
  const rowsOf = (objects: string, made?: MadeOfd): unknown =>
    blocksOf(makeOfd([objects], made)).map((it) => (it.kind === "line" ? it.text : it.kind));

  const inOneGo = (): string =>
    `<PathObject Boundary="20 40 60 20"><AbbreviatedData>M 0 0 L 60 0 M 0 10 L 60 10 M 0 20 L 60 20 S 0 0 L 0 20 S 30 0 L 30 20 S 60 0 L 60 20</AbbreviatedData></PathObject>`;

  test("lines make tables, one by one, in one go, from a template, and from a composite", () => {
    const texts = table(() => "");
    const expected = ["甲　1", "乙　2"];
    expect(rowsOf(table(ofdLine))).toEqual(expected);
    expect(rowsOf(inOneGo() + texts)).toEqual(expected);
    expect(rowsOf(texts, { template: inOneGo() })).toEqual(expected);
    expect(
      rowsOf(`<CompositeObject Boundary="0 0 210 297" ResourceID="7"/>${texts}`, {
        resources: `<CompositeGraphicUnits><CompositeGraphicUnit ID="7" Width="210" Height="297"><Content>${inOneGo()}</Content></CompositeGraphicUnit></CompositeGraphicUnits>`,
      }),
    ).toEqual(expected);
  });

  test("what an object does not say of its drawing, its parameters say, and those that they refer to", () => {
    const white = `<DrawParams><DrawParam ID="5" Relative="6"/><DrawParam ID="6" Relative="5"><FillColor Value="255 255 255"/></DrawParam></DrawParams>`;
    const objects = SEEN + ofdText("99", { x: 40, y: 40, attributes: `DrawParam="5"` });
    expect(linesOf(objects, { resources: white })).toEqual(HIDDEN);
  });

  test("a composite that is not there is like a picture, and so is one that holds itself", () => {
    const missing = `<CompositeObject Boundary="0 0 9 9" ResourceID="7"/>`;
    expect(linesOf(SEEN + missing)).toEqual([["收到8件"], "picture"]);
    const resources = `<CompositeGraphicUnits><CompositeGraphicUnit ID="7"><Content>${missing}${missing}</Content></CompositeGraphicUnit></CompositeGraphicUnits>`;
    expect(linesOf(SEEN + missing, { resources })).toEqual([["收到8件"], "picture"]);
  });

  test("a picture is told, and a page that is nothing but a drawing is one", async () => {
    const image = `<ImageObject Boundary="90 90 20 20" CTM="20 0 0 20 0 0" ResourceID="9"/>`;
    expect(linesOf(SEEN + image)).toEqual([["收到8件"], "picture"]);
    const letters = `<PathObject Boundary="20 20 30 30" Fill="true"><FillColor Value="0 0 0"/><AbbreviatedData>M 0 0 L 20 0 L 20 20 C</AbbreviatedData></PathObject>`;
    expect(linesOf(letters)).toEqual(["picture"]);
    for (const page of [image, letters, ""])
      expect(await refusal(makeOfd([page]))).toContain("OFD里没有文字");
  });
});

describe("files", () => {
  const made = makeOfd([SEEN]);

  test("several documents in one are read one behind the other", () => {
    const body = (name: string): string =>
      `<ofd:DocBody><ofd:DocRoot>/${name}/Document.xml</ofd:DocRoot></ofd:DocBody>`;
    const second = `<ofd:Page><ofd:Content><ofd:Layer>${ofdText("办结7件", { x: 20, y: 40 }).replaceAll(/<(\/?)(?=[A-Z])/gu, "<$1ofd:")}</ofd:Layer></ofd:Content></ofd:Page>`;
    const parts = {
      "OFD.xml": `<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016">${body("Doc_0")}${body("Doc_1")}</ofd:OFD>`,
      "Doc_1/Document.xml": `<ofd:Document><ofd:Pages><ofd:Page BaseLoc="Page%201.xml"/></ofd:Pages></ofd:Document>`,
      "Doc_1/Page 1.xml": second,
    };
    expect(linesOf(SEEN, { parts })).toEqual([["收到8件办结7件"]]);
  });

  test.each([
    ["empty", new Uint8Array(), "文件是空的"],
    ["no zip", new TextEncoder().encode("OFD"), "文件不是OFD"],
    ["cut off", made.subarray(0, made.length / 2), "文件不完整"],
    ["locked", makeOfd([SEEN], { parts: { "Encryptions.xml": "<a/>" } }), "已加密"],
    [
      "without the page",
      makeOfd([SEEN], {
        parts: { "Doc_0/Document.xml": `<D><Pages><Page BaseLoc="a.xml"/></Pages></D>` },
      }),
      "缺少a.xml",
    ],
    [
      "without the template",
      makeOfd([`</Layer></Content><Template TemplateID="8"/><Content><Layer>${SEEN}`]),
      "缺少8",
    ],
    ["no XML", makeOfd([SEEN], { parts: { "Doc_0/Document.xml": "<a>" } }), "不是完整的XML"],
    [
      "a document type",
      makeOfd([SEEN], { parts: { "Doc_0/Document.xml": `<!DOCTYPE a [<!ENTITY b "c">]><a/>` } }),
      "文档类型声明",
    ],
    ["of 101 pages", makeOfd(Array.from({ length: 101 }, () => SEEN)), "OFD有101页"],
    ["without a table", made, "没有找到年报的表格"],
  ])("a file that is %s is refused with what to do", async (_what, bytes, sentence) => {
    const options = { fileName: "年报.ofd", platform: nodeImportPlatform };
    const head = { organ: "某局", year: 2025, kind: null, signed: null, published: null };
    const complete = async (): Promise<unknown> => (await readOfd(bytes, options)).complete(head);
    await expect(complete).rejects.toThrow(sentence);
  });
});
