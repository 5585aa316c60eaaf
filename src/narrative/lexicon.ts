/**
 * The words in which reports state numbers, and what each means to the grammar. Words are set apart by blanks.
 *
 * The longest word at a place wins, so that 未经复议直接起诉 is no negation, 信访举报投诉类申请 is no petition,
 * and 行政许可申请 is no request for information.
 */

/** What a number may count. `other` is counted as well, but stands in no table of the form. */
export type Topic =
  | "request"
  | "reconsideration"
  | "litigation"
  | "rules"
  | "normativeDocuments"
  | "licensing"
  | "penalties"
  | "compulsion"
  | "otherServices"
  | "powers"
  | "fees"
  | "procurement"
  | "informationFee"
  | "feeNotice"
  | "other";

export type Act =
  | "receive"
  | "newlyReceive"
  | "handle"
  | "respond"
  | "carry"
  | "turn"
  | "carryIn"
  | "carryOut"
  | "issue"
  | "issuedOf"
  | "repeal"
  | "keep"
  | "disclose"
  | "publish"
  | "release"
  | "revise"
  | "decide"
  | "collect"
  | "occur"
  | "concern"
  | "judge";

/** 依申请公开 + 事宜: requests are called by any of these heads with any of these tails as well. */
const requestHeads =
  "政府信息公开申请 信息公开申请 公开申请 依申请公开 政府信息依申请公开 依申请政府信息公开 依申请信息公开 依申请公开信息 依申请公开政府信息 申请公开 申请公开信息";
const requestTails =
  "事项 事宜 请求 来信 来函 来信来函 件 办件 办件量 办理件 办理事项 申请 申请件 申请书 申请表";

/** 上年 + 转来, 顺延至 + 次年: what is carried over is called by any of these years with any of these verbs as well. */
const lastYears = "上年 上年度 上一年 上一年度 去年";
const nextYears = "下年 下年度 下一年 下一年度 次年 明年";
const cameOver =
  "结转 转入 转来 转接 接转 遗留 留存 结余 延续 顺延 跨年结转 未办结 未办结结转 未答复";
const goesOver =
  "结转 结转至 转 转入 转至 转到 顺延 顺延至 顺延到 延至 延续至 延续到 留待 留至 接转 移至 递延至 跨入";

const topics: Readonly<Record<Topic, string>> = {
  request:
    "政府信息公开申请 政府信息公开的申请 政府信息公开申请事项 政府信息公开申请件 政府公开信息申请 政务信息公开申请 政务公开申请 信息公开申请 信息公开申请件 信息公开的申请 公开申请 公开申请件 政府信息申请 信息申请 依申请公开申请 依申请公开政府信息申请 依申请公开信息申请 依申请公开政府信息的申请 依申请公开事项 依申请公开件 依申请公开 依申请件 依申请事项 申请公开政府信息 申请公开 申请件 申请事项 申请信息公开 政府信息依申请公开 公开政府信息申请 公开政府信息的申请 公开信息的申请 公开有关信息的申请 公开相关信息的申请 依申请公开办件 依申请公开办件量 申请公开办件量 政府信息公开申请办件 政府信息公开申请办件量 公开申请办件量 依申请政府信息公开 政府信息公开请求 政府信息公开来信 政府信息公开来函 政府信息公开来信来函 信息公开请求 信息公开来信 信息公开来函 政府信息公开申请书 信息公开申请书",
  reconsideration:
    "行政复议 行政复议申请 行政复议案件 行政复议案 复议案件 复议申请 复议 申请行政复议 申请复议 提起复议 提起行政复议 被行政复议 被复议 行政复议答复通知 行政复议答复通知书 行政复议受理通知书",
  litigation:
    "行政诉讼 行政诉讼案件 行政诉讼案 诉讼案件 诉讼 行政应诉 行政应诉案件 应诉案件 提起行政诉讼 提起诉讼 行政官司 被诉 被诉讼 被起诉 被提起诉讼 被提起行政诉讼 行政诉讼应诉通知 行政诉讼应诉通知书 应诉通知 应诉通知书",
  rules: "规章 政府规章 部门规章 行政规章 地方政府规章 统计规章",
  normativeDocuments: "行政规范性文件 规范性文件",
  licensing: "行政许可 许可",
  penalties: "行政处罚 处罚",
  compulsion: "行政强制 行政强制措施 行政强制执行",
  otherServices: "其他对外管理服务事项 对外管理服务事项 其他对外管理服务",
  powers:
    "行政权力和公共服务事项 行政权力及公共服务事项 行政权力事项 行政权力、公共服务事项 权力事项",
  fees: "行政事业性收费 行政事业性费用 行政事业性收费金额 事业性收费",
  procurement: "政府集中采购 集中采购 政府采购",
  informationFee:
    "信息处理费 政府信息处理费 依申请公开信息处理费 依申请公开政府信息处理费 政府信息公开申请信息处理费 政府信息公开信息处理费 信息公开处理费 依申请公开费用 信息处理费用 政府信息公开费用 信息公开费用 政府信息公开收费 信息公开收费 依申请公开收费 信息公开处理费用 政府信息处理费用 政府信息公开处理费 政府信息公开处理费用",
  feeNotice:
    "收费通知 收费通知书 信息处理费收费通知 信息处理费收费通知书 缴费通知 缴费通知书 信息处理费缴费通知",
  other:
    "有效申请 无效申请 不予行政处罚 不予处罚 免予行政处罚 免予处罚 行政许可申请 许可申请 许可事项申请 行政许可事项申请 审批申请 审批事项申请 行政审批申请 行政审批事项申请 服务事项申请 政务服务事项申请 公共服务事项申请 登记申请 业务申请 热线 市民热线 政务服务热线 便民热线 工单 诉求 建议 提案 议案 建议提案 留言 信箱 市长信箱 县长信箱 局长信箱 区长信箱 来信 来信来访 群众来信 来访 来电 信访 信访举报投诉 信访件 信访事项 信访案件 投诉 举报 投诉举报 投诉件 举报件 咨询 咨询件 稿件 文章 微博 微信 微文 推文 抖音 视频 短视频 图解 图文 解读 政策解读 解读材料 解读稿 解读稿件 新闻 新闻发布会 发布会 公报 政府公报 公告 通知公告 简报 动态 工作动态 政务动态 专栏 栏目 会议 培训 检查 督查 考核 案卷 案例 访问量 浏览量 点击量 阅读量 转发量 粉丝 档案 查询 查阅 问卷 采访 政务服务 政务服务事项 公共服务事项 服务事项 便民服务 办件 办件量 业务 行政审批 审批 证照 立案 结案 预算 决算 预决算 仲裁 仲裁申请 调解 文件 其他文件 政策文件 规章文件 议题 舆情 意见 意见建议 征集 民意征集 在线访谈 访谈 互动 法律援助 法律援助申请 公开信息 信息公开栏目 信息公开目录 公开目录 人民来信 纪要 案事件 公证 登记 不动产登记 商标 专利 党务公开 财务公开 村务公开 报道 回应关切 政策回应 规范性文件解读 规范性文件草案 其他类 其它类 其他类信息 其他信息 行政复议意见书 行政复议建议书 复议意见书 复议建议书 司法建议 司法建议书 检察建议 检察建议书 法律意见书",
};

const acts: Readonly<Record<Act, string>> = {
  receive:
    "收到 接收 接到 受理 收件 收悉 接收到 收到并受理 登记受理 接件 接处 接办 收受 签收 接受 接受到",
  newlyReceive: "新收 新收到 新受理 新增受理 新接收 新增 本年新收 新收受理",
  handle:
    "办结 在办理 在办结 答复 办理 回复 办复 处理 办理完毕 处理完毕 办理答复 答复办结 办理完成 处理完成 办理回复 反馈 办结答复 审结办理 完结 办毕 办理结果总计 办理结果总数 办结总数 答复总数 办理结果合计 办理结果共计 办理结果共",
  // 回应 answers a request only where one is named
  respond: "回应",
  carry: "结转 转结 顺延",
  // 转2025年继续办理 carries over only where a year follows
  turn: "转 转为 转至 转入 转到 延至 延期至 延到 待",
  carryIn:
    "上年结转 上年度结转 上一年结转 上一年度结转 去年结转 结转上年 结转上年度 结转自上年 结转自上年度 上年转入 上年度转入 由上年转入 由上年度转入 由上年结转 由上年度结转 从上年结转 上年结转至本年 上年度结转至本年度 上年结转到本年 上年度结转到本年度 往年结转 以前年度结转 上年遗留 上年度遗留 转自上年 结转的上年度 上年度未办结 上年未办结 上年转结 上年度转结",
  carryOut:
    "结转下年 结转下年度 结转下年度继续办理 结转下年继续办理 结转下年度办理 结转下一年 结转下一年度 结转下一年度继续办理 结转至下年 结转至下年度 结转至下年度继续办理 结转至下一年度 结转至下一年度继续办理 结转到下年 结转到下年度 结转到下一年度 结转次年 结转至次年 结转到次年 转下年 转下年度 转入下年 转入下年度 转入下一年度 转至下年 转至下年度 转至下一年度 转结下年 转结下年度 转结下年度继续办理 转结至下年度 结转明年 结转至明年 下年度继续办理 转下年度办理 转下年度继续办理 转下一年度 尚未办结 未办结 暂未办结 还未办结 尚在办理 正在办理 正在办理中 在办 办理中 处理中 仍在办理 尚在办理中 顺延下年 顺延下年度 顺延至下年 顺延至下年度 顺延至下一年 顺延至下一年度 顺延到下年 顺延到下年度 顺延至次年 顺延至明年 继续办理 转接下年 转接下年度 转接下年度办理 转接下一年度 转接至下年 转接至下年度 跨年办理 跨年度办理 跨年 留待下年 留待下年度 留待下一年 留待下一年度 留待次年 留待下年办理 留待下年度办理 留待次年办理 待下年 待下年度 待下一年度",
  issue:
    "制发 制定 出台 印发 颁布 新制定 新制发 新制作 新出台 新印发 制定出台 制定印发 制定发布 制发出台 制定和印发 新增制发 本年制发 新发布 起草并印发 出台印发",
  // 以本机关名义印发的规范性文件26件: of this year, or all of them
  issuedOf: "印发的 制发的 制定的 出台的 颁布的",
  repeal: "废止 宣布废止 明令废止 公布废止 废除 已废止",
  keep: "现行有效 继续有效 继续施行 继续执行 继续适用 有效存续 累计有效 持续有效 依然有效 保留有效 予以保留 仍继续有效 仍然有效 仍有效 保留 对外公开总数 对外公开总数量 清理出 有效 现有 现有效 保持有效 保留继续有效",
  disclose: "新公开 本年新公开",
  publish:
    "公开 公示 公布 主动公开 对外公开 归集 上传 报送 录入 推送 更新 刊发 刊登 转载 编发 制作",
  // what is released is published, and of documents mostly new
  release: "发布 公开发布 对外发布",
  revise:
    "清理 审查 审核 备案 报备 修订 修改 评估 起草 合法性审查 合法性审核 备案审查 宣布失效 失效 到期失效 汇编 梳理 清查",
  decide: "作出 做出 实施 办理许可 决定",
  collect: "收取 征收 收费 实收 实际收取 收费金额 缴纳 收缴 采购金额 采购总金额 入库 金额",
  occur:
    "发生 产生 出现 引发 引起 导致 被 被申请 被提起 存在 发出 发放 下达 出具 开具 引发的 引起的 遭遇 收案 提起 提起的 提请 提请的",
  concern: "涉及 涉 事关",
  judge: "审理 审结 代理 承办 参与 参加 出庭 出庭应诉 裁决 立案受理",
};

/** Outcomes of table three, by the keys of its rows and groups; `?` marks words for only some of a row's cases. */
const outcomes: Readonly<Record<string, string>> = {
  disclosed:
    "予以公开 准予公开 同意公开 给予公开 全部公开 完全公开 属于公开 属予以公开 已公开 公开答复 公开决定 予以全部公开 予公开",
  partlyDisclosed: "部分公开 予以部分公开 区分处理 部分予以公开 含部分公开",
  notDisclosed: "不予公开 不公开 未予公开 不同意公开 决定不予公开 不予以公开 拒绝公开",
  "notDisclosed.stateSecrets": "国家秘密 属于国家秘密 涉及国家秘密",
  "notDisclosed.prohibitedByLaw":
    "其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开 其他法律、行政法规禁止公开 法律法规禁止公开 法律法规禁止",
  "notDisclosed.securityAndStability":
    "三安全一稳定 危及“三安全一稳定” 危及三安全一稳定 “三安全一稳定” 危及国家安全",
  "notDisclosed.thirdPartyRights":
    "保护第三方合法权益 第三方合法权益 损害第三方合法权益 涉及第三方合法权益 涉及第三方权益 第三方权益 侵害第三方合法权益",
  "notDisclosed.thirdPartyRights?": "商业秘密 个人隐私 涉及商业秘密 涉及个人隐私",
  "notDisclosed.internalAffairs":
    "三类内部事务信息 属于三类内部事务信息 内部事务信息 属于内部事务信息 内部事务",
  "notDisclosed.processInformation":
    "四类过程性信息 属于四类过程性信息 过程性信息 属于过程性信息 过程性文件",
  "notDisclosed.enforcementCaseFiles":
    "行政执法案卷 属于行政执法案卷 属于行政执法案卷信息 执法案卷 行政执法案卷信息",
  "notDisclosed.administrativeInquiry": "行政查询事项 属于行政查询事项 行政查询 属于行政查询",
  unableToProvide: "无法提供 不能提供 无法予以提供 未能提供",
  "unableToProvide.notHeld":
    "本机关不掌握相关政府信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息 不掌握 不属于本机关掌握 非本机关掌握 未掌握",
  "unableToProvide.notHeld?":
    "属于不存在信息 属于其他不存在信息 其他不存在信息 政府信息不存在 信息不存在 不属于本机关公开 不属于本机关公开范围 不属于本机关负责公开 不属于本机关职责范围 非本机关公开 不属于我局公开",
  "unableToProvide.wouldRequireCreation":
    "没有现成信息需要另行制作 没有现成信息、需要另行制作 没有现成信息 需要另行制作 需另行制作 需要加工分析 需加工分析",
  "unableToProvide.unclearAfterSupplement":
    "补正后申请内容仍不明确 补正后仍不明确 补正后申请内容不明确 申请内容仍不明确 申请内容不明确 补正后内容仍不明确",
  notProcessed: "不予处理 不作处理 不予受理",
  "notProcessed.petitionOrComplaint":
    "信访举报投诉类申请 信访、举报、投诉类申请 信访投诉举报类申请 信访举报投诉类 信访类申请 信访投诉类申请 投诉举报类申请 举报投诉类申请 信访举报类 信访投诉类 投诉举报类 举报投诉类 信访、投诉、举报类申请 信访投诉举报类 信访投诉的申请 信访举报投诉的申请 信访的申请",
  "notProcessed.repeatRequest": "重复申请 属于重复申请 重复提出申请 重复提交申请",
  "notProcessed.publicPublication": "要求提供公开出版物 公开出版物 提供公开出版物",
  "notProcessed.excessiveRequests": "无正当理由大量反复申请 大量反复申请 无正当理由反复申请",
  "notProcessed.confirmOrReissue":
    "要求行政机关确认或重新出具已获取信息 要求确认或重新出具已获取信息 确认或重新出具已获取信息 要求重新出具已获取信息",
  // 行政机关不再处理其政府信息公开申请 are the printed words of two rows of this group
  otherHandling:
    "其他处理 其他方式处理 作其他处理 其它处理 按其他处理 其他情形处理 不再处理 行政机关不再处理 行政机关不再处理其政府信息公开申请 不再处理其政府信息公开申请",
  "otherHandling.notSupplemented":
    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正 未按期补正 未在规定期限内补正 视为放弃申请",
  "otherHandling.feeUnpaid":
    "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用 逾期未缴费 逾期未缴纳费用 逾期不缴费 未按期缴费 逾期未缴纳信息处理费 逾期未按收费通知缴费 未按收费通知缴费 未按通知缴费 逾期未按通知缴费 逾期未缴纳 未按期缴纳费用",
};

/** Applicants of table three, by the keys of its columns. */
const applicants: Readonly<Record<string, string>> = {
  naturalPerson: "自然人 公民个人 个人",
  // 公民申请 may be those of everybody
  "naturalPerson?": "公民",
  organization:
    "法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人 法人组织 其他组织 法人或组织 法人和组织",
  commercialEnterprise: "商业企业 企业 企业法人 公司",
  researchInstitution: "科研机构",
  publicWelfareOrganization: "社会公益组织 公益组织",
  legalServiceInstitution: "法律服务机构 律师事务所 律所",
};

const channels =
  "网络 网上 依申请公开系统 依申请公开平台 依申请公开管理系统 政府信息公开申请系统 政府信息依申请公开系统 信息公开申请系统 信息公开申请平台 政府信息公开系统 政府信息公开平台 信息公开系统 邮政寄递 寄递 政务服务网 管理系统 申请系统 办理系统 邮递 网站 门户网站 政府网站 官网 互联网 在线 在线平台 申请平台 平台 系统 线上 线下 信函 信件 邮寄 邮政 邮政寄送 快递 挂号信 当面 当面提交 当面申请 现场 窗口 现场提交 传真 电子邮件 电子邮箱 邮箱 邮件 书面 口头 来函 电话 EMS 国内特快专递 网页 纸质 电子 来人";

/** Results of table four, by the keys of its columns. */
const results: Readonly<Record<string, string>> = {
  upheld: "结果维持 维持 维持原具体行政行为 维持原行政行为 维持原决定 予以维持 被维持 维持原答复",
  "upheld.reconsideration":
    "复议机关维持 复议机构维持 行政复议机关维持 行政复议机构维持 复议维持 行政复议维持",
  "corrected.reconsideration":
    "复议机关纠正 复议机构纠正 行政复议机关纠正 复议机关撤销 复议机构撤销 行政复议机关撤销 复议机关责令重新答复 复议纠正 行政复议纠正",
  corrected:
    "结果纠正 纠正 纠错 予以纠正 被纠正 被撤销 确认违法 责令重新答复 责令履行 责令重新作出 撤销 判决撤销",
  otherResult: "其他结果 其它结果",
  "otherResult.reconsideration":
    "撤销复议申请 撤销行政复议申请 撤回复议申请 撤回行政复议申请 主动撤回复议申请 自愿撤回复议申请",
  pending: "尚未审结 未审结 正在审理 尚在审理 正在审理中 尚在审理中 未结 待审结 审理中 尚未结案",
  unnamed: "驳回 撤诉 撤回 终止 胜诉 败诉 调解结案 不予受理复议 终止审理",
};

const routes: Readonly<Record<string, string>> = {
  direct: "未经复议直接起诉 直接起诉 未经复议直接提起诉讼 直接提起行政诉讼",
  afterReconsideration: "复议后起诉 经复议后起诉 复议后提起诉讼 复议后再起诉 复议后诉讼",
};

/** Words that set numbers in relation to one another. */
export type Link =
  "among" | "including" | "besides" | "composed" | "respectively" | "each" | "all" | "sum";

const links: Readonly<Record<Link, string>> = {
  among: "其中 在其中 当中",
  including: "其中包括 包括 其中含 其中包含 包含 含",
  besides: "另外 另 另有 此外 其余 剩余 余下 其他的 还有",
  composed: "分为 组成 构成",
  respectively: "分别 分别为 分别是 分别有 依次为 分别达",
  each: "各 各为 各有 各发生",
  all: "全部 均 都 均已 全都 均为 皆 皆为 一律 全数 均是 已全部",
  sum: "共 共计 合计 总计 总共 一共 合计为 共计为 总计为",
};

export type TimeWord = "thisYear" | "otherTime" | "compared" | "until";

const times: Readonly<Record<TimeWord, string>> = {
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
  | "ownLevel";

const signs: Readonly<Record<Sign, string>> = {
  not: "未 没有 无 没 未曾 并未 从未 不存在 不存在任何 尚未 零 暂无 暂未 也无 亦无 也未 亦未",
  scope: "全区 全市 全县 全省 全州 全旗 全镇 全乡 全街道 全系统 全国 全自治区 全盟 全疆 全域",
  wish: "力争 避免 防止 杜绝 预防 防范 确保 如果 如 若 应当 严禁 不得 减少和避免 力求 一旦 凡 可能 对未 将",
  information: "信息 政府信息 政务信息 相关信息 有关信息 各类信息 数据 情况信息",
  items: "事项 项目 类政务服务事项 政务服务事项项目",
  share: "占 占比 占总数 占总量 占总数的 占申请总数 占申请总量 占办结总数 占比为 比例为 占全部",
  rate: "办结率 答复率 公开率 办理率 回复率 按时办结率 按期办结率 按时答复率 按期答复率 及时答复率 及时办结率 满意率 满意度 达标率 覆盖率 点击率 受理率 纠错率 被纠错率 败诉率 胜诉率 维持率 发案率",
  and: "和 与 及 以及 并 或 或者 并且 且 兼 加",
  requestAlone: "申请",
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
  ownLevel: "本级 机关本级 局本级 委本级 厅本级 镇本级 乡本级 局机关 委机关 厅机关",
};

/** Words that say nothing on what is counted. */
const fillers =
  "的 了 累计 计 为 有 是 达 达到 数 量 数量 总数 总量 总数量 件数 数为 情况 情形 案件 案 类 类型 等 其 已 已经 中 我局 本局 局办公室 委办公室 本机关 本单位 我单位 我委 本委 我办 本办 我县 本县 我市 本市 我区 本区 我镇 本镇 我乡 本乡 我街道 本街道 我厅 本厅 我院 我部 我省 本省 我中心 区政府 县政府 市政府 各类 各项 各级 有关 相关 依法 依规 依法依规 及时 按时 按期 按规定 按要求 规范 妥善 正式 给与 给予 进行 予以 完成 判决 裁定 一审 二审 判决书 裁定书 意见书 渠道 方式 途径 提出 提交 提出的 提交的 递交 递交的 寄来 寄来的 发来 发来的 送来 形式 通过 经 经由 对 向 于 在 从 以 把 所 者 该 此 针对 申诉 方面 过 后 因 因为 由于 就 实际 实 仅 只 也 亦 还 又 再 年度 作 做 表 件 人 群众 公众 社会公众 社会 原告 法院 人民法院 上级 复议机关 行政机关 机关 工作 按照 属于 属 属于其 发 结果 的是 予 上 内 期 限 期限 规定 时限 法定 法定期限内 按时限 共有 现 总体 主要 主动 书 本 信息公开类的 相应 任何 主体 渠道共 结论 提供 要求 决定 处理结果 办理结果 其他 其它 正 开展 全年度共 本年共 内容 总额 费 费用 数额 收入 除 合同 过的 过任何 有效期内 现存 件均 全区域 的为 尚 答复期 答复期内 答复期限 答复期限内 答复时限 办理期限 办理时限 办理期限内 办理时限内 获取 现行 尚有 仍有 还剩 剩 尚余 按 根据 依照 依据 严格 严格按照 第一时间 解答 部分 直接 新 制 仍 仍为 仍是 即为";

/** A word of the lexicon: what it is, and which of its kind. */
export interface Word {
  readonly kind: WordKind;
  readonly is: string;
}

export type WordKind =
  | "topic"
  | "act"
  | "outcome"
  | "applicant"
  | "channel"
  | "result"
  | "route"
  | "link"
  | "time"
  | "sign"
  | "filler";

const tables: readonly (readonly [WordKind, Readonly<Record<string, string>>])[] = [
  ["filler", { filler: fillers }],
  ["sign", signs],
  ["time", times],
  ["link", links],
  ["channel", { channel: channels }],
  ["topic", topics],
  ["act", acts],
  ["applicant", applicants],
  ["route", routes],
  ["result", results],
  ["outcome", outcomes],
];

/** Every word with its meaning; where tables share a word, the later table holds it. */
export function* lexiconWords(): Generator<readonly [text: string, word: Word]> {
  for (const [kind, table] of tables) {
    for (const [is, words] of Object.entries(table)) {
      for (const text of words.split(" ")) yield [text, { kind, is }];
    }
  }
  for (const year of lastYears.split(" ")) {
    for (const verb of cameOver.split(" ")) yield [year + verb, { kind: "act", is: "carryIn" }];
  }
  for (const verb of goesOver.split(" ")) {
    for (const year of nextYears.split(" ")) yield [verb + year, { kind: "act", is: "carryOut" }];
  }
  for (const head of requestHeads.split(" ")) {
    for (const tail of requestTails.split(" ")) {
      yield [head + tail, { kind: "topic", is: "request" }];
    }
  }
}
