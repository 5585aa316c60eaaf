/** Pages that browsers, Word and Excel have saved as one file: whatever carries them, the report in them is read. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { UnreadableFile } from "../../../src/report/unreadable-file.ts";
import { encodeGb18030 } from "../../support/encode-gb18030.ts";
import { importAny } from "../../support/import.ts";
import {
  base64,
  makeMht,
  pagePart,
  picturePart,
  quotedPrintable,
  type MhtPart,
} from "../../support/make-mht.ts";
import { page, pageTables, whole } from "../html-copies.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }, i) => [id, 3 + 7 * i]));
const html = page(edition2021, pageTables(edition2021, figures).map(whole));
const inGbk = html.replace('charset="utf-8"', 'charset="gb2312"');
const undeclared = html.replace('<meta charset="utf-8">', "");

const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

async function expectRead(bytes: Uint8Array, fileName = "年报.mht"): Promise<void> {
  const { report } = await importAny(bytes, { fileName });
  expect(report).toMatchObject({
    edition: "2021",
    year: 2021,
    organ: { name: "某某市统计局" },
    figures,
    narrative: { problemsAndImprovements: ["存在不足，下一步改进。"], otherMatters: ["无。"] },
  });
  expect(new Set(Object.values(report.source?.read ?? {}))).toEqual(new Set());
}

const gbkPart: MhtPart = {
  header: {
    "Content-Location": "file:///C:/2025/nb.htm",
    "Content-Transfer-Encoding": "quoted-printable",
    "Content-Type": 'text/html; charset="gb2312"',
  },
  body: quotedPrintable(encodeGb18030(inGbk)),
};

const frame = (id: string): string => `<iframe src="cid:${id}"></iframe>`;
const outer = `<html><head><title>某某市统计局</title></head><body><p>首页</p>${frame("f@x")}</body></html>`;

/** A part that is several again. */
function nested(parts: readonly MhtPart[]): MhtPart {
  const body = parts.flatMap(({ header, body: own }) => [
    "--inner",
    ...Object.entries(header).map(([name, value]) => `${name}: ${value}`),
    "",
    own,
  ]);
  return {
    header: { "Content-Type": "multipart/alternative; boundary=inner" },
    body: [...body, "--inner--"].join("\r\n"),
  };
}

test.each<[string, Uint8Array]>([
  ["quoted-printable in UTF-8", makeMht({ parts: [pagePart(html), picturePart] })],
  ["ends of lines of Unix", makeMht({ parts: [pagePart(html), picturePart], end: "\n" })],
  [
    "base64",
    makeMht({
      parts: [
        {
          header: { "Content-Type": "text/html", "Content-Transfer-Encoding": "BASE64" },
          body: base64(new TextEncoder().encode(html)),
        },
      ],
    }),
  ],
  ["quoted-printable in GBK, as of Word", makeMht({ parts: [gbkPart] })],
  [
    "GBK that only the part declares",
    makeMht({
      parts: [{ ...gbkPart, body: quotedPrintable(encodeGb18030(undeclared)) }],
    }),
  ],
  [
    "GBK as it is, in eight bits",
    makeMht({
      parts: [
        {
          header: { "Content-Type": "text/html; charset=gbk", "Content-Transfer-Encoding": "8bit" },
          body: latin1(encodeGb18030(inGbk)),
        },
      ],
    }),
  ],
  [
    "a page alone, without parts",
    ascii(
      [
        "MIME-Version: 1.0",
        'Content-Type: text/html; charset="utf-8"',
        "Content-Transfer-Encoding: quoted-printable",
        "",
        quotedPrintable(new TextEncoder().encode(html)),
      ].join("\r\n"),
    ),
  ],
  ["the page behind a picture", makeMht({ parts: [picturePart, pagePart(html)] })],
  [
    "the page that is said to be the first",
    makeMht({
      parts: [pagePart("<p>边框</p>"), pagePart(html, { "Content-ID": "<main@x>" })],
      parameters: '\r\n\tstart="<main@x>";',
    }),
  ],
  [
    "a report in a frame",
    makeMht({ parts: [pagePart(outer), pagePart(html, { "Content-ID": "<f@x>" })] }),
  ],
  [
    "a part of alternatives",
    makeMht({
      parts: [nested([{ header: { "Content-Type": "text/plain" }, body: "x" }, pagePart(html)])],
    }),
  ],
  [
    "pictures that were cut off",
    (() => {
      const bytes = makeMht({ parts: [pagePart(html), picturePart] });
      return bytes.subarray(0, bytes.length - 120);
    })(),
  ],
  [
    "no line behind the last part",
    ascii(latin1(makeMht({ parts: [pagePart(html)] })).replace(/\r\n--[^\r]*--\r\n$/u, "")),
  ],
])("%s", async (_kind, bytes) => {
  await expectRead(bytes);
});

test("the sheets of a workbook that Excel saved as pages are one report", async () => {
  const sheets = html.split(/(?=<p><strong>[二三四五]、)/u).map((it) => pagePart(`<div>${it}`));
  const bytes = makeMht({ parts: [pagePart("<frameset></frameset>"), ...sheets] });
  await expectRead(bytes);
});

test("a frame with something else is none of the report", async () => {
  const frames = [pagePart("<p>热线电话</p>"), pagePart("<html></html>")];
  await expectRead(makeMht({ parts: [pagePart(html), ...frames] }));
});

test.each(["年报.mhtml", "年报.html", "年报.htm"])(
  "a page that is named %s is told by what it holds",
  async (fileName) => {
    await expectRead(makeMht({ parts: [pagePart(html)] }), fileName);
  },
);

test("a page of tags that is named .mht is read as it is", async () => {
  await expectRead(new TextEncoder().encode(html));
});

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await importAny(bytes, { fileName: "年报.mht" });
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
  return "(read)";
}

const whole1 = latin1(makeMht({ parts: [pagePart(html)] }));

test.each<[string, Uint8Array, string]>([
  ["half of a page", ascii(whole1.slice(0, whole1.length / 2)), "网页没有存完"],
  ["a header alone", ascii(whole1.slice(0, whole1.indexOf("\r\n\r\n") + 4)), "文件里没有网页"],
  ["pictures only", makeMht({ parts: [picturePart] }), "文件里没有网页"],
  [
    "a boundary that is nowhere",
    ascii(whole1.replace('boundary="', 'boundary="x')),
    "文件里没有网页",
  ],
  ["another page", makeMht({ parts: [pagePart("<p>今天天气好。</p>")] }), "没有找到年报的表格"],
  [
    "a page larger than any",
    makeMht({
      parts: [{ header: { "Content-Type": "text/html" }, body: `<p>${"x".repeat(9_000_000)}` }],
    }),
    "网页过大",
  ],
  [
    "parts in each other without an end",
    ascii("Content-Type: multipart/related; boundary=a\r\n\r\n--a\r\n".repeat(100_000)),
    "请",
  ],
  [
    "a hundred thousand parts",
    makeMht({ parts: Array.from({ length: 100_000 }, () => ({ ...picturePart, body: "" })) }),
    "文件里没有网页",
  ],
  [
    "nothing but beginnings of a boundary",
    ascii(`Content-Type: multipart/related; boundary=-\r\n\r\n${"-".repeat(2_000_000)}`),
    "文件里没有网页",
  ],
  [
    "fields without an end",
    ascii(`Content-Type: multipart/related; boundary=a\r\n${"X: y\r\n".repeat(300_000)}`),
    "文件里没有网页",
  ],
  ["the first bytes of a PDF", ascii("%PDF-1.7"), "文件不是PDF，或已损坏"],
  ["nothing", new Uint8Array(), "文件是空的"],
])("%s is refused with one sentence", async (_what, bytes, sentence) => {
  const said = await refusal(bytes);
  expect(said).toContain(sentence);
  expect(said).toMatch(/^[^\n]*请[^\n]*。$/u);
});

describe("a page whose bytes were damaged on their way", () => {
  const damages: readonly (readonly [string, MhtPart])[] = [
    [
      "in quoted-printable",
      damagedPart(quotedPrintable, "quoted-printable", /=E5=B9=B4/u, "=E5=B=B4"),
    ],
    ["in base64", damagedPart(base64, "base64", /^(.{40})/u, "$1!?")],
  ];

  test.each(damages)("%s is read, and said to be damaged", async (_how, part) => {
    const { account, doubts } = await importAny(makeMht({ parts: [part] }), {
      fileName: "年报.mht",
    });
    expect(account[0]).toMatch(/^文件的编码有1处损坏，损坏处的文字、数字可能缺失/u);
    expect(doubts).toContain("文件编码有1处损坏");
  });

  test("one that is whole says nothing", async () => {
    const { account } = await importAny(makeMht({ parts: [pagePart(html)] }), {
      fileName: "年报.mht",
    });
    expect(account.join("")).not.toContain("损坏");
  });
});

function damagedPart(
  write: (bytes: Uint8Array) => string,
  encoding: string,
  at: RegExp,
  damage: string,
): MhtPart {
  const body = write(new TextEncoder().encode(html));
  expect(body).toMatch(at);
  return {
    header: { "Content-Type": "text/html", "Content-Transfer-Encoding": encoding },
    body: body.replace(at, damage),
  };
}

test.each<readonly [how: string, link: string, header: MhtPart["header"]]>([
  ["as Chromium does", "cid:css-1@mhtml.blink", { "Content-Location": "cid:css-1@mhtml.blink" }],
  ["by its id", "cid:css-1@mhtml.blink", { "Content-ID": "<css-1@mhtml.blink>" }],
  ["by its address", "http://a.cn/a.css", { "Content-Location": "http://a.cn/a.css" }],
  ["beside the page", "../a.css", { "Content-Location": "http://a.cn/a.css" }],
])("what a style sheet of the file hides is left out: %s", async (_how, link, header) => {
  const sheet: MhtPart = {
    header: { "Content-Type": "text/css", ...header },
    body: ".x{display:none}",
  };
  const styled = html
    .replace(/>(\d+)<\/td>/gu, '><i class="x">9</i>$1</td>')
    .replace("</head>", `<link rel="stylesheet" href="${link}"></head>`);
  const parts = [pagePart(styled, { "Content-Location": "http://a.cn/nb/1.html" }), sheet];
  const { report, account } = await importAny(makeMht({ parts }), { fileName: "年报.mht" });
  expect(report.figures).toEqual(figures);
  expect(account.join()).toContain("200格在原文中有看不见的文字");
});
