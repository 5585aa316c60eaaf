/** Our page as a browser prints it, each number with something done to it: read as it is meant, and doubted where that is not plain. */
import { composeVariant } from "../../src/document/compose-variant.ts";
import { writeHtml } from "../../src/document/write-html.ts";
import { check } from "../../src/rules/check.ts";
import { exampleReport } from "../support/examples.ts";
import { importAny } from "../support/import.ts";

const report = exampleReport("pt-2024");
const page = writeHtml(composeVariant(report, check(report, { stage: "finished" }), "submit"));

const styled = (css: string): string => page.replace("</style>", `${css}</style>`);
const inCells = (content: string): string =>
  page.replace(/(<td[^>]*>)([\d.]+)(?=<\/td>)/gu, `$1${content}`);
const struck = (how: string): string =>
  inCells(`<span style="text-decoration:line-through ${how}">9</span>$2`);
const over = (content: string): string =>
  `<i style="position:absolute;left:0;right:0;top:0;bottom:0;background:#fff;font-style:normal;white-space:nowrap">${content}</i>`;
const watermark = (colour: string): string =>
  page.replace(
    "</body>",
    `<div style="position:fixed;left:0;top:40mm;font-size:70pt;color:${colour}">2024样本2024</div></body>`,
  );

async function printed(html: string): Promise<Uint8Array> {
  const tab = await (await standing.browser()).newPage();
  await tab.setContent(html);
  const pdf = await tab.pdf({ format: "A4", printBackground: true });
  await tab.close();
  return new Uint8Array(pdf);
}

async function readings(html: string): Promise<Set<string>> {
  const { report: again } = await importAny(await printed(html), { fileName: "年报.pdf" });
  expect(again.figures).toEqual(report.figures);
  const read = again.source?.read ?? {};
  return new Set(Object.keys(report.figures).map((id) => read[id] ?? "printed"));
}

test.each([
  ["a shadow of half a pixel", styled("td { text-shadow: 0.5px 0.5px #000 }")],
  ["a shadow of two pixels", styled("td { text-shadow: 2px 2px #999 }")],
  ["shadows on all sides", styled("td { text-shadow: 1px 0 #000, -1px 0 #000, 0 1px #000 }")],
  ["a white halo", styled("td { text-shadow: 1px 1px #fff, -1px -1px #fff }")],
  ["an outline", styled("td { -webkit-text-stroke: 0.4px #000 }")],
  ["a digit struck out", struck("solid")],
  ["a digit struck out twice", struck("double")],
  ["a digit struck out by dots", struck("dotted")],
  ["a digit struck out by dashes", struck("dashed")],
  ["a digit that is covered", inCells(`<span style="position:relative">9${over("")}</span>$2`)],
  ["a number printed over", inCells(`<span style="position:relative">9${over("$2")}</span>`)],
  ["a white digit", inCells('<span style="color:#fff">9</span>$2')],
  ["a digit that one hardly sees", inCells('<span style="opacity:0.05">9</span>$2')],
])("%s makes every cell inferred", async (_what, html) => {
  expect(await readings(html)).toEqual(new Set(["inferred"]));
});

test.each([
  ["letters set close", styled("td { letter-spacing: -0.12em }")],
  [
    "letters made narrow",
    inCells('<b style="display:inline-block;font-weight:normal;transform:scaleX(0.5)">$2</b>'),
  ],
  ["bold", styled("td { font-weight: bold }")],
  ["underlined", styled("td { text-decoration: underline }")],
  ["white on a dark ground", styled("td { background: #124; color: #fff; border-radius: 3px }")],
  [
    "on a ground of two colours",
    // a browser prints each as a picture: those of one column are many
    styled("td:nth-of-type(2) { background: linear-gradient(#124, #348); color: #fff }"),
  ],
  ["rows without room between them", styled("td, th { line-height: 1; padding: 0 }")],
])("%s is simply printed", async (_what, html) => {
  expect(await readings(html)).toEqual(new Set(["printed"]));
});

test.each(["rgba(0, 0, 0, 0.2)", "#888"])(
  "a watermark of digits in %s makes the cells it crosses inferred",
  async (colour) => {
    expect(await readings(watermark(colour))).toEqual(new Set(["printed", "inferred"]));
  },
);

const WORDS = "根据中华人民共和国政府信息公开条例和上级要求现公布本机关年度报告内容包括总体情况";

/** Lines of our page hold 28 letters. */
test.each([12, 26, 27, 28, 29, 54, 55])(
  "two paragraphs of an opening stay two, the first of %i letters",
  async (length) => {
    const first = `${WORDS.repeat(2).slice(0, length - 1)}。`;
    const opening = [first, "本报告由六个部分组成，欢迎社会各界对本机关的工作予以监督并提出意见。"];
    const narrative = {
      opening,
      overview: ["做好工作。"],
      problemsAndImprovements: ["无。"],
      otherMatters: ["无。"],
    };
    const own = { ...report, narrative };
    const bytes = await printed(
      writeHtml(composeVariant(own, check(own, { stage: "finished" }), "submit")),
    );
    const { report: again } = await importAny(bytes, { fileName: "年报.pdf" });
    expect(again.narrative).toEqual(narrative);
  },
);
