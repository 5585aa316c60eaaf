/**
 * What both editions print alike: the applicants and most outcomes of table three, and table four.
 *
 * Labels are verbatim from 国办公开办函〔2019〕60号 and 〔2021〕30号.
 */
import type { Block, Line, Table } from "./edition.ts";

/** Columns of table three. */
const applicants: readonly Line[] = [
  { key: "naturalPerson", label: "自然人" },
  {
    key: "organization",
    label: "法人或其他组织",
    printedOnly: true,
    lines: [
      { key: "commercialEnterprise", label: "商业企业" },
      { key: "researchInstitution", label: "科研机构" },
      { key: "publicWelfareOrganization", label: "社会公益组织" },
      { key: "legalServiceInstitution", label: "法律服务机构" },
      { key: "otherOrganization", label: "其他" },
    ],
  },
  { key: "total", label: "总计", total: true },
];

/** Rows of table three up to （五）; what follows differs between the editions. */
const outcomesOneToFive: readonly Line[] = [
  { key: "disclosed", label: "（一）予以公开", role: "disclosed" },
  {
    key: "partlyDisclosed",
    label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    short: "（二）部分公开",
    role: "partlyDisclosed",
  },
  {
    key: "notDisclosed",
    label: "（三）不予公开",
    role: "notDisclosed",
    lines: [
      { key: "stateSecrets", label: "1.属于国家秘密" },
      { key: "prohibitedByLaw", label: "2.其他法律行政法规禁止公开" },
      { key: "securityAndStability", label: "3.危及“三安全一稳定”" },
      { key: "thirdPartyRights", label: "4.保护第三方合法权益" },
      { key: "internalAffairs", label: "5.属于三类内部事务信息" },
      { key: "processInformation", label: "6.属于四类过程性信息" },
      { key: "enforcementCaseFiles", label: "7.属于行政执法案卷" },
      {
        key: "administrativeInquiry",
        label: "8.属于行政查询事项",
        role: "administrativeInquiry",
      },
    ],
  },
  {
    key: "unableToProvide",
    label: "（四）无法提供",
    lines: [
      { key: "notHeld", label: "1.本机关不掌握相关政府信息" },
      { key: "wouldRequireCreation", label: "2.没有现成信息需要另行制作" },
      { key: "unclearAfterSupplement", label: "3.补正后申请内容仍不明确" },
    ],
  },
  {
    key: "notProcessed",
    label: "（五）不予处理",
    lines: [
      { key: "petitionOrComplaint", label: "1.信访举报投诉类申请" },
      { key: "repeatRequest", label: "2.重复申请", role: "repeatRequest" },
      { key: "publicPublication", label: "3.要求提供公开出版物" },
      { key: "excessiveRequests", label: "4.无正当理由大量反复申请" },
      { key: "confirmOrReissue", label: "5.要求行政机关确认或重新出具已获取信息" },
    ],
  },
];

/** Table three, given its row （六）其他处理. */
export function requestsTable(otherHandling: Line): Table {
  return {
    id: "requests",
    name: "表三",
    corner: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    columnsHeading: "申请人情况",
    blocks: [
      {
        key: "",
        columns: applicants,
        rows: [
          {
            key: "newThisYear",
            label: "一、本年新收政府信息公开申请数量",
            short: "一、本年新收",
            role: "received",
          },
          {
            key: "carriedFromLastYear",
            label: "二、上年结转政府信息公开申请数量",
            short: "二、上年结转",
            role: "carriedIn",
          },
          {
            key: "outcomes",
            label: "三、本年度办理结果",
            lines: [
              ...outcomesOneToFive,
              otherHandling,
              { key: "total", label: "（七）总计", role: "handled", total: true },
            ],
          },
          {
            key: "carriedToNextYear",
            label: "四、结转下年度继续办理",
            short: "四、结转下年度",
            role: "carriedOut",
          },
        ],
      },
    ],
  };
}

const results: readonly Line[] = [
  { key: "upheld", label: "结果维持" },
  { key: "corrected", label: "结果纠正", role: "corrected" },
  { key: "otherResult", label: "其他结果" },
  { key: "pending", label: "尚未审结", role: "pending" },
  { key: "total", label: "总计", total: true },
];

const disputesBlock: Block = {
  key: "",
  columns: results,
  rows: [
    { key: "reconsideration", label: "行政复议", role: "reconsideration" },
    {
      key: "litigation",
      label: "行政诉讼",
      lines: [
        { key: "direct", label: "未经复议直接起诉", role: "directLitigation" },
        { key: "afterReconsideration", label: "复议后起诉", role: "afterReconsideration" },
      ],
    },
  ],
};

export const disputesTable: Table = {
  id: "disputes",
  name: "表四",
  across: true,
  blocks: [disputesBlock],
};

/** Table two: its blocks follow the items of 《条例》第二十条. */
export function disclosureTable(blocks: readonly Block[]): Table {
  return { id: "proactiveDisclosure", name: "表二", corner: "信息内容", blocks };
}
