/** The words around what a number counts: links, times, marks of the frame, ways of request, and what says nothing; set apart by blanks. */

/** Words that set numbers in relation to one another. */
type Link =
  "among" | "including" | "besides" | "composed" | "respectively" | "each" | "all" | "sum";

export const links: Readonly<Record<Link, string>> = {
  among: "其中 在其中 当中",
  including: "其中包括 包括 其中含 其中包含 包含 含",
  besides: "另外 另 另有 此外 其余 剩余 余下 其他的 还有",
  composed: "分为 组成 构成",
  respectively: "分别 分别为 分别是 分别有 依次为 分别达",
  each: "各 各为 各有 各发生",
  all: "全部 均 都 均已 全都 均为 皆 皆为 一律 全数 均是 已全部",
  sum: "共 共计 合计 两项合计 三项合计 两者合计 二者合计 各项合计 以上合计 各渠道合计 总计 总共 一共 合计为 共计为 总计为",
};

type TimeWord = "thisYear" | "otherTime" | "compared" | "until";

export const times: Readonly<Record<TimeWord, string>> = {
  thisYear:
    "今年以来 本年以来 本年 本年度 今年 全年 全年度 年内 当年 当年度 报告期内 一年来 统计期内",
  otherTime:
    "去年 上年 上年度 上一年 上一年度 上年同期 去年同期 往年 历年 历年来 以来 近年来 近三年 近五年 三年来 五年来 上半年 下半年 季度 一季度 二季度 三季度 四季度 明年 下年度 下一年 下一年度 次年 十三五 十四五 前年 同期 日均 月均 周均 季均 年均 人均 平均 平均每月 平均每天 单日 单月 单周 最多 最少 最高 疫情期间 两会期间 春节期间 节假日期间 假期 前三季度 前两季度 上季度",
  compared:
    "同比 环比 较上年 较上年度 较上一年 较上一年度 较去年 较去年同期 较上年同期 比上年 比上年度 比上一年 比上一年度 比去年 与上年相比 与上年度相比 与上一年度相比 与去年相比 同上年相比 相比 相较 较 增长 下降 增加 减少 上升 增幅 降幅 增加了 减少了 多出 提升 降低 提高 上涨 与上年持平 与上年度持平 与去年持平 持平",
  until: "截至 截止 至 止 到 底 末",
};

/** Marks of the frame of a statement. */
export type Sign =
  | "not"
  | "scope"
  | "wish"
  | "modal"
  | "information"
  | "items"
  | "share"
  | "rate"
  | "and"
  | "requestAlone"
  | "ogi"
  | "requester"
  | "attribute"
  | "aside"
  | "letter"
  | "others"
  | "part"
  | "ownLevel"
  | "reviewer";

export const signs: Readonly<Record<Sign, string>> = {
  not: "未 没有 无 没 未曾 并未 从未 不存在 不存在任何 尚未 零 暂无 暂未 也无 亦无 也未 亦未",
  scope: "全区 全市 全县 全省 全州 全旗 全镇 全乡 全街道 全系统 全国 全自治区 全盟 全疆 全域",
  wish: "力争 避免 防止 杜绝 预防 防范 确保 如果 如 若 应当 严禁 不得 减少和避免 力求 一旦 凡 可能 对未 将",
  // what is still to be done
  modal: "拟 预计 计划 需 须",
  information: "信息 政府信息 政务信息 相关信息 有关信息 各类信息 数据 情况信息",
  items: "事项 项目 类政务服务事项 政务服务事项项目",
  share: "占 占比 占总数 占总量 占总数的 占申请总数 占申请总量 占办结总数 占比为 比例为 占全部",
  rate: "办结率 答复率 公开率 办理率 回复率 按时办结率 按期办结率 按时答复率 按期答复率 及时答复率 及时办结率 满意率 满意度 达标率 覆盖率 点击率 受理率 纠错率 被纠错率 败诉率 胜诉率 维持率 发案率",
  and: "和 与 及 以及 并 或 或者 并且 且 兼 加",
  requestAlone: "申请 依申请",
  ogi: "政府信息公开 政务公开 信息公开 政务信息公开 政府信息公开工作 政府信息公开类 信息公开类 信息公开工作 政府信息公开领域 信息公开方面",
  requester: "申请人 申请者 申请主体",
  attribute: "公文 公开属性 公文公开属性 信息公开属性 拟文 发文 制发公文 属性认定 属性",
  // steps on the way to an answer, and what is still to be answered, which are counted in no cell
  aside:
    "应办 应办理 须办理 需办理 需要办理 应办结 应答复 须答复 需答复 延期答复 延期办理 延期 延长答复 延长答复期限 延长办理期限 申请撤销 申请撤回 撤销申请 撤回申请 主动撤回 补正 补正告知 告知补正 一次性告知补正 征求第三方意见 征求意见",
  // what is written to applicants and third parties, which counts papers
  letter:
    "答复书 告知书 决定书 征询单 征询函 征询意见单 意见征询单 意见征询函 征求意见函 答复函 告知函 通知书 征询件 意见征询件 征求意见件 协查函 协助函",
  // others do, or give, what stands behind it
  others: "转来 转来的 指导 督促 督办 协助 帮助 转办 交办 转交 转送 移送 移交",
  // organs below, or beside, the one that reports
  part: "乡镇（街道） 镇（街道） 乡镇街道 镇街 街镇 县（区） 区（县） 县区 区县 市属高校 市属学校 市属企业 派出机构 派出机关 下属 下属学校 所属学校 下属机构 所属机构 下辖 辖区内 区本级 市本级 县本级 省本级 州本级 市级部门 县级部门 区级部门 各乡镇 各镇 各乡 各部门 各单位 各街道 各区县 各县区 各县（市、区） 各地各部门 所属单位 下属单位 直属单位 局属单位 所属事业单位 下属事业单位 基层单位 行政复议机构 复议机构 作为行政复议机关 作为复议机关 作为行政复议机构 作为复议机构 两级 三级",
  // the organ that reports itself, or of a whole area only its own organs
  // who decides on reconsideration
  reviewer: "复议机关 行政复议机关",
  ownLevel: "本级 机关本级 局本级 委本级 厅本级 镇本级 乡本级 局机关 委机关 厅机关",
};

export const channels =
  "网络 网上 依申请公开系统 依申请公开平台 依申请公开管理系统 政府信息公开申请系统 政府信息依申请公开系统 信息公开申请系统 信息公开申请平台 政府信息公开系统 政府信息公开平台 信息公开系统 邮政寄递 寄递 政务服务网 管理系统 申请系统 办理系统 邮递 网站 门户网站 政府网站 官网 互联网 在线 在线平台 申请平台 平台 系统 线上 线下 信函 信件 邮寄 邮政 邮政寄送 快递 挂号信 当面 当面提交 当面申请 现场 窗口 现场提交 传真 电子邮件 电子邮箱 邮箱 邮件 书面 口头 来函 电话 EMS 国内特快专递 网页 纸质 电子 来人";

/**
 * Words that say nothing on what is counted.
 *
 * `plain` may stand beside a number of which nothing else is in doubt; `about` opens what the noun is told by, so that
 * a word which the lexicon does not know behind it may single some out: 涉及招生的申请; `loose` may do so by itself.
 */
export type Filler = "plain" | "about" | "loose";

export const fillers: Readonly<Record<Filler, string>> = {
  plain:
    "的 了 处于 正处于 尚处于 仍处于 处在 视为放弃 视同放弃 视为自动放弃 视为自愿放弃 累计 计 为 有 是 达 达到 数 量 数量 总数 总量 总数量 件数 数为 情况 情形 案件 案 类 类型 等 已 已经 我局 本局 局办公室 委办公室 本机关 本单位 我单位 我委 本委 我办 本办 我县 本县 我市 本市 我区 本区 我镇 本镇 我乡 本乡 我街道 本街道 我厅 本厅 我院 我部 我省 本省 我中心 各类 各项 依法 依规 依法依规 及时 按时 按期 按规定 按要求 规范 妥善 正式 给与 给予 进行 予以 完成 提出 提交 提出的 提交的 递交 递交的 寄来 寄来的 发来 发来的 送来 通过 对 向 于 在 从 把 所 者 过 后 实际 实 年度 作 做 表 件 群众 公众 社会公众 社会 工作 按照 属于 属 属于其 发 结果 的是 予 上 内 期 限 期限 规定 时限 法定 法定期限内 按时限 共有 现 总体 主要 书 本 信息公开类的 决定 处理结果 办理结果 正 开展 全年度共 本年共 总额 费 费用 数额 过的 有效期内 件均 的为 答复期 答复期内 答复期限 答复期限内 答复时限 办理期限 办理时限 办理期限内 办理时限内 现行 按 根据 依照 依据 严格 严格按照 第一时间 新 即为 而 来自 跨年 跨年度",
  about: "以 因 因为 由于 经 经由 针对 就 有关 相关 要求",
  loose:
    "其 中 纳入 列入 区政府 县政府 市政府 各级 判决 裁定 一审 二审 判决书 裁定书 意见书 渠道 方式 途径 形式 该 此 申诉 方面 仅 只 也 亦 还 又 再 人 原告 法院 人民法院 上级 行政机关 机关 主动 相应 任何 主体 渠道共 结论 提供 其他 其它 内容 收入 除 合同 过任何 现存 全区域 尚 获取 尚有 仍有 还剩 剩 尚余 解答 部分 直接 制 仍 仍为 仍是",
};
