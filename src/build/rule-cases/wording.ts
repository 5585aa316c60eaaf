/** The rules on how the parts are written. */
import { edition2021 } from "../../form/edition-2021.ts";
import type { RuleCase } from "./rule-case.ts";
import { consistent, reportOf } from "./sound-report.ts";
import { overviewWhere, overviewWith, sound, text } from "./sound-text.ts";

/** Three requests, of which its text tells. */
const RECEIVING = reportOf(
  edition2021,
  consistent(edition2021, { "requests.outcomes.disclosed.naturalPerson": 3 }),
);

const county = { organ: { name: "某某县人民政府", kind: "government" } } as const;

export const wordingCases: readonly RuleCase[] = [
  {
    code: "S-ONLY-INTRO",
    raises: text({
      overview: ["本报告电子版可在本机关网站下载。如有疑问，请与本机关办公室联系。"],
    }),
    // notes stand in part one, beside work
    lookAlike: overviewWith("本报告电子版可在本机关网站下载。"),
  },
  {
    code: "S-FIVE",
    raises: text({ overview: overviewWhere("（五）") }),
    // the heading is in words of its own
    lookAlike: text({
      overview: overviewWhere("（四）", "（四）公开载体建设。完成适老化改造，设置公开专栏。"),
    }),
  },
  {
    code: "S-GOV-SUPERVISE",
    raises: text(
      { overview: overviewWhere("（五）", "（五）监督保障。举办业务培训2次。") },
      county,
    ),
    lookAlike: text(
      {
        overview: overviewWhere(
          "（五）",
          "（五）监督保障。开展满意度测评，纳入绩效考评，没有问责情形。",
        ),
      },
      county,
    ),
  },
  {
    code: "S-LENGTH",
    raises: { ...text({}), overviewLength: { least: 300 } },
    lookAlike: { ...text({}), overviewLength: { least: 200, most: 300 } },
  },
  {
    code: "S-PROBLEM",
    raises: text({ problemsAndImprovements: ["无。"] }),
    // both are told in one paragraph, without headings
    lookAlike: text({
      problemsAndImprovements: [
        "由于专人较少，信息公开不够及时。2023年，本机关将配齐人员，完善工作机制。",
      ],
    }),
  },
  {
    code: "S-SIXTH-FEE",
    raises: {
      report: { ...RECEIVING, narrative: { ...RECEIVING.narrative, otherMatters: ["无。"] } },
    },
    lookAlike: text({ otherMatters: ["本年度依申请公开未收取任何费用。"] }),
  },
  {
    code: "S-LEFTOVER",
    raises: overviewWith("[bookmark: _GoBack]持续推进公开。"),
    // what an applicant reads, and what an address holds
    lookAlike: overviewWith("网上申请页面提示（请填写真实姓名），邮箱为xxzx@163.com。"),
  },
  {
    code: "S-PLACEHOLDER",
    raises: overviewWith("印发《》，明确责任。"),
    lookAlike: overviewWith("主动公开信息 65 条。"),
  },
  {
    code: "S-PRIVACY",
    raises: overviewWith("及时与申请人（13912345678）沟通。"),
    // the telephone of an office
    lookAlike: overviewWith("公布监督电话0123-5550100，听取申请人陈述。"),
  },
  {
    code: "S-ATTACH",
    raises: text({ otherMatters: [...sound.otherMatters, "附件：政府信息公开情况统计表"] }),
    lookAlike: text({ otherMatters: [...sound.otherMatters, "公开栏目提供附件下载。"] }),
  },
  {
    code: "S-PAIR",
    raises: overviewWith("落实条例》，压实责任。"),
    lookAlike: overviewWith(
      "印发《关于落实〈公开“一张网”方案（试行）〉的通知》，做法有：1）培训。",
    ),
  },
  {
    code: "S-HALFWIDTH",
    raises: overviewWith("组织公开工作, 围绕中心。"),
    lookAlike: overviewWith("公开1,100条，12:30公布于http://www.example.gov.cn/a?b=1;c=2。"),
  },
  {
    code: "S-INDEX-LEVEL",
    raises: overviewWith("1、加强组织领导。"),
    // items within a sentence are no levels
    lookAlike: overviewWith("主要做法有：1、培训；2、检查。"),
  },
  {
    code: "S-INDEX-SEQ",
    raises: overviewWith("（七）其他工作。"),
    // 第（五）项 numbers no paragraph
    lookAlike: overviewWith("（六）其他工作。依据第二十条第（五）项公开预算。"),
  },
  {
    code: "S-RELATIVE",
    raises: overviewWith("今年公布了办事指南。"),
    lookAlike: overviewWith("发布《今年以来经济运行情况》，引导当今年轻人参与。"),
  },
  {
    code: "S-UNIT-WORD",
    raises: overviewWith("主动公开政府信息200件。"),
    // posts are counted in 篇, documents in 件
    lookAlike: overviewWith("发布信息502篇，公开规范性文件5件。"),
  },
];
