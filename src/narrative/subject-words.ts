/** The words for what a number counts, and what was done with it; words are set apart by blanks. */

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

export const topics: Readonly<Record<Topic, string>> = {
  request:
    "共登记申请 累计登记申请 全年登记申请 全年共登记申请 年内登记申请 本年登记申请 本年度登记申请 政府信息公开申请 政府信息公开的申请 政府信息公开申请事项 政府信息公开申请件 政府公开信息申请 政务信息公开申请 政务公开申请 信息公开申请 信息公开申请件 信息公开的申请 公开申请 公开申请件 政府信息申请 信息申请 依申请公开申请 依申请公开政府信息申请 依申请公开信息申请 依申请公开政府信息的申请 依申请公开事项 依申请公开件 依申请公开 依申请件 依申请事项 申请公开政府信息 申请公开 申请件 申请事项 申请信息公开 政府信息依申请公开 公开政府信息申请 公开政府信息的申请 公开信息的申请 公开有关信息的申请 公开相关信息的申请 依申请公开办件 依申请公开办件量 申请公开办件量 政府信息公开申请办件 政府信息公开申请办件量 公开申请办件量 依申请政府信息公开 政府信息公开请求 政府信息公开来信 政府信息公开来函 政府信息公开来信来函 信息公开请求 信息公开来信 信息公开来函 政府信息公开申请书 信息公开申请书",
  reconsideration:
    "行政复议 行政复议申请 行政复议案件 行政复议案 复议案件 复议申请 复议 申请行政复议 申请复议 提起复议 提起行政复议 被行政复议 被复议 行政复议答复通知 行政复议答复通知书 行政复议受理通知书",
  litigation:
    "行政诉讼 行政诉讼案件 行政诉讼案 诉讼案件 诉讼 行政应诉 行政应诉案件 应诉案件 提起行政诉讼 提起诉讼 行政官司 被诉 被诉讼 被起诉 被提起诉讼 被提起行政诉讼 行政诉讼应诉通知 行政诉讼应诉通知书 应诉通知 应诉通知书",
  rules: "规章 政府规章 部门规章 行政规章 地方政府规章 统计规章",
  normativeDocuments: "行政规范性文件 规范性文件",
  licensing: "行政许可 许可 行政许可办件 行政许可办件量 行政许可办理量 许可办件量",
  penalties: "行政处罚 处罚",
  compulsion: "行政强制 行政强制措施 行政强制执行 采取行政强制 采取行政强制措施",
  otherServices: "其他对外管理服务事项 对外管理服务事项 其他对外管理服务",
  powers:
    "行政权力和公共服务事项 行政权力及公共服务事项 行政权力事项 行政权力、公共服务事项 权力事项 权责清单事项 权责事项 权力清单事项 行政职权事项 行政职权",
  fees: "行政事业性收费 行政事业性费用 行政事业性收费金额 事业性收费",
  procurement: "政府集中采购 集中采购 政府采购",
  informationFee:
    "信息处理费 政府信息处理费 依申请公开信息处理费 依申请公开政府信息处理费 政府信息公开申请信息处理费 政府信息公开信息处理费 信息公开处理费 依申请公开费用 信息处理费用 政府信息公开费用 信息公开费用 政府信息公开收费 信息公开收费 依申请公开收费 信息公开处理费用 政府信息处理费用 政府信息公开处理费 政府信息公开处理费用",
  feeNotice:
    "收费通知 收费通知书 信息处理费收费通知 信息处理费收费通知书 缴费通知 缴费通知书 信息处理费缴费通知",
  other:
    "有效申请 无效申请 不予行政处罚 不予处罚 免予行政处罚 免予处罚 行政许可申请 许可申请 许可事项申请 行政许可事项申请 审批申请 审批事项申请 行政审批申请 行政审批事项申请 服务事项申请 政务服务事项申请 公共服务事项申请 登记申请 业务申请 热线 市民热线 政务服务热线 便民热线 工单 诉求 建议 提案 议案 建议提案 留言 信箱 市长信箱 县长信箱 局长信箱 区长信箱 来信 来信来访 群众来信 来访 来电 信访 信访举报投诉 信访件 信访事项 信访案件 投诉 举报 投诉举报 投诉件 举报件 咨询 咨询件 稿件 文章 微博 微信 微文 推文 抖音 视频 短视频 图解 图文 解读 政策解读 解读材料 解读稿 解读稿件 新闻 新闻发布会 发布会 公报 政府公报 公告 通知公告 简报 动态 工作动态 政务动态 专栏 栏目 会议 培训 检查 督查 考核 案卷 案例 访问量 浏览量 点击量 阅读量 转发量 粉丝 档案 查询 查阅 问卷 采访 政务服务 政务服务事项 公共服务事项 服务事项 便民服务 办件 办件量 业务 行政审批 审批 证照 立案 结案 预算 决算 预决算 仲裁 仲裁申请 调解 文件 其他文件 政策文件 规章文件 议题 舆情 意见 意见建议 征集 民意征集 在线访谈 访谈 互动 法律援助 法律援助申请 公开信息 信息公开栏目 信息公开目录 公开目录 人民来信 纪要 案事件 公证 登记 不动产登记 商标 专利 党务公开 财务公开 村务公开 报道 回应关切 政策回应 规范性文件解读 规范性文件草案 其他类 其它类 其他类信息 其他信息 行政复议意见书 行政复议建议书 复议意见书 复议建议书 司法建议 司法建议书 检察建议 检察建议书 法律意见书",
};

export const acts: Readonly<Record<Act, string>> = {
  receive:
    "收到 自收 接收 接到 受理 收件 收悉 接收到 收到并受理 登记受理 接件 接处 接办 收受 签收 接受 接受到",
  newlyReceive: "新收 新收到 新受理 新增受理 新接收 新增 本年新收 新收受理",
  handle:
    "办结 在办理 在办结 答复 办理 回复 办复 处理 办理完毕 处理完毕 办理答复 答复办结 办理完成 处理完成 办理回复 反馈 办结答复 审结办理 完结 办毕 结件 办理结果总计 办理结果总数 办结总数 答复总数 办理结果合计 办理结果共计 办理结果共",
  // 回应 answers a request only where one is named
  respond: "回应 承办",
  carry: "结转 转结 顺延",
  // 转2025年继续办理 carries over only where a year follows
  turn: "转 转为 转至 转入 转到 延至 延期至 延到 待",
  carryIn:
    "上年结转 上年度结转 上一年结转 上一年度结转 去年结转 结转上年 结转上年度 结转自上年 结转自上年度 上年转入 上年度转入 由上年转入 由上年度转入 由上年结转 由上年度结转 从上年结转 上年结转至本年 上年度结转至本年度 上年结转到本年 上年度结转到本年度 往年结转 以前年度结转 上年遗留 上年度遗留 转自上年 结转的上年度 上年度未办结 上年未办结 上年转结 上年度转结",
  carryOut:
    "结转下年 结转下年度 结转下年度继续办理 结转下年继续办理 结转下年度办理 结转下一年 结转下一年度 结转下一年度继续办理 结转至下年 结转至下年度 结转至下年度继续办理 结转至下一年度 结转至下一年度继续办理 结转到下年 结转到下年度 结转到下一年度 结转次年 结转至次年 结转到次年 转下年 转下年度 转入下年 转入下年度 转入下一年度 转至下年 转至下年度 转至下一年度 转结下年 转结下年度 转结下年度继续办理 转结至下年度 结转明年 结转至明年 下年度继续办理 待答复 待办结 待办理 待处理 待回复 尚待答复 尚待办理 尚待处理 仍待答复 仍待办理 有待答复 转下年度办理 转下年度继续办理 转下一年度 尚未办结 未办结 年末未办结 年末未结 年底未办结 年底未结 年末结转 年底结转 暂未办结 还未办结 尚在办理 正在办理 正在办理中 在办 办理中 处理中 仍在办理 尚在办理中 顺延下年 顺延下年度 顺延至下年 顺延至下年度 顺延至下一年 顺延至下一年度 顺延到下年 顺延到下年度 顺延至次年 顺延至明年 继续办理 转接下年 转接下年度 转接下年度办理 转接下一年度 转接至下年 转接至下年度 跨年办理 跨年度办理 留待下年 留待下年度 留待下一年 留待下一年度 留待次年 留待下年办理 留待下年度办理 留待次年办理 待下年 待下年度 待下一年度",
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
  judge: "审理 审结 代理 参与 参加 出庭 出庭应诉 裁决 立案受理",
};

/** Outcomes of table three, by the keys of its rows and groups; `?` marks words for only some of a row's cases. */
export const outcomes: Readonly<Record<string, string>> = {
  disclosed:
    "申请内容已主动公开 申请公开内容已主动公开 申请信息已主动公开 申请的信息已主动公开 申请公开的信息已主动公开 申请公开的内容已主动公开 所申请信息已主动公开 予以公开 准予公开 同意公开 给予公开 全部公开 完全公开 属于公开 属予以公开 已公开 公开答复 公开决定 予以全部公开 予公开",
  partlyDisclosed:
    "部分公开 予以部分公开 区分处理 部分予以公开 部分准予公开 部分同意公开 部分给予公开 含部分公开 部分同意 部分提供",
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
    "申请公开的信息不存在 申请的信息不存在 本机关未制作或获取 未制作或获取 未制作或者获取 未制作、未获取 未制作或未获取 未制作、获取 未制作且未获取 属于不存在信息 属于其他不存在信息 其他不存在信息 政府信息不存在 信息不存在 不属于本机关公开 不属于本机关公开范围 不属于本机关负责公开 不属于本机关职责范围 非本机关公开 不属于我局公开",
  "unableToProvide.wouldRequireCreation":
    "没有现成信息需要另行制作 没有现成信息、需要另行制作 没有现成信息 需要另行制作 需另行制作 需要加工分析 需加工分析 需要加工汇总 需要汇总加工",
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
    "计入其他处理 归入其他处理 列入其他处理 纳入其他处理 其他处理 其他方式处理 作其他处理 其它处理 按其他处理 其他情形处理 不再处理 行政机关不再处理 行政机关不再处理其政府信息公开申请 不再处理其政府信息公开申请",
  "otherHandling.notSupplemented":
    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正 未按期补正 未在规定期限内补正 视为放弃申请",
  "otherHandling.feeUnpaid":
    "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用 逾期未缴费 逾期未缴纳费用 逾期不缴费 未按期缴费 逾期未缴纳信息处理费 逾期未按收费通知缴费 未按收费通知缴费 未按通知缴费 逾期未按通知缴费 逾期未缴纳 未按期缴纳费用",
};

/** Applicants of table three, by the keys of its columns. */
export const applicants: Readonly<Record<string, string>> = {
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

/** Results of table four, by the keys of its columns; `?` marks words that offices count in another column now and then. */
export const results: Readonly<Record<string, string>> = {
  upheld: "结果维持 维持 维持原具体行政行为 维持原行政行为 维持原决定 予以维持 被维持 维持原答复",
  "upheld.reconsideration":
    "复议机关维持 复议机构维持 行政复议机关维持 行政复议机构维持 复议维持 行政复议维持",
  "corrected.reconsideration":
    "复议机关纠正 复议机构纠正 行政复议机关纠正 复议机关撤销 复议机构撤销 行政复议机关撤销 复议机关责令重新答复 复议纠正 行政复议纠正",
  corrected:
    "结果纠正 纠正 纠错 予以纠正 被纠正 被撤销 确认违法 责令重新答复 责令履行 责令重新作出 撤销 判决撤销",
  "upheld?": "判决驳回 法院判决驳回 判决予以驳回",
  otherResult: "其他结果 其它结果",
  "otherResult?":
    "撤诉 撤回 终止 终止审理 终止复议 终止审查 调解结案 和解结案 不予受理复议 裁定撤诉 准许撤诉 准予撤诉 裁定准许撤诉 裁定准予撤诉 撤回起诉 准许撤回起诉 裁定准许撤回起诉",
  "otherResult.reconsideration":
    "撤销复议申请 撤销行政复议申请 撤回复议申请 撤回行政复议申请 主动撤回复议申请 自愿撤回复议申请",
  pending: "尚未审结 未审结 正在审理 尚在审理 正在审理中 尚在审理中 未结 待审结 审理中 尚未结案",
  // which column a case that was dismissed belongs to depends on why
  unnamed: "驳回 驳回起诉 裁定驳回起诉 胜诉 败诉",
};

export const routes: Readonly<Record<string, string>> = {
  direct: "直接起诉",
  afterReconsideration: "复议后起诉",
};
