/**
 * The letters on the way to an answer, and the one that proves its delivery, in words of our own. Each obeys the article
 * that it cites.
 */
import { letterKindNames, type Letter } from "./letter.ts";

export const LAW = "《中华人民共和国政府信息公开条例》";

/** 国办函〔2020〕109号. */
export const FEE_RULES = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）";

/** What every letter to an applicant begins with. */
export const RECEIVED =
  "本机关于{收到日期}收到{称呼}提交的政府信息公开申请（登记编号：{编号}），申请内容为：{申请内容}。";

const CONTACT = "联系人：{联系人}，联系电话：{联系电话}。";

const receipt: Letter = {
  kind: "receipt",
  name: letterKindNames.receipt,
  title: "政府信息公开申请登记回执",
  to: "{申请人}：",
  says: [
    "本机关于{收到日期}收到{称呼}提交的政府信息公开申请，已经登记，登记编号为{编号}。申请内容为：{申请内容}。",
    `依照${LAW}第三十三条的规定，本机关将在{登记时的答复期限}前（含当日）答复。依法需要补正、征求意见、收取信息处理费或者延长答复期限的，答复期限依法另行计算。`,
    CONTACT,
  ],
  isSigned: true,
};

/** 《条例》第三十条: what is to be supplemented and until when, once, within 7 working days. */
const supplement: Letter = {
  kind: "supplement",
  name: letterKindNames.supplement,
  title: "政府信息公开申请补正告知书",
  number: "{文号}",
  to: "{申请人}：",
  says: [
    `${RECEIVED}经审查，申请内容不明确，需要补正。`,
    `依照${LAW}第三十条的规定，请{称呼}在{补正期限}前（含当日）补正以下事项：{补正事项}。`,
    "答复期限自本机关收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。",
    `对怎样补正有疑问的，可以向本机关询问。${CONTACT}`,
  ],
  isSigned: true,
};

const OPINION: NonNullable<Letter["table"]> = {
  heading: "回复意见（登记编号：{编号}）",
  rows: [
    { label: "意见", text: "□同意公开\n□同意部分公开\n□不同意公开" },
    { label: "不同意公开的内容和理由", text: "", height: "tall" },
    { label: "签名或者盖章", text: "", height: "tall" },
    { label: "日期", text: "　　　　年　　月　　日" },
  ],
};

/** 《条例》第三十二条. Who applied is no business of the third party. */
const consultThirdParty: Letter = {
  kind: "consultation",
  name: `${letterKindNames.consultation}（第三方）`,
  asks: "thirdParty",
  title: "政府信息公开征求意见函",
  number: "{文号}",
  to: "{被征求意见方}：",
  says: [
    "本机关收到一件政府信息公开申请（登记编号：{编号}），申请内容为：{申请内容}。其中{征求意见的信息}与你（单位）有关，公开可能损害你（单位）的合法权益。",
    `依照${LAW}第三十二条的规定，现书面征求意见。请自收到本函之日起15个工作日内书面回复是否同意公开，不同意公开的请说明理由。逾期未提出意见的，由本机关依照该条例的规定决定是否公开。`,
    CONTACT,
  ],
  table: OPINION,
  isSigned: true,
};

/** 《条例》第三十四条: silence is consent. */
const consultOrgan: Letter = {
  kind: "consultation",
  name: `${letterKindNames.consultation}（行政机关）`,
  asks: "otherOrgan",
  title: "政府信息公开征求意见函",
  number: "{文号}",
  to: "{被征求意见方}：",
  says: [
    "本机关收到一件政府信息公开申请（登记编号：{编号}），申请内容为：{申请内容}。其中{征求意见的信息}由本机关牵头与你单位共同制作。",
    `依照${LAW}第三十四条的规定，现征求你单位的意见。请自收到本函之日起15个工作日内提出意见；逾期未提出意见的，视为同意公开。`,
    CONTACT,
  ],
  table: OPINION,
  isSigned: true,
};

/** 《条例》第三十三条第二款. */
const extension: Letter = {
  kind: "extension",
  name: letterKindNames.extension,
  title: "政府信息公开申请延期答复告知书",
  number: "{文号}",
  to: "{申请人}：",
  says: [
    RECEIVED,
    `该申请的答复期限为{延长前的答复期限}。因不能在这一期限内答复，经本机关政府信息公开工作机构负责人同意，依照${LAW}第三十三条第二款的规定，答复期限延长至{延长后的答复期限}。`,
    "特此告知。",
  ],
  isSigned: true,
};

const fee: Letter = {
  kind: "fee",
  name: letterKindNames.fee,
  title: "政府信息公开信息处理费收费通知书",
  number: "{文号}",
  to: "{申请人}：",
  says: [
    RECEIVED,
    `{称呼}申请公开政府信息的数量、频次明显超过合理范围。依照${LAW}第四十二条和${FEE_RULES}的规定，本机关决定对该申请收取信息处理费{收费金额}元，{计收方式}计收，收费标准为：{收费标准}。`,
    "请自收到本通知书次日起20个工作日内缴纳，缴纳方式：{缴纳方式}。答复期限自缴清费用的次日起重新计算。逾期未缴纳的，视为放弃申请，本机关不再处理该申请。",
    "对收取信息处理费的决定有异议的，不能单独就该决定申请行政复议或者提起行政诉讼；可以在缴费期满后，就不再处理该申请的决定依法投诉、举报，申请行政复议或者提起行政诉讼。",
  ],
  isSigned: true,
};

/** 国办公开办函〔2016〕235号: what is handed over counts on the day of signature, what is posted on the day of posting. */
const service: Letter = {
  kind: "service",
  name: letterKindNames.service,
  title: "送达回证",
  says: [],
  table: {
    rows: [
      { label: "送达机关", text: "{机关全称}" },
      { label: "登记编号", text: "{编号}" },
      { label: "送达文书及文号", text: "{送达文书}　{文号}" },
      { label: "受送达人", text: "{申请人}" },
      { label: "送达地址、联系方式", text: "{联系方式}" },
      { label: "送达方式", text: "{送达方式}" },
      { label: "送达人", text: "", height: "tall" },
      { label: "受送达人签收", text: "签名或者盖章：\n　　　　年　　月　　日", height: "tall" },
      {
        label: "代收人及与受送达人的关系",
        text: "签名或者盖章：\n　　　　年　　月　　日",
        height: "tall",
      },
      { label: "备注", text: "", height: "tall" },
    ],
  },
  notes: [
    "直接送达、委托送达的以签收之日，邮寄送达的以交邮之日为送达日期（国办公开办函〔2016〕235号），填入台账“送达（寄出）日期”。邮寄的，附邮政企业的寄件凭证。",
  ],
  isSigned: false,
};

/** Every letter but those by result. */
export const processLetters: readonly Letter[] = [
  receipt,
  supplement,
  consultThirdParty,
  consultOrgan,
  extension,
  fee,
  service,
];
