/**
 * What is answered by result of table three: the article of 《条例》, and what it wants said. A result may be of two
 * articles, and then has two answers, the more frequent first.
 */
import { FEE_RULES, LAW } from "./letter-words.ts";

export interface ReplyWords {
  /** Which of several, where a result has more than one answer. */
  readonly variant?: string;
  /** What it is headed, where it is no answer to the request. */
  readonly title?: string;
  readonly says: readonly string[];
}

const WITHHELD = "本机关决定不予公开，理由是：{不予公开的理由}。";
const NO_LONGER = "政府信息公开申请不再处理告知书";

/** By the key of the row, without table and column. */
export const replyWords: Readonly<Record<string, readonly ReplyWords[]>> = {
  "outcomes.disclosed": [
    {
      variant: "提供信息",
      says: [
        `{称呼}申请公开的信息可以公开。依照${LAW}第三十六条第二项的规定，现将该信息提供给{称呼}：{提供的信息}。`,
      ],
    },
    {
      variant: "已主动公开",
      says: [
        `{称呼}申请公开的信息已经主动公开。依照${LAW}第三十六条第一项的规定，请通过以下方式、途径获取：{获取途径}。`,
      ],
    },
  ],
  "outcomes.partlyDisclosed": [
    {
      says: [
        `{称呼}申请公开的信息中含有不应当公开的内容，能够作区分处理。依照${LAW}第三十七条的规定，现将可以公开的内容提供给{称呼}：{提供的信息}。`,
        "对其中的{不予公开的内容}不予公开，依据是{不予公开的规定}，理由是：{不予公开的理由}。",
      ],
    },
  ],
  "outcomes.notDisclosed.stateSecrets": [
    {
      says: [
        `{称呼}申请公开的信息依法确定为国家秘密。依照${LAW}第十四条、第三十六条第三项的规定，${WITHHELD}`,
      ],
    },
  ],
  "outcomes.notDisclosed.prohibitedByLaw": [
    {
      says: [
        `{称呼}申请公开的信息属于法律、行政法规禁止公开的信息，具体规定为：{禁止公开的规定}。依照${LAW}第十四条、第三十六条第三项的规定，${WITHHELD}`,
      ],
    },
  ],
  "outcomes.notDisclosed.securityAndStability": [
    {
      says: [
        `{称呼}申请公开的信息公开后可能危及国家安全、公共安全、经济安全、社会稳定。依照${LAW}第十四条、第三十六条第三项的规定，${WITHHELD}`,
      ],
    },
  ],
  "outcomes.notDisclosed.thirdPartyRights": [
    {
      says: [
        `{称呼}申请公开的信息涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害。征求第三方意见的情况：{征求第三方意见的情况}。依照${LAW}第十五条、第三十二条、第三十六条第三项的规定，${WITHHELD}`,
      ],
    },
  ],
  "outcomes.notDisclosed.internalAffairs": [
    {
      says: [
        `{称呼}申请公开的信息属于人事管理、后勤管理、内部工作流程等方面的内部事务信息。依照${LAW}第十六条第一款、第三十六条第三项的规定，${WITHHELD}`,
      ],
    },
  ],
  "outcomes.notDisclosed.processInformation": [
    {
      says: [
        `{称呼}申请公开的信息属于本机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息。依照${LAW}第十六条第二款、第三十六条第三项的规定，${WITHHELD}`,
      ],
    },
  ],
  "outcomes.notDisclosed.enforcementCaseFiles": [
    {
      says: [
        `{称呼}申请公开的信息属于行政执法案卷信息。依照${LAW}第十六条第二款、第三十六条第三项的规定，${WITHHELD}`,
      ],
    },
  ],
  "outcomes.notDisclosed.administrativeInquiry": [
    {
      says: [
        `{称呼}申请公开的信息属于工商、不动产登记资料等信息，有关法律、行政法规对它的获取有特别规定。依照${LAW}第三十六条第七项的规定，请依照{特别规定}办理。`,
      ],
    },
  ],
  "outcomes.unableToProvide.notHeld": [
    {
      variant: "信息不存在",
      says: [
        `经检索，没有{称呼}申请公开的信息。检索情况：{检索情况}。依照${LAW}第三十六条第四项的规定，现告知{称呼}该政府信息不存在。`,
      ],
    },
    {
      variant: "不属于本机关负责公开",
      says: [
        `{称呼}申请公开的信息不属于本机关负责公开，理由是：{不属于本机关负责的理由}。依照${LAW}第十条、第三十六条第五项的规定，现予告知。负责公开该信息的机关是{负责公开的机关}，联系方式：{负责公开的机关的联系方式}。`,
      ],
    },
  ],
  "outcomes.unableToProvide.wouldRequireCreation": [
    {
      says: [
        `本机关没有{称呼}申请公开的现成信息，需要对现有政府信息进行加工、分析。依照${LAW}第三十八条的规定，本机关不予提供。`,
      ],
    },
  ],
  "outcomes.unableToProvide.unclearAfterSupplement": [
    {
      says: [
        `本机关于{补正通知日期}告知{称呼}补正，于{收到补正日期}收到补正的申请。补正后的申请内容仍不明确：{不明确之处}。依照${LAW}第二十九条、第三十条的规定，本机关无法提供。`,
      ],
    },
  ],
  "outcomes.notProcessed.petitionOrComplaint": [
    {
      says: [
        `{称呼}以政府信息公开申请的形式进行信访、投诉、举报等活动。依照${LAW}第三十九条第一款的规定，本机关不作为政府信息公开申请处理；{称呼}可以通过以下渠道提出：{反映渠道}。`,
      ],
    },
  ],
  "outcomes.notProcessed.repeatRequest": [
    {
      says: [
        `对{称呼}申请公开的相同政府信息，本机关已于{前次答复日期}作出答复（文号：{前次答复文号}）。依照${LAW}第三十六条第六项的规定，本机关不予重复处理。`,
      ],
    },
  ],
  "outcomes.notProcessed.publicPublication": [
    {
      says: [
        `{称呼}申请的内容为要求提供政府公报、报刊、书籍等公开出版物。依照${LAW}第三十九条第二款的规定，请通过以下途径获取：{获取途径}。`,
      ],
    },
  ],
  "outcomes.notProcessed.excessiveRequests": [
    {
      says: [
        `{称呼}申请公开政府信息的数量、频次明显超过合理范围，本机关已要求{称呼}说明理由。经审查，申请理由不合理：{理由不合理之处}。依照${LAW}第三十五条的规定，本机关不予处理。`,
      ],
    },
  ],
  // no article of its own: the office names the provision that it goes by
  "outcomes.notProcessed.confirmOrReissue": [
    {
      says: [
        "{称呼}申请的内容为要求本机关确认或者重新出具已经获取的信息。依照{依据的规定}，本机关不予处理。",
      ],
    },
  ],
  "outcomes.otherHandling.notSupplemented": [
    {
      title: NO_LONGER,
      says: [
        `本机关于{补正通知日期}告知{称呼}在{补正期限}前（含当日）补正。期限届满，{称呼}没有补正，也没有说明正当理由。依照${LAW}第三十条的规定，视为放弃申请，本机关不再处理该申请。`,
      ],
    },
  ],
  "outcomes.otherHandling.feeUnpaid": [
    {
      title: NO_LONGER,
      says: [
        `本机关于{收费通知日期}通知{称呼}在{缴费期限}前（含当日）缴纳信息处理费。期限届满，{称呼}没有缴纳。依照${LAW}第四十二条和${FEE_RULES}的规定，视为放弃申请，本机关不再处理该申请。`,
      ],
    },
  ],
  "outcomes.otherHandling.other": [
    {
      title: "政府信息公开申请办结告知书",
      says: ["该申请因{办结原因}办结，本机关不再处理。"],
    },
  ],
};

/** Of a result that has no words of its own. */
export const generalReply: ReplyWords = {
  says: ["该申请的办理结果为：{办理结果}。依照{依据的规定}，理由是：{处理理由}。"],
};

/** 《行政复议法》第二十条、第二十三条, 《行政诉讼法》第四十五条、第四十六条; `paper` is what is contested. */
export const remedies = {
  reviewFirst: (paper: string) =>
    `如对本${paper}不服，应当自收到之日起60日内先向{行政复议机关}申请行政复议（《中华人民共和国行政复议法》第二十三条）；对行政复议决定仍不服的，可以自收到行政复议决定书之日起15日内向{人民法院}提起行政诉讼。`,
  either: (paper: string) =>
    `如对本${paper}不服，可以自收到之日起60日内向{行政复议机关}申请行政复议，也可以自收到之日起6个月内直接向{人民法院}提起行政诉讼。`,
} as const;
