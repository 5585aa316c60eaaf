/** Titles in whatever order and dress: the organ and the year come back, and nothing of the words around them. */
import fc from "fast-check";
import { findMention, readTitle } from "../../src/report/report-name.ts";

const PLACES = ["青石市", "白河县", "南溪自治区", "云岭市柳林区", "东湖市人民政府", ""];
const ORGANS = [
  ...["水务局", "发展和改革委员会", "某街道办事处", "卫生健康委员会（中医药管理局）"],
  ...["档案馆", "公安局交通警察支队", "高新技术产业开发区管理委员会", "桥头镇人民政府"],
  ...["信访局", "政务服务中心", "大数据局(筹)", "退役军人事务局", "柳树镇", "2035新区建设局"],
];
const YEARS = [
  ["2025", 2025],
  ["２０２４", 2024],
  ["二〇二五", 2025],
  ["二零二一", 2021],
] as const;

/** Whatever a title was seen to look like; 甲 is the organ, Y its year. */
const SHAPES = [
  "甲Y年政府信息公开工作年度报告",
  "甲Y年度政府信息公开工作报告",
  "Y年甲政府信息公开工作年度报告",
  "Y年度甲政府信息公开年度报告",
  "甲关于Y年政府信息公开工作年度报告",
  "甲关于Y年政府信息公开工作情况的报告",
  "关于甲Y年政府信息公开工作情况的报告",
  "关于Y年甲政府信息公开工作的报告",
  "甲 关于公布Y年政府信息公开工作年度报告",
  "甲的Y年政府信息公开工作年度报告",
  "标题：甲Y年政府信息公开工作年度报告",
  "标题: Y年甲政府信息公开工作年度报告",
  "文章标题：甲Y年政府信息公开工作年度报告",
  "# 甲Y年政府信息公开工作年度报告",
  "## **甲Y年政府信息公开工作年度报告**",
  "【甲Y年政府信息公开工作年度报告】",
  "【甲】Y年政府信息公开工作年度报告",
  "《甲Y年政府信息公开工作年度报告》",
  "首页 > 政府信息公开年报 > 甲Y年政府信息公开工作年度报告",
  "附件1：甲Y年政府信息公开工作年度报告",
  "甲政府信息公开工作Y年度报告",
  "甲政府信息公开工作年度报告（Y年）",
  "甲政府信息公开年度报告(Y年度)",
  "甲Y年Y年政府信息公开工作年度报告",
  "甲Y年年度政府信息公开工作报告",
  "Y年甲Y年政府信息公开工作年度报告",
  "甲\nY年政府\u200b信息公开工作年度报告",
  "甲（Y年）政府信息公开工作年度报告",
  "甲Y年政府信息公开年报",
  "Y年甲信息公开年报",
  "甲Y年度政府信息公开工作年报",
  "甲关于Y年度政府信息公开工作的年度报告",
  "甲Y年政务公开工作年度报告",
  "甲Y年政府信息公开工作年度报告（草案）",
  "甲Y年政府信息公开工作年度报告(公开版).docx",
  "甲Y年政府信息公开工作年度报告_青石市人民政府",
  "甲Y年政府信息公开工作年度报告-甲",
  "关于印发《甲Y年政府信息公开工作年度报告》的通知",
  "甲关于公布Y年政府信息公开工作年度报告的公告",
  "甲关于报送Y年政府信息公开工作年度报告的函",
  "【标题】甲Y年政府信息公开工作年度报告",
  "【政务公开】甲Y年政府信息公开工作年度报告",
  "[年报]Y年甲政府信息公开工作年度报告",
  "★甲Y年政府信息公开工作年度报告",
  "● Y年甲政府信息公开工作年度报告",
  "一、甲Y年政府信息公开工作年度报告",
  "1.甲Y年政府信息公开工作年度报告",
  "信息名称 甲Y年政府信息公开工作年度报告",
  "甲 名称 Y年政府信息公开工作年度报告",
  "(甲)Y年政府信息公开工作年度报告",
];

test("every organ comes back from every shape of a title", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLACES),
      fc.constantFrom(...ORGANS),
      fc.constantFrom(...YEARS),
      fc.constantFrom(...SHAPES),
      (place, kind, [written, year], shape) => {
        const organ = place + kind;
        const title = shape.replaceAll("Y", written).replace("甲", organ);
        expect({ title, ...readTitle(title) }).toMatchObject({ title, organ, year });
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  "2025年政府信息公开工作年度报告",
  "关于2025年政府信息公开工作情况的报告",
  "标题：2025年度政府信息公开工作报告",
  "【2025年政府信息公开工作年度报告】",
  "我局2025年政府信息公开工作年度报告",
  "本机关2025年政府信息公开工作年度报告",
  "2025年政府信息公开年报_青石市人民政府",
])("%s names no organ", (title) => {
  expect(readTitle(title)).toMatchObject({ organ: "", year: 2025 });
});

test("a government is whole where the words of the title begin with its last two characters", () => {
  const title = "2025年青石市人民政府信息公开工作年度报告";
  expect(readTitle(title)).toMatchObject({ organ: "青石市人民政府", year: 2025 });
});

test("a title without a year names the organ", () => {
  const title = "柳树路街道办事处政府信息公开工作年度报告";
  expect(readTitle(title)).toMatchObject({ organ: "柳树路街道办事处", year: null });
});

test.each([
  "青石市水务局政府信息公开指南",
  "2025年青石市水务局政府信息公开工作要点",
  "年度报告",
  "政府信息公开年报",
  "各部门政府信息公开工作年度报告",
  "街道办事处政府信息公开工作年度报告",
  "编制政府信息公开工作年度报告",
])("%s is no title of a report", (text) => {
  expect(readTitle(text)).toBeUndefined();
});

test.each([
  "现公布青石市水务局关于2025年政府信息公开工作年度报告。",
  "现将2025年青石市水务局政府信息公开工作年度报告予以公布。",
  "现将青石市水务局2025年政府信息公开工作年度报告公布如下：",
  "特编制青石市水务局2025年政府信息公开年度报告。",
])("the sentence “%s” names the organ alone", (text) => {
  expect(findMention([text])).toEqual({ organ: "青石市水务局", year: 2025 });
});

test.each([
  "现公布我局2025年政府信息公开工作年度报告。",
  "青石市水务局编制并公布2025年政府信息公开工作年度报告。",
])("the sentence “%s” names no organ before the report", (text) => {
  expect(findMention([text])).toEqual({ organ: "", year: 2025 });
});
