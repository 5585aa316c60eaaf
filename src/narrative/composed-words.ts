/** Words that are put together of parts, any of one list with any of the next: 逾期未 + 补正, 上年 + 转来. */
import { made } from "./made-of.ts";
import type { ListedWords } from "./word.ts";

/** What is under way at the end of the year is carried over to next: 正在 + 按程序 + 办理. */
const underWay = "正在 尚在 仍在 还在 正 仍";
const inWhatWay =
  " 按程序 依程序 按流程 依法 依规 依法依规 按规定 抓紧 加紧 积极 按时限 法定期限内 期限内";
const doing = "办理 办理中 办理之中 处理 处理中 答复 办理答复";

/** 政府信息公开 + 申请 + 事宜, 依申请公开 + 政府信息 + 申请, 申请 + 公开政府信息 + 件: what requests are called. */
const information =
  "政府信息公开 信息公开 政务信息公开 政务公开 政府信息 政务信息 信息 政府公开信息 公开政府信息 公开信息 公开有关信息 公开相关信息 获取政府信息 政府信息获取 公开";
const requestNouns =
  "申请 的申请 类申请 申请公开 的申请公开 申请书 申请表 申请单 申请函 请求 依申请 依申请公开 的依申请公开 来信 来函 来信来函 办件";
const onRequest = "依申请公开 依法申请公开 依申公开 申请公开 依申请";
const informationOf =
  " 政府信息 信息 政务信息 政府信息公开 信息公开 政务公开 有关信息 相关信息 的政府信息 的信息 方面";
const toDisclose =
  "政府信息公开 信息公开 政务信息公开 政务公开 公开 公开政府信息 公开信息 公开相关信息 公开有关信息 政府信息 获取政府信息";
const requestTails =
  "事项 事宜 请求 来信 来函 来信来函 信函 件 公开件 件数 办件 办件量 办件数 办理件 办理事项 业务 受理件 受理事项 工单 申请 申请件 申请事项 申请书 申请表 申请单 申请函 申请案 申请案件 案件 函 函件 信件 类诉求 诉求 类事项 类申请";
const requestTail = ` ${requestTails}`;

/** 不属于 + 本行政机关 + 公开 + 范围, 属于 + 已 + 主动公开 + 范围: in whose hands what was asked for is. */
const notOf = "不属于 不属 不是 非";
const us =
  "本机关 本行政机关 我局 本局 我单位 本单位 本部门 本级 我委 本委 本办 我办 我镇 本镇 我街道 本街道";
const ours = "公开 负责公开 制作 职责 职权 管辖 公开职责 负责 主管";
const holds = "掌握 实际掌握 掌握公开";
const within =
  " 范围 的范围 范围内 职责范围 权限 权限范围 职权范围 信息 的信息 政府信息 的政府信息 事项 的事项";
const isOf = "属于 属 系 应属";
const already = " 已 已经 本机关 我局 应";
const onPage = "主动公开 公开";

/** What the applicant did not do in time. */
const notInTime =
  "逾期未 逾期不 逾期未能 逾期仍未 逾期未予 逾期未进行 逾期未作 逾期未提交 未按期 未按时 未如期 未及时 未在规定期限内 未在规定时间内 未在规定时限内 未在期限内 未在合理期限内 未在补正期限内 到期未 超期未 期满未 无正当理由未 无正当理由逾期未 无正当理由逾期不 逾期未按要求 逾期未按规定 逾期未按通知 逾期未按告知 未按要求 未按照要求 未按规定 未按通知要求 未按告知要求 未按补正通知要求 经通知未 经告知未 拒不";
const notPaid = "缴 交 缴费 交费 缴纳 缴纳费用 缴纳相关费用 缴纳信息处理费 缴纳政府信息处理费 付费";
const notSupplemented =
  "补正 补正材料 补正申请 补正申请内容 补正申请材料 补正内容 补正相关材料 补充材料 补充 补齐 补齐材料 作出补正 进行补正 提交补正材料 提供补正材料";

/** 申请内容不明确且 + 未 + 补正: the reason why they were asked, and what became of it. */
const unclear = "申请内容不明确 内容不明确 申请不明确 申请信息不明确";
const andNot =
  "且未 且申请人未 且逾期未 且申请人逾期未 且逾期不 且申请人逾期不 且未按期 且申请人未按期 、未 、逾期未 、逾期不 而未 但申请人未";
const supplemented = "补正 补正材料 作补正 进行补正";

/** 告知补正后 + 申请人 + 未 + 补正. */
const onceAsked =
  "告知补正后 告知其补正后 通知补正后 通知其补正后 要求补正后 补正告知后 补正通知后 告知后 通知后 经告知 经通知";
const byApplicant = " 申请人";

/** 要求 + 确认或重新出具 + 已获取的信息. */
const confirmingHeads = " 要求 要求行政机关 要求本机关 要求我局 申请";
const confirming =
  "确认或重新出具 确认或者重新出具 确认、重新出具 确认和重新出具 确认及重新出具 重新出具 确认";
const known = "已获取 已经获取";

/** 不存在 + 或 + 不掌握: both words of one row. */
const neither = "不存在 信息不存在 政府信息不存在 不掌握 本机关不掌握 未掌握";
const or = "或 、 或者 及 和";
const nor = "不存在 信息不存在 不掌握 本机关不掌握 未掌握";

/** 信访、投诉、举报 + 类申请: in any order, with any sign between. */
const complaintSigns = ["", "、", "/", "和", "或", "及"];
const complaintTails = "类 类申请 类的申请 的申请 性质申请 性质的申请 申请";

/** 以信息公开名义 + 进行 + 信访: what is a petition by its matter. */
const inTheNameOf =
  "以信息公开 以政府信息公开 以信息公开申请 以政府信息公开申请 以申请信息公开 以申请公开";
const petitioned = "进行 提起 提出 反映 开展 实施";

/** 上年 + 转来, 顺延至 + 次年. */
const lastYears =
  "上一年末 上年末 上年底 去年底 去年末 上年 上年度 上一年 上一年度 去年 往年 以前年度 历史 年初 期初";
const nextYears = "下年 下年度 下一年 下一年度 次年 次年度 明年 明年度";
const cameOver =
  "结转 结转的 转结 转结的 转入 转来 转来的 转接 接转 转下 转办 遗留 留存 留下 剩下 剩余 积存 结存 结余 延续 延期 顺延 跨年 跨年结转 结转到本年 结转至本年 结转至本年度 结转到本年度 未办结 未办完 未完成 未结 未结案 未办结结转 未答复 未回复";
const goesOver =
  "结转 结转至 结转到 结转入 结转于 转结 转结至 转接 待 转 转入 转至 转到 转接至 顺延 顺延至 顺延到 顺延入 延至 延到 延续至 延续到 留待 留至 留到 留转 滚动至 滚存至 接转 接转至 移至 移到 递延至 跨入 跨至 延期至 延期到 推迟至 推迟到";

/** 完成 + 答复 + 完毕: what was done with requests. */
const inWhatForm = " 完成 书面 行政 统一";
const answered = "答复 回复 办理 处理 反馈 办结 办复 回告 处置 妥处";
const toTheEnd = " 完毕 完成 完结 办结 答复 回复 反馈 处理 完 到位 办毕";

const carriedFrom = "结转 结转自 结转的 转自 承接";
const goesOnThere = " 办理 继续办理 继续处理 办结 答复 处理";

const goesOnLater = "接着办 接着办理 再办 再办理 继续办 续办 继续办理 继续答复";

/** 尚待 + 答复, 年末未 + 办结, 尚在 + 法定 + 答复期限内: what is not done yet. */
const stillOpen = "待 尚待 仍待 还待 有待 尚有待";
const toBeDone = "答复 办结 办理 处理 回复 办复 办 复";
const notYet = "尚未 仍未 还未 暂未 年末未 年底未 期末未";
const beDone = "办结 办完 办理 办理完毕 办理完成 答复 回复 完结 办复 答复完毕";
const stillIn = "尚在 仍在 还在 正在 尚处 处于 处在 尚处于 仍处于 正处于 未到 尚未到 未至 尚未至";
const statutory = " 法定 规定";
const itsTerm = "办理 答复 处理";
const term = "期 期限 期内 期限内 时限内 时限 过程中 阶段 状态 状态中 当中 之中";

/** 未经复议 + 直接提起诉讼, 不服复议决定 + 又起诉: how cases came to court. */
const withoutReview =
  "未经复议 未经行政复议 未经复议程序 未经行政复议程序 不经复议 未申请复议 未经复议直接 未经行政复议直接 未复议直接 未申请复议直接 直接";
const afterReview =
  "复议后 经复议后 经复议 行政复议后 经行政复议后 经行政复议 不服复议决定 不服行政复议决定 不服复议结果 不服行政复议结果 对复议决定不服 对行政复议决定不服 对复议结果不服 对行政复议结果不服 复议维持后 复议决定后";
const onceMore = " 又 再 进入 向法院 向人民法院";
const sued = "起诉 诉讼 提起诉讼 提起行政诉讼 提出诉讼";

/** 被提起 + 行政复议 + 案件: what disputes and decisions are called. */
const broughtUp = " 申请 提起 提出 被 被申请 被提起 被提出 涉 提请";
const review = "行政复议 复议";
const suit = "行政诉讼 诉讼 起诉 行政应诉 应诉 行政起诉 行政官司 官司";
const caseTails =
  " 案件 案 申请 申请案件 申请书 事项 类 类案件 数 量 件数 数量 答复通知 答复通知书 受理通知书";
const suitTails = " 案件 案 事项 类 类案件 数 量 件数 数量 通知 通知书 应诉通知 应诉通知书";
const handledTails =
  " 决定 案件 案 办件 办件量 办件数 办理量 业务 事项办件 事项办件量 事项办理量 类办件 类办件量 类案件 类业务 类决定 类事项办件";

/** 责令 + 重新答复, 撤销 + 原告知书: what a correction is called. */
const ordered = "责令 责令限期 责令本机关 责令我局 责令被申请人 并责令 并责令限期 判令";
const again =
  "重新答复 重新作出 重新作出答复 重新处理 重新办理 重新告知 重作 重做 答复 限期答复 限期重新答复 作出答复 履行 履行职责 履行答复职责 履行法定职责";
const cancelled = "撤销 撤销并责令重作 被撤销 部分撤销 判决撤销";
const decision =
  "原答复 原告知 原告知书 原答复书 原决定 原行政行为 原具体行政行为 原答复行为 原信息公开答复 原政府信息公开答复 我局答复 本机关答复";

/** 判决驳回 + 原告诉讼请求: what was asked for was refused; of 驳回起诉 it is not known. */
const refused =
  "驳回 判决驳回 法院判决驳回 判决予以驳回 法院驳回 复议机关驳回 复议驳回 裁定驳回 被驳回";
const asker = " 原告 原告的 原告全部 全部 其 申请人 申请人的 对方";
const asked = "诉讼请求 复议请求 行政复议请求";

/** 经调解 + 申请人 + 撤回: cases that ended so have the other result. */
const settledBy =
  " 经调解 调解后 经调解后 经协调 协调后 经协调后 经沟通 沟通后 经和解 和解后 和解 双方和解";
const settledSomehow = settledBy.trim();
const withdrawer = " 申请人 当事人 原告 对方";
const ofItself = " 主动 自愿";
const withdrawn =
  "撤诉 主动撤诉 自愿撤诉 撤回起诉 撤回诉讼 撤诉结案 撤回结案 撤回申请结案 撤回申请终止 撤回终止 撤回申请终止审理";
const withdrawnReview = "撤回复议 撤回行政复议 撤回复议申请 撤回行政复议申请";
/** Of requests as well: only behind a word that tells of a case. */
const withdrawnFrom = "撤回 撤回申请";

/** 尚在 + 一审 + 审理阶段. */
const stillThere = "正在 尚在 仍在 还在 尚处于 仍处于 正处于 处于 处在";
const instance = " 一审 二审 再审 法院 复议";
const heard = "审理 审理中 审理之中 审理阶段 审理过程中 审查阶段 程序中";

/** 我局, 本街道: the organ that reports, by what it is. */
const own = "我 本";
const organs =
  "局 委 办 厅 部 署 关 站 所 校 馆 队 会 社 镇 乡 县 市 区 省 州 旗 盟 团 师 兵团 街道 街道办 街道办事处 办事处 中心 单位 机关 部门 管委会 支队 总队 大队 分局 总局 学院 学校 园区 开发区 新区 高新区 自治区 自治州 自治县 系统 行政机关 级政府 级机关";

/** 尚未 + 作出 + 复议 + 决定. */
const notMade = "未 尚未 仍未 还未 暂未";
const reached = "作出 做出 有 出";
const whose = " 复议 行政复议 最终 法院 复议机关";
const ruling = "决定 判决 裁决 裁定 结论 结果";

export const composedWords: readonly ListedWords[] = [
  made("filler", "plain", own, organs),
  made("act", "handle", inWhatForm, answered, toTheEnd),
  made("act", "carryIn", " 由 从", lastYears, cameOver),
  made("act", "carryIn", carriedFrom, lastYears, " 的"),
  made("act", "carryOut", goesOver, nextYears, goesOnThere),
  made("act", "carryOut", stillOpen, toBeDone),
  made("act", "carryOut", notYet, beDone),
  made("act", "carryOut", stillIn, statutory, itsTerm, term),
  made("act", "carryOut", stillIn, "法定 规定", "期限 期限内 时限 时限内"),
  made("outcome", "unableToProvide.notHeld", neither, or, nor),
  made("outcome", "unableToProvide.notHeld", notOf, us, holds, within),
  made("outcome", "unableToProvide.notHeld?", notOf, us, ours, within),
  made("outcome", "disclosed", isOf, already, onPage, within),
  made("outcome", "otherHandling.feeUnpaid", notInTime, notPaid),
  made("outcome", "otherHandling.notSupplemented", notInTime, notSupplemented),
  made("outcome", "otherHandling.notSupplemented", unclear, andNot, supplemented),
  made(
    "outcome",
    "otherHandling.notSupplemented",
    " 经 发出",
    onceAsked,
    byApplicant,
    `未 仍未 在规定期限内未 ${notInTime}`,
    supplemented,
  ),
  made(
    "outcome",
    "notProcessed.petitionOrComplaint",
    ordersOfComplaints(2).join(" "),
    complaintTails,
  ),
  made(
    "outcome",
    "notProcessed.petitionOrComplaint",
    inTheNameOf,
    " 的",
    "名义 形式",
    petitioned,
    ordersOfComplaints(1).join(" "),
  ),
  made("act", "carryOut", nextYears, goesOnLater),
  made("act", "carryOut", underWay, inWhatWay, doing),
  made(
    "outcome",
    "notProcessed.confirmOrReissue",
    confirmingHeads,
    confirming,
    known,
    " 的",
    "信息 政府信息",
  ),
  made("route", "direct", withoutReview, onceMore, sued),
  made("route", "afterReconsideration", afterReview, onceMore, sued),
  made("topic", "reconsideration", broughtUp, review, caseTails),
  made("topic", "litigation", broughtUp, suit, suitTails),
  made("topic", "licensing", " 准予", "行政许可 许可", handledTails),
  made("topic", "penalties", "行政处罚 处罚", handledTails),
  made("topic", "compulsion", " 实施 采取", "行政强制 行政强制措施 行政强制执行", handledTails),
  made("result", "corrected", ordered, again),
  made("result", "corrected", cancelled, decision),
  made("result", "upheld?", refused, asker, asked),
  made("result", "pending", stillThere, instance, heard),
  made("result", "pending", notMade, reached, whose, ruling),
  made("result", "otherResult?", settledBy, withdrawer, withdrawn),
  made("result", "otherResult?", settledSomehow, withdrawer, ofItself, withdrawnFrom),
  made("result", "otherResult.reconsideration", settledBy, withdrawer, ofItself, withdrawnReview),
  made("topic", "request", information, requestNouns, requestTail),
  made("topic", "request", onRequest, informationOf, " 的", requestTails),
  made("topic", "request", "申请 申请过", toDisclose, requestTail),
];

/** 信访, 投诉 and 举报 in any order, so many of them at least, with the same sign between. */
function ordersOfComplaints(least: number): string[] {
  const names = ["信访", "投诉", "举报"];
  const orders = names.flatMap((first) => {
    const others = names.filter((it) => it !== first);
    return [
      [first],
      ...others.map((second) => [first, second]),
      ...others.map((second) => [first, second, ...others.filter((it) => it !== second)]),
    ];
  });
  return orders
    .filter(({ length }) => length >= least)
    .flatMap((order) => [...new Set(complaintSigns.map((sign) => order.join(sign)))]);
}
