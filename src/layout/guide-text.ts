/** What 填表说明 says: how to fill and check the workbook, and what the hard rows mean. */
import { type Edition, lastYearOfEdition } from "../form/editions.ts";
import { appliesTo, checklistOf, guidance } from "../rules/guidance.ts";
import { hardRows } from "../rules/hard-rows.ts";

export interface GuideSection {
  readonly heading: string;
  /** It speaks of the sheets, which a page without Excel has not. */
  readonly ofSheets?: true;
  /** Stands before every line in place of its number. */
  readonly mark?: string;
  readonly lines: readonly string[];
}

/** The sections of 填表说明, in their order. */
export function guideSections(edition: Edition): GuideSection[] {
  const lastYear = lastYearOfEdition(edition);
  const years =
    lastYear === undefined ? `${edition.firstYear}年度起` : `${edition.firstYear}至${lastYear}年度`;
  return [
    {
      heading: "一、怎么填",
      ofSheets: true,
      lines: [
        `本表按${edition.notice}规定的格式制作，用于${years}的政府信息公开工作年度报告，可用Excel、WPS表格或LibreOffice填写。`,
        "先在“一总体情况”填机关全称、类别、年度，再依次填“二主动公开”“三依申请公开”“四复议诉讼”三张表，最后写文字部分。",
        "只填数字，不写“件”“项”“万元”等单位。没有发生的填0，不要留空，也不要填“/”“—”“无”。没有填过的格子颜色会提醒；多数格子都是0的，可以改用“零底表”，只改不为0的格子。",
        "各行、各列的“总计”由公式自动算出：一行的各格都填上数字后才出现，不必填写。",
        "统计期限为报告年度的1月1日至12月31日。",
        "文字部分一行写一段，不必在段首空两格；行高随文字自动调整。",
      ],
    },
    {
      heading: "二、怎么核对",
      ofSheets: true,
      lines: [
        "每张工作表最上面一行写着“未填n格｜不符n处｜非数字n格”，全部填好且相符时变为“√ 全部填好”。",
        "表三右侧一列、下方两行，表四下方一行是核对栏，不打印：√是相符；×后面写明总计多几、少几，或两边差几；缺总计是总计的公式被清除了。对应的格子同时变红、加粗。",
        "“勾稽核对”列出全部核对项的左边、右边、差额和结果，可打印留存；确有特殊情况的，在“情况说明”里写明。",
        "“勾稽核对”里的“与上年衔接”填上年年报的结转下年度、现行有效、尚未审结，随即与本年的数字核对；手边没有上年年报的可以不填，不填的不核对。",
        "“一总体情况”的“参考语句”由表中数字自动写成，可复制到正文，保证文字与表格一致。",
      ],
    },
    {
      heading: "三、粘贴和改动",
      ofSheets: true,
      lines: [
        "从别的表格复制数字，请用“选择性粘贴—数值”（右键菜单里的“值”），不要直接粘贴，以免带入格式、冲掉公式和核对。",
        "标题和公式已锁定，防止误改，没有设密码。确需改动时，点“审阅—撤销工作表保护”即可；改完请再点“保护工作表”。",
        "误删了总计的公式，可从同一行或同一列的其他总计复制过来。不要增删行列、改工作表名。",
        "本工作簿没有宏，不联网。填写的内容只在本机，不会传到任何地方。",
      ],
    },
    {
      heading: "四、难填的项目",
      lines: hardRows.filter((it) => appliesTo(edition, it)).map(({ text }) => text),
    },
    {
      heading: "五、文字部分",
      lines: [
        "“一、总体情况”写全五方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障；各级人民政府还应写工作考核、社会评议和责任追究结果情况。文中的数字应与表格一致。",
        "“五、存在的主要问题及改进情况”写清主要问题和改进情况，逐条对应，不能只写“无”。",
        "“六、其他需要报告的事项”写明信息处理费收取情况；没有其他事项的写“无”。",
        "第二、三、四部分除表格外还有文字的，写在各表下方“表格前的文字”“表格后的文字”里，生成的报告印在表格前后；没有的空着。",
        guidance["S-SIXTH-UPPER"].text,
        "发布前请检查有没有申请人姓名、电话、身份证号等个人信息。",
      ],
    },
    {
      heading: "六、什么时候报",
      lines: [
        "《中华人民共和国政府信息公开条例》第四十九条：县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。",
        "县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。",
        "乡镇、街道按上级通知的时间办理；上级规定了更早期限的，从其规定。",
      ],
    },
    {
      heading: "七、自查清单（打印后逐项核对，在□内打√）",
      mark: "□",
      lines: checklistOf(edition),
    },
  ];
}
