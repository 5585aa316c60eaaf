/** What has no place in a finished text: S-LEFTOVER, S-PLACEHOLDER, S-ATTACH, S-PRIVACY. */
import { edition2019 } from "../../../src/form/edition-2019.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { soundNarrative } from "../../support/reports.ts";
import { findingsOf, published, said, written } from "../../support/rule-cases.ts";

const sound = soundNarrative(edition2021, edition2021.firstYear + 1);
const overviewWith = (...texts: readonly string[]) =>
  written(edition2021, { overview: [...sound.overview, ...texts] });

test.each<[string, string[], string[]]>([
  [
    "a sentence of the template",
    ["该部分以表格形式报告。表格如下："],
    [
      "warning overview 总体情况残留模板的说明文字“该部分以表格形式报告”，请删去。",
      "warning overview 总体情况残留模板的说明文字“表格如下”，请删去。",
    ],
  ],
  [
    "xx, twice the same",
    ["全年公开政府信息xx条，发布解读xx篇，培训XX次。"],
    [
      "warning overview 总体情况残留占位符“xx”，请填写或删去。",
      "warning overview 总体情况残留占位符“XX”，请填写或删去。",
    ],
  ],
  ["××", ["××局牵头办理。"], ["warning overview 总体情况残留占位符“××”，请填写或删去。"]],
  [
    "a bookmark",
    ["[bookmark: _GoBack]2022年，持续推进公开。"],
    ["warning overview 总体情况残留书签“[bookmark: _GoBack]”，请删去。"],
  ],
  [
    "words of the web page",
    ["扫一扫在手机打开当前页"],
    ["warning overview 总体情况残留网页文字“扫一扫在手机打开当前页”，请删去。"],
  ],
  [
    "a request of the template",
    ["【请填写监督保障情况】"],
    ["warning overview 总体情况残留模板的说明文字“【请填写监督保障情况】”，请删去。"],
  ],
  [
    "the foot of the web page",
    ["责任编辑：某某", "打印 关闭 分享到："],
    [
      "warning overview 总体情况残留网页文字“责任编辑：某某”，请删去。",
      "warning overview 总体情况残留网页文字“打印 关闭 分享到：”，请删去。",
    ],
  ],
  ["what applicants are asked", ["网上申请页面提示（请填写真实姓名），请群众补充材料。"], []],
  ["an address", ["网址：http://www.xx.gov.cn/zfxxgk/xxgknb/xx/index.html。"], []],
  ["a mailbox", ["电子邮箱：xxzx@163.com、xx@126.com。"], []],
  ["a page to scan", ["群众扫一扫二维码即可查看办事指南。"], []],
  ["a table of contents that was made", ["编制公开事项标准目录，以表格形式公布。"], []],
])("S-LEFTOVER: %s", (_case, texts, found) => {
  expect(said("S-LEFTOVER", overviewWith(...texts))).toEqual(found);
});

test("in a draft xx is only not written yet, and a bookmark is left over", () => {
  const report = overviewWith("[bookmark: _GoBack]公开政府信息xx条。");
  expect(said("S-LEFTOVER", report, { stage: "draft" })).toEqual([
    "warning overview 总体情况残留书签“[bookmark: _GoBack]”，请删去。",
  ]);
  expect(findingsOf("S-LEFTOVER", report)[1]?.fixes).toEqual([
    {
      title: "删去“[bookmark: _GoBack]”",
      part: "overview",
      replace: ["[bookmark: _GoBack]", ""],
    },
  ]);
});

test("bookmarks of many names are one thing to mend, paragraph by paragraph", () => {
  const report = overviewWith(
    "[bookmark: _Toc1]一、主动公开。[bookmark: _Toc2]公布规划1件。",
    "公布预算[bookmark: _Toc3]1件。",
  );
  expect(said("S-LEFTOVER", report)).toEqual([
    "warning overview 总体情况残留书签“[bookmark: _Toc1]”等，共3处，请删去。",
  ]);
  expect(findingsOf("S-LEFTOVER", report)[0]?.fixes).toEqual([
    {
      title: "删去这一段的书签",
      part: "overview",
      replace: [
        "[bookmark: _Toc1]一、主动公开。[bookmark: _Toc2]公布规划1件。",
        "一、主动公开。公布规划1件。",
      ],
    },
  ]);
});

test("what import took out of the published text is one hint", () => {
  const amount = "proactiveDisclosure.item9.centralizedProcurement.procurementAmount";
  const report = published(edition2019, {
    dropped: ["您当前的位置: 首页>政务公开", "字体：大 中 小", "打印本页"],
    cells: { [amount]: "[bookmark: _GoBack]0" },
  });
  expect(said("S-LEFTOVER", report)).toEqual([
    "hint title 公布文本中有4处正文以外的文字：“您当前的位置: 首页>政务公开”“字体：大 中 小”“打印本页”等，没有读入正文。报送和公布时请看是否已删去。",
  ]);
  expect(findingsOf("S-LEFTOVER", report)[0]?.cells).toEqual([amount]);
});

test("without a published text, or with nothing taken out of it, there is no such hint", () => {
  expect(said("S-LEFTOVER", published(edition2021, { dropped: [] }))).toEqual([]);
  expect(said("S-LEFTOVER", overviewWith())).toEqual([]);
});

test.each<[string, string, string[]]>([
  ["a blank before a unit", "主动公开信息  条，解读  篇。", ["“主动公开信息  条”有空未填，共2处"]],
  ["a line before a unit", "办结____件。", ["“办结____件”有空未填"]],
  ["a day to be filled in", "截至2022年  月  日。", ["“截至2022年  月  日”有空未填"]],
  ["empty brackets", "印发通知（ ）。", ["“印发通知（ ）”有空未填"]],
  ["empty title marks", "印发《》。", ["“印发《》”有空未填"]],
  ["a document number to come", "（某政办发〔〕号）。", ["“（某政办发〔〕号）”有空未填"]],
  ["a blank between words", "落实公开 条例，推进工作 项目化、清单化。", []],
  ["blanks around a number", "公开政府信息 65 条，发布 3 篇。", []],
  ["a day with blanks", "2022 年 3 月 1 日起施行。", []],
  ["an address", "http://www.example.gov.cn/a__b/index.html", []],
])("S-PLACEHOLDER: %s", (_case, text, found) => {
  expect(said("S-PLACEHOLDER", overviewWith(text))).toEqual(
    found.map((it) => `error overview 总体情况${it}，请补填或删去。`),
  );
});

test("in a draft places are still to be filled", () => {
  expect(said("S-PLACEHOLDER", overviewWith("办结____件。"), { stage: "draft" })).toEqual([]);
});

test.each<[string, string[], string | undefined]>([
  [
    "an annex after the text",
    ["无", "附件：政府信息公开情况统计表"],
    "附件：政府信息公开情况统计表",
  ],
  ["numbered", ["无", "附件1：统计表"], "附件1：统计表"],
  ["in the short form", ["无", "附：统计表"], "附：统计表"],
  ["a reference to it", ["各项数据详见附表。"], "各项数据详见附表"],
  ["opinions on an annex", ["就目录征求意见附件已公开。"], undefined],
  ["files to download", ["完善公开栏目，提供附件下载。"], undefined],
  ["annexes of another paper", ["按照通知附件的格式公布目录，附件一并发布。"], undefined],
])("S-ATTACH: %s", (_case, texts, quote) => {
  const otherMatters = [...sound.otherMatters, ...texts];
  const message = `warning otherMatters 其他需要报告的事项写有“${quote ?? ""}”，而报告没有附件。表格已在正文内的请删去这一句；确有附件的请一并公布。`;
  expect(said("S-ATTACH", written(edition2021, { otherMatters }))).toEqual(quote ? [message] : []);
});

test.each<[string, string, string[]]>([
  [
    "a mobile number",
    "及时与申请人（13912345678）沟通。",
    ["“及时与申请人（13912345678）沟通”疑似写有手机号码"],
  ],
  [
    "an identity number",
    "申请人身份证号为11010519491231002X。",
    ["“申请人身份证号为11010519491231002X”疑似写有身份证号码"],
  ],
  ["an applicant", "答复申请人张某某。", ["“答复申请人张某某”疑似写有申请人姓名"]],
  ["an applicant with a verb", "申请人李明提出复议。", ["“申请人李明提出复议”疑似写有申请人姓名"]],
  [
    "a name that requests",
    "其中，李明申请公开某地块征收材料。",
    ["“李明申请公开某地块征收材料”疑似写有申请人姓名"],
  ],
  ["an office telephone", "监督电话：0894-5731699、02367637000。", []],
  ["eighteen digits that fail the check digit", "项目代码110105194912310021。", []],
  ["a number in an address", "http://www.example.gov.cn/13912345678.html", []],
  ["what applicants do", "听取申请人陈述，方便申请人高效查询，引导申请人何时补正。", []],
  ["a city that requests", "黄山市申请公开试点，周边县区跟进。", []],
])("S-PRIVACY: %s", (_case, text, found) => {
  expect(said("S-PRIVACY", overviewWith(text))).toEqual(
    found.map((it) => `warning overview 总体情况${it}，请核实并隐去。`),
  );
});

test("the contact sentence may name a mobile number", () => {
  const contact = "如对本报告有疑问，请与本机关联系（电话：13912345678）。";
  const report = written(edition2021, { opening: [...sound.opening, contact] });
  expect(said("S-PRIVACY", report)).toEqual([]);
});
