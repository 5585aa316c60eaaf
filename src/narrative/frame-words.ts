/** The words around what a number counts: links, times, marks of the frame, ways of request, and what says nothing; set apart by blanks. */

/** Words that set numbers in relation to one another. */
type Link =
  "among" | "including" | "besides" | "composed" | "respectively" | "each" | "all" | "sum";

export const links: Readonly<Record<Link, string>> = {
  among: "其中 在其中 当中 其中的 这其中 这当中",
  including:
    "其中包括 包括 其中含 其中包含 包含 含 内含 其中有 其中为 涵盖 并含 含有 包括了 包含了",
  besides: "另外 另 另有 此外 其余 剩余 余下 其他的 还有 除此之外 除此以外 别的 另外的 余",
  composed: "分为 组成 构成 区分为 划分为 细分为 拆分为 分成",
  respectively:
    "分别 分别为 分别是 分别有 依次为 分别达 依次 依次是 各自为 分别达到 分别计 分列为 分别系 分别占",
  each: "各 各为 各有 各发生",
  all: "全部 均 都 均已 全都 均为 皆 皆为 一律 全数 均是 已全部 均系 均属 均属于 均被 皆已 都已 都是 都为 全是 全为 无一例外 悉数 统统 一概 全部已 均在",
  sum: "共 共计 合计 总计 总共 一共 合计为 共计为 总计为 共为 共达 总数为 总数达 总量为 总量达 累计共 累计达 加总 总和为 共计有 合共 总共有 合计有 总计有 共有",
};

type TimeWord = "thisYear" | "otherTime" | "compared" | "until";

export const times: Readonly<Record<TimeWord, string>> = {
  thisYear:
    "今年以来 本年以来 本年 本年度 今年 全年 全年度 年内 当年 当年度 报告期内 一年来 统计期内 本年内 该年度 年度内 本报告期 报告年度 统计年度 本年度内 今年度 本统计期 统计期限内 统计期间 报告期",
  otherTime:
    "去年 上年 上年度 上一年 上一年度 上年同期 去年同期 往年 历年 历年来 以来 近年来 近三年 近五年 三年来 五年来 上半年 下半年 季度 明年 下年 下年度 下一年 下一年度 次年 十三五 十四五 前年 同期 日均 月均 周均 季均 年均 人均 平均 平均每月 平均每天 单日 单月 单周 最多 最少 最高 疫情期间 两会期间 春节期间 节假日期间 假期 前三季度 前两季度 上季度 一至三季度 上旬 中旬 下旬 当月 当季 次月 以往 以前年度 历年累计 上一季度 上届 暑期 汛期 防疫期间 专项行动期间 活动期间 试点期间 集中整治期间 宣传周期间 宣传月期间",
  compared:
    "同比 环比 相比 相较 较 增长 下降 增加 减少 上升 增幅 降幅 增加了 减少了 多出 提升 降低 提高 上涨 持平 较同期 同期相比 对比 净增 略增 略降 锐减 骤增 猛增 激增 剧增 缩减 回落 攀升 下滑 增多",
  until: "截至 截止 至 止 到 底 末 年末 年底",
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
  not: "未 没有 无 没 未曾 并未 从未 不存在 不存在任何 尚未 零 暂无 暂未 也无 亦无 也未 亦未 不曾 未有 并无 尚无 尚未有 暂没有 仍无 仍未 全无 未见 没有任何 无任何 从没 从没有 无一 亦没有 也没有 并没有 同样未 既无 既未 又无 亦不存在 也不存在 暂不存在 无一例 无一件 无一起 无一宗 未有一件",
  scope:
    "全区 全市 全县 全省 全州 全旗 全镇 全乡 全街道 全系统 全国 全自治区 全盟 全疆 全域 关区 全关区",
  wish: "力争 避免 防止 杜绝 预防 防范 确保 如果 如 若 应当 严禁 不得 减少和避免 力求 一旦 凡 可能 对未 将 以免 谨防 严防 严控 尽量 尽可能 有望 拟于 倘若 假如 凡是 若有",
  // what is still to be done
  modal: "拟 预计 计划 需 须 计划于 预计将 有待 拟定于",
  information: "信息 政府信息 政务信息 相关信息 有关信息 各类信息 数据 情况信息",
  items: "事项 项目 类政务服务事项 政务服务事项项目",
  share:
    "占 占比 占总数 占总量 占总数的 占申请总数 占申请总量 占办结总数 占比为 比例为 占全部 占比达 占比约 占比分别为 占到 比重为 比例达 占申请数 占答复总数 占收到申请总数 占全年 占新收申请 占受理总数 占办理总数 占比是",
  rate: "满意度",
  and: "和 与 及 以及 并 或 或者 并且 且 兼 加 暨 跟 及其 连同",
  requestAlone: "申请 依申请",
  ogi: "政府信息公开 政务公开 信息公开 政务信息公开 政府信息公开工作 政府信息公开类 信息公开类 信息公开工作 政府信息公开领域 信息公开方面",
  requester: "公开权利人 申请人 申请者 申请主体 申请方 申请单位",
  attribute: "公文 公开属性 公文公开属性 信息公开属性 拟文 发文 制发公文 属性认定 属性",
  // steps on the way to an answer, and what is still to be answered, which are counted in no cell
  aside:
    "应办 应办理 须办理 需办理 需要办理 应办结 应答复 须答复 需答复 延期答复 延期办理 延期 延长答复 延长答复期限 延长办理期限 申请撤销 申请撤回 撤销申请 撤回申请 主动撤回 补正 补正告知 告知补正 一次性告知补正 征求第三方意见 征求意见 延期办结 延长期限 延期告知 延长办理 延长答复期 补正申请 补正材料 通知补正 要求补正 一次性补正 征询意见 征求第三方 征询第三方 第三方征询 第三方意见征询 预审 会商 会办 转送 转件 退件 退回 无效件 重复件",
  // what is written to applicants and third parties, which counts papers
  letter:
    "答复书 告知书 决定书 答复函 告知函 通知书 协查函 协助函 补正告知书 延期告知书 延期答复告知书 告知单 答复文书 文书 回执 登记回执 受理通知书 受理回执 送达回证 意见函 征求意见通知书 回复函 复函",
  // others do, or give, what stands behind it
  others:
    "转来 转来的 指导 督促 督办 协助 帮助 转办 交办 转交 转送 移送 移交 分送 分办 派发 指派 委托 代为 代办 协同 配合 参与办理 参与答复 参与处理",
  // organs below, or beside, the one that reports
  part: "镇（街道） 区（县） 市属高校 市属学校 市属企业 派出机构 派出机关 下属 下辖 辖区内 区本级 市本级 县本级 省本级 州本级 基层单位 行政复议机构 复议机构 作为行政复议机关 作为复议机关 作为行政复议机构 作为复议机构 两级 三级 乡镇、街道 乡镇和街道 基层站所 基层所 市县两级 省市县三级 隶属海关 二级单位 二级机构 派驻机构 内设机构 成员单位 各县（市）",
  // the organ that reports itself, or of a whole area only its own organs
  // who decides on reconsideration
  reviewer: "复议机关 行政复议机关",
  ownLevel:
    "本级 机关本级 局本级 委本级 厅本级 镇本级 乡本级 局机关 委机关 厅机关 署机关 关机关 省局本级 市局本级 县局本级 局系统本级 总局机关 市局机关 省局机关 院本级 办本级 部机关 校本部",
};

/** Ways of request; what comes in by `applying` are requests, whatever it is called. */
export type Channel = "any" | "applying";

export const channels: Readonly<Record<Channel, string>> = {
  any: "网络 网上 邮政寄递 寄递 政务服务网 邮递 网站 门户网站 政府网站 官网 互联网 在线 平台 系统 线上 线下 信函 信件 邮寄 邮政 邮政寄送 快递 挂号信 当面 现场 窗口 传真 电子邮件 电子邮箱 邮箱 邮件 书面 口头 来函 电话 EMS 国内特快专递 网页 纸质 电子 来人 门户 政府门户 政务网 管理系统 办理系统 申请系统 申请平台 政府信息公开网 信息公开网 邮政EMS 邮政快递 邮政特快 特快专递 专递 平信 挂号 书信 上门 到场 直接送达 专人送达 服务大厅 大厅 专区 政务公开专区 公开专区 现场窗口 移动端 手机端 客户端 小程序 APP 自助终端 当面受理 电邮 来函来信 传真件",
  applying: "政府信息公开网上申请系统",
};

/**
 * Words that say nothing on what is counted.
 *
 * `plain` may stand beside a number of which nothing else is in doubt; `about` opens what the noun is told by, so that
 * a word which the lexicon does not know behind it may single some out: 涉及招生的申请; `loose` may do so by itself.
 */
export type Filler = "plain" | "about" | "loose";

export const fillers: Readonly<Record<Filler, string>> = {
  plain:
    "的 的案例 了 现象 处于 正处于 尚处于 仍处于 处在 视为放弃 视同放弃 视为自动放弃 视为自愿放弃 累计 计 为 有 是 达 达到 数 量 数量 总数 总量 总数量 件数 数为 情况 情形 案件 案 类 类型 等 已 已经 局办公室 委办公室 我院 各类 各项 依法 依规 依法依规 及时 按时 按期 规范 妥善 正式 给与 给予 进行 予以 完成 提出 提交 提出的 提交的 递交 递交的 寄来 寄来的 发来 发来的 送来 通过 对 向 于 在 从 把 所 者 过 后 实际 实 年度 作 做 表 件 来件均 年底前 年末前 群众 公众 社会公众 社会 工作 按照 属于 属 属于其 发 结果 的是 予 上 内 期 限 期限 规定 时限 法定 按时限 跨年 跨年度 共有 现 总体 主要 书 本 信息公开类的 决定 处理结果 办理结果 正 开展 全年度共 本年共 总额 费 费用 数额 过的 有效期内 件均 的为 现行 按 根据 依照 依据 严格 严格按照 第一时间 新 即为 而 来自 所有 全体 一切 如期 准时 逐一 逐件 逐项 一一 全面 认真 积极 有效 高效 快速 迅速 圆满 顺利 稳妥 有序 合法 合规 合法合规 准确 完整 审慎 统一 先后 陆续 相继 一并 依法依规依程序 按规按时 按时按规 保质保量 限时 总的 合法有效 整体 整个 各种 各种类型 方式的 类型的 之 均衡 截止目前 目前 日前 得到 获得 系 乃 则 便 即 就是 为数 共同 数目 具体 具体为 具体是 具体情况 具体包括 类别 类别为 类型为 结果为 结果是 情况为 情况是 方式为 次数 笔数 份数 起数 宗数 条数 项数 例数 案件数 案件数量 案件量 案件总数 身份 单位和个人 单位或个人 个人或单位 个人和单位 组织和个人 组织或个人 做好 规定要求 规定程序 规定流程",
  about: "原因 原因是 原因为 理由 理由是 以 因 因为 由于 经 经由 针对 就 有关 相关 要求",
  loose:
    "其 中 纳入 列入 区政府 县政府 市政府 各级 判决 裁定 一审 二审 判决书 裁定书 意见书 渠道 方式 途径 形式 该 此 申诉 方面 仅 只 也 亦 还 又 再 人 原告 法院 人民法院 上级 行政机关 机关 主动 相应 任何 主体 渠道共 结论 提供 其他 其它 内容 收入 除 合同 过任何 现存 全区域 尚 获取 尚有 仍有 还剩 剩 尚余 解答 部分 直接 制 仍 仍为 仍是 无关 不相关 收到时间 收件时间 受理时间 实现 取得 流转 规范流转 联合发文",
};
