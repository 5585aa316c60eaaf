/** Words of the frame, of ways of request and of outcomes that are put together of parts: 较 + 上年 + 同期, 下属 + 单位. */
import { made } from "./made-of.ts";
import type { ListedWords } from "./word.ts";

/** 同 + 上年 + 相比. */
const before = "上年 上年度 上一年 上一年度 去年 往年";
const samePeriod = " 同期";

/** 各 + 乡镇, 下属 + 单位: organs below, or beside, the one that reports. */
const below =
  "乡镇（街道） 乡镇街道 镇街 街镇 县（区） 县区 区县 县（市、区） 县区局 区县局 村（社区）";
const each =
  "镇 乡 乡镇 部门 单位 街道 地各部门 分局 县局 区局 村 社区 市 县 区 市县 盟市 州市 市州 地市 地区 地方 学校 医院 企业 成员单位 责任单位 处室 科室";
const ofOwn = "下属 所属 直属 局属 所辖 下级";
const owned = "单位 机构 机关 部门 学校 事业单位";

/** 政府信息公开 + 信息处理费. */
const disclosure = "政府信息公开 信息公开 依申请公开 政府信息公开申请";
const fee = "费用 收费 处理费 处理费用 信息费 信息处理费 信息处理费用";

/** 申请公开的 + 信息 + 不存在. */
const asked = "所申请 申请 申请公开 申请公开的 申请的 所申请公开 所申请的";
const what = "信息 政府信息 内容";

const fulfilled = "予以 准予 同意 给予 决定 决定予以 答复";

export const composedFrame: readonly ListedWords[] = [
  made("time", "compared", "较 比 相比", before, samePeriod),
  made("time", "compared", "与 同", before, samePeriod, "相比 持平"),
  made("time", "otherTime", " 第", "一 二 三 四", "季度"),
  made("time", "otherTime", " 自", "开通 开办 成立 上线 施行 实施 建站 启用 条例施行", "以来"),
  made(
    "sign",
    "rate",
    "办结 答复 公开 办理 回复 按时办结 按期办结 按时答复 按期答复 及时答复 及时办结 满意 达标 覆盖 点击 受理 纠错 被纠错 败诉 胜诉 维持 发案 规范答复 回应 回访 达成 准确 合规 及时 规范 报备 备案 解读 结案 履约 应诉 出庭 差错 签收 沟通 上报 采用 投诉 复议 诉讼 诉求 主动公开 公示 发布 更新 合格 优秀",
    "率",
  ),
  made("sign", "part", " 各", below),
  made("sign", "part", "各", each),
  made("sign", "part", ofOwn, owned),
  made("sign", "part", "市 县 区", "直 级", "部门 单位"),
  made("link", "sum", "两项 三项 两者 二者 三者 各项 以上 上述 各渠道", "合计 共计"),
  made("sign", "share", "两项 三项 两者 二者 三者 合计 共", "占 占比 占办结数 占总数"),
  made("sign", "letter", "征询 征询意见 意见征询 征求意见", "单 函 件 书"),
  made(
    "filler",
    "plain",
    "按 依 按照 依照 根据 严格按照",
    "规定 要求 程序 流程 法规 条例 法律法规",
  ),
  made("filler", "plain", " 规定 法定 承诺 条例规定", "时限内 期限内 时间内"),
  made("filler", "plain", "答复 办理", "期 期内 期限 期限内 时限 时限内"),
  made("filler", "plain", "条例 法规 法律法规 条例有关 条例相关 有关 相关", " 的", "要求 规定"),
  made(
    "channel",
    "applying",
    "依申请公开 政府信息公开申请 政府信息依申请公开 信息公开申请 依申请",
    " 管理 申请 网上 受理 办理 工作 网上申请",
    "系统 平台 专栏 栏目 邮箱 信箱",
  ),
  made(
    "channel",
    "any",
    "网络 网上 线上 线下 书面 信函 邮寄 窗口 在线 互联网 一体化 政务 政务公开 信息公开 政府信息公开 在线申请 网上申请",
    "系统 平台 渠道 网站",
  ),
  made("channel", "any", "来访 来信 来函 来电 来人 信件 网页 邮件 当面 现场", "申请"),
  made("channel", "any", "当面 现场 窗口 当场", "提交 递交"),
  made(
    "topic",
    "fees",
    "行政事业性收费 行政事业收费 行政性收费 事业性收费",
    " 金额 收入 总额 总金额",
  ),
  made("topic", "feeNotice", " 信息处理费", "收费 缴费", "通知 通知书"),
  made("topic", "informationFee", disclosure, fee),
  made("topic", "informationFee", "信息处理费 政府信息处理费 依申请公开政府信息处理费", " 用"),
  made(
    "topic",
    "other",
    "专利 商标 低保 救助 补贴 住房 入学 贷款 落户 复核 鉴定 听证 回避 赔偿 国家赔偿 调解 公证 审批 审批事项 行政审批 行政审批事项 服务事项 政务服务事项 公共服务事项 行政许可 许可 许可事项 行政许可事项 登记 业务 仲裁 法律援助",
    "申请",
  ),
  made("topic", "other", " 市民 政务服务 便民", "热线"),
  made("topic", "other", " 市长 县长 局长 区长", "信箱"),
  made("topic", "other", "不予 免予", "行政许可 许可 行政处罚 处罚", " 决定"),
  made(
    "act",
    "issue",
    "新 联合 正式 本年 当年 新增 研究",
    "制定 制发 制订 出台 印发 颁布 下发 印制",
  ),
  made(
    "act",
    "issue",
    "制定 制发 制订 出台 印发 颁布",
    " 并 和",
    "印发 出台 发布 实施 颁布 公布 下发",
  ),
  made("act", "keep", "现行 现 继续 累计 持续 依然 仍 仍然 仍继续 保留 目前 至今 现有", "有效"),
  made("act", "keep", "继续 仍在 正在", "施行 执行 适用 沿用 使用"),
  made("outcome", "disclosed", asked, what, "已主动公开"),
  made("outcome", "disclosed", `${fulfilled} 全部 完全 应予 已予`, "公开"),
  made("outcome", "partlyDisclosed", `${fulfilled} 可 作 区分处理后`, "部分 部份", "公开"),
  made("outcome", "partlyDisclosed", "部分", `${fulfilled} 信息 内容 内容予以 信息予以`, "公开"),
  made(
    "outcome",
    "notDisclosed.prohibitedByLaw",
    " 其他",
    "法律行政法规 法律、行政法规 法律法规 法律、法规",
    " 规定",
    "禁止公开 不予公开 不得公开",
  ),
  made(
    "outcome",
    "unableToProvide.notHeld",
    " 本机关 本部门 本单位 行政机关",
    "不掌握 未掌握 没有掌握 未实际掌握",
    " 信息 政府信息 相关信息 相关政府信息 该信息 所申请信息",
  ),
  made(
    "outcome",
    "unableToProvide.unclearAfterSupplement",
    "补正后 补正 经补正 经补正后",
    " 申请内容 内容",
    "仍不明确 不明确 仍不清楚 仍无法确定 仍未明确",
  ),
  made(
    "outcome",
    "notDisclosed.enforcementCaseFiles",
    " 属于 属",
    " 行政",
    "执法案卷 执法卷宗",
    " 信息 材料 类",
  ),
  made("outcome", "notProcessed.repeatRequest", " 属于 属 系 同一申请人", "重复申请"),
  made("outcome", "notProcessed.repeatRequest", "不再 不予 不", "重复处理 重复答复"),
  made("outcome", "otherHandling", " 作 按 作为 属于 以", "其他 其它", "处理"),
  // of several groups, as often as not
  made("outcome", "otherHandling?", "计入 归入 列入 纳入", "其他 其它", "处理"),
  made(
    "outcome",
    "otherHandling?",
    " 计入 归入 列入 纳入 作 按 作为 属于 以",
    "其他 其它",
    "方式处理 处理方式 情形处理",
  ),
  made(
    "result",
    "pending",
    "尚未 未 待 等待 还没有 没有 还未 仍未 都没有 都未",
    "审结 结案 判决 开庭 裁决 审理",
  ),
  made("applicant", "organization", "法人", " 或 和 及 或者 、", "其他组织 组织 非法人组织"),
  made("outcome", "unableToProvide.notHeld?", `${asked} 相关 该`, what, "不存在"),
  made("outcome", "unableToProvide.notHeld?", " 本机关", "未制作 未获取 未保存"),
  made(
    "outcome",
    "unableToProvide.notHeld?",
    "未制作",
    " 或 或者 、 和 或未 且未 、未",
    "获取 保存",
  ),
  made(
    "outcome",
    "unableToProvide.wouldRequireCreation",
    " 没有现成信息 没有现成信息、 无现成信息、",
    "需要 需",
    "另行制作 重新制作 加工 制作加工 加工分析 加工汇总 汇总加工 加工、分析 汇总、加工 汇总分析 另行加工",
  ),
  made(
    "outcome",
    "unableToProvide.wouldRequireCreation",
    "没有现成 没有现成的 无现成",
    "信息 政府信息",
  ),
];
