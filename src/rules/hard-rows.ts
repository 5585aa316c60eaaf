/** What is hard to fill in the three tables: told in 填表说明, and at the rows themselves. */
import type { Leaf, Role } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { appliesTo, guidance, type Guidance } from "./guidance.ts";

/** The rows that are hard to fill, and what is told of them where the edition has cells of all the roles. */
export const hardRows: readonly Pick<Guidance, "roles" | "text">[] = [
  guidance["T2-JUSTICE"],
  {
    roles: ["rules"],
    text: "街道、乡镇、县区级政府和地方各级部门没有规章制定权，“规章”行填0。",
  },
  {
    roles: ["issued", "repealed", "inForce"],
    text: "现行有效件数一般等于上年现行有效件数加本年制发件数、减本年废止件数；有效期届满失效、尚未施行、职能划转、清理口径变化而不相等的，请写明原因。",
  },
  {
    roles: ["newlyMade", "newlyDisclosed", "totalDisclosed"],
    text: "本年新制作是本年制发的数量，本年新公开是其中（含以前年度制作的）本年公开的数量，对外公开总数量不应小于本年新公开数量。",
  },
  guidance["T2-DECISION-SCOPE"],
  guidance["T2O-OTHER-SCOPE"],
  {
    roles: ["itemsLastYear", "changeThisYear"],
    text: "“本年增/减”填项目数量的变化：增加填正数，减少填负数，不变填0；不要把办件数填入这一栏。",
  },
  {
    roles: ["fees"],
    text: "行政事业性收费以万元为单位，最多可填六位小数，例如251000元填25.1；实际收取的信息处理费属于行政事业性收费，也要计入。",
  },
  {
    roles: ["projects", "amount"],
    text: "政府集中采购的采购总金额以万元为单位；采购项目数量和采购总金额应同为0，或同不为0。",
  },
  {
    roles: ["received", "carriedIn", "handled", "carriedOut"],
    text: "第一项本年新收＋第二项上年结转＝第三项（七）总计＋第四项结转下年度，七列逐列相等，不能只看“总计”列。",
  },
  {
    roles: ["carriedIn", "carriedOut"],
    text: "“二、上年结转”应与上年度报告的“四、结转下年度继续办理”一致，按申请人类型逐列核对；因上年报告有误或机构改革不一致的，请写明原因。",
  },
  guidance["T3-PARTIAL-ONCE"],
];

export interface RowHelp {
  readonly text: string;
  /** The article, or the notice; absent where the text says it all. */
  readonly basis?: string;
}

/** What the outcomes of table three mean, by the key of the row; both editions print them alike. */
const OUTCOMES: Readonly<Record<string, RowHelp>> = {
  "outcomes.disclosed": {
    text: "申请的信息全部提供，或者已经主动公开、告知获取方式的。",
    basis: "《条例》第三十六条第（一）（二）项",
  },
  "outcomes.partlyDisclosed": {
    text: "信息中含有不应当公开的内容，能够区分处理，提供了可以公开的部分的。",
    basis: "《条例》第三十七条",
  },
  "outcomes.notDisclosed.stateSecrets": {
    text: "依法确定为国家秘密的政府信息。",
    basis: "《条例》第十四条",
  },
  "outcomes.notDisclosed.prohibitedByLaw": {
    text: "其他法律、行政法规明文禁止公开的政府信息；地方性法规、规章和文件不是这里的依据。",
    basis: "《条例》第十四条",
  },
  "outcomes.notDisclosed.securityAndStability": {
    text: "公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息。",
    basis: "《条例》第十四条",
  },
  "outcomes.notDisclosed.thirdPartyRights": {
    text: "涉及商业秘密、个人隐私，公开会对第三方合法权益造成损害，第三方不同意公开，也不属于不公开会对公共利益造成重大影响的。",
    basis: "《条例》第十五条、第三十二条",
  },
  "outcomes.notDisclosed.internalAffairs": {
    text: "三类内部事务信息：人事管理、后勤管理、内部工作流程。",
    basis: "《条例》第十六条第一款",
  },
  "outcomes.notDisclosed.processInformation": {
    text: "四类过程性信息：履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告。",
    basis: "《条例》第十六条第二款",
  },
  "outcomes.notDisclosed.enforcementCaseFiles": {
    text: "行政执法案卷信息；法律、法规、规章规定应当公开的除外。",
    basis: "《条例》第十六条第二款",
  },
  "outcomes.notDisclosed.administrativeInquiry": {
    text: "工商、不动产登记资料等信息，有关法律、行政法规对获取有特别规定，告知依照其规定办理的。",
    basis: "《条例》第三十六条第（七）项",
  },
  "outcomes.unableToProvide.notHeld": {
    text: "经检索没有所申请的信息，或者不属于本机关负责公开的。",
    basis: "《条例》第三十六条第（四）（五）项",
  },
  "outcomes.unableToProvide.wouldRequireCreation": {
    text: "没有现成信息，需要对现有政府信息进行加工、分析的。",
    basis: "《条例》第三十八条",
  },
  "outcomes.unableToProvide.unclearAfterSupplement": {
    text: "申请人按要求补正后，申请内容仍不明确的；逾期不补正的不计在这里。",
    basis: "《条例》第二十九条、第三十条",
  },
  "outcomes.notProcessed.petitionOrComplaint": {
    text: "以政府信息公开申请的形式进行信访、投诉、举报等活动的。",
    basis: "《条例》第三十九条第一款",
  },
  "outcomes.notProcessed.repeatRequest": {
    text: "已经作出答复，同一申请人重复申请公开相同政府信息的。",
    basis: "《条例》第三十六条第（六）项",
  },
  "outcomes.notProcessed.publicPublication": {
    text: "要求提供政府公报、报刊、书籍等公开出版物的。",
    basis: "《条例》第三十九条第二款",
  },
  "outcomes.notProcessed.excessiveRequests": {
    text: "申请的数量、频次明显超过合理范围，要求说明理由后认为理由不合理的。",
    basis: "《条例》第三十五条",
  },
  "outcomes.notProcessed.confirmOrReissue": {
    text: "要求本机关对申请人已经获取的信息予以确认，或者重新出具的。",
  },
  "outcomes.otherHandling.notSupplemented": {
    text: "要求补正后，申请人无正当理由逾期不补正，视为放弃申请的；补正了仍不明确的不计在这里。",
    basis: "《条例》第三十条",
  },
  "outcomes.otherHandling.feeUnpaid": {
    text: "发出收费通知后，申请人逾期未缴纳信息处理费，视为放弃申请的；第六部分要写明收费通知情况。",
    basis: "国办函〔2020〕109号",
  },
  "outcomes.otherHandling.other": {
    text: "以上各项都不是的，如申请人撤回申请；在总体情况中写明是什么情形。",
  },
};

/** What is told of a row; nothing where its label says enough. */
export function helpOfRow(edition: Edition, row: Leaf): RowHelp[] {
  const own = OUTCOMES[row.key];
  return [
    ...(own ? [own] : []),
    ...hardRows
      .filter((it) => appliesTo(edition, it) && speaksOf(edition, it.roles, row))
      .map(({ text }) => ({ text })),
  ];
}

/** By the roles of rows where there are some, else by those of its columns. */
function speaksOf({ rows }: Edition, roles: readonly Role[], row: Leaf): boolean {
  const has = (role: Role | undefined): boolean => role !== undefined && roles.includes(role);
  if (rows.some((it) => has(it.row.line.role))) return has(row.line.role);
  return rows.some((it) => it.row === row && it.cells.some(({ column }) => has(column.line.role)));
}
