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
    "共登记申请 累计登记申请 全年登记申请 全年共登记申请 年内登记申请 本年登记申请 本年度登记申请 依申请公开 依申公开 申请件 申请事项 依申请政府信息公开 全部公开申请 所有公开申请 全部信息公开申请 依申请公开公开",
  reconsideration: "行政复议应复",
  litigation: "被诉 涉诉 涉诉案件 涉诉案 被诉案件 被诉行政案件",
  rules:
    "规章 政府规章 部门规章 行政规章 地方政府规章 统计规章 行政规章类 市政府规章 省政府规章 地方规章 政府规章类",
  normativeDocuments:
    "行政规范性文件 规范性文件 政府规范性文件 部门规范性文件 行政性规范性文件 规范性公文 规范性政策文件 行政规范文件",
  licensing: "行政许可证 许可证",
  penalties: "行政处罚",
  compulsion: "强制事项 强制案件",
  otherServices: "其他对外管理服务事项 对外管理服务事项 其他对外管理服务",
  powers:
    "行政权力和公共服务事项 行政权力及公共服务事项 行政权力事项 行政权力、公共服务事项 权力事项 权责清单事项 权责事项 权力清单事项 行政职权事项 行政职权",
  fees: "行政事业性费用",
  procurement: "政府集中采购 集中采购 政府采购",
  informationFee: "检索费 复制费 检索、复制、邮寄费 检索复制邮寄费",
  feeNotice: "收费通知",
  other:
    "有效申请 无效申请 工单 诉求 建议 提案 议案 建议提案 留言 来信 来信来访 群众来信 来访 来电 信访 信访举报投诉 信访件 信访事项 信访案件 投诉 举报 投诉举报 投诉件 举报件 咨询 咨询件 稿件 文章 微博 微信 微文 推文 抖音 视频 短视频 图解 图文 解读 政策解读 解读材料 解读稿 解读稿件 新闻 新闻发布会 发布会 公报 政府公报 公告 通知公告 简报 动态 工作动态 政务动态 专栏 栏目 会议 培训 检查 督查 考核 案卷 案例 访问量 浏览量 点击量 阅读量 转发量 粉丝 档案 查询 查阅 问卷 采访 政务服务 政务服务事项 公共服务事项 服务事项 便民服务 办件 办件量 业务 行政审批 审批 证照 立案 结案 预算 决算 预决算 仲裁 调解 文件 其他文件 政策文件 规章文件 议题 舆情 意见 意见建议 征集 民意征集 在线访谈 访谈 互动 法律援助 公开信息 信息公开栏目 信息公开目录 公开目录 人民来信 纪要 案事件 公证 登记 不动产登记 商标 专利 党务公开 财务公开 村务公开 报道 回应关切 政策回应 规范性文件解读 规范性文件草案 其他类 其它类 其他类信息 其他信息 行政复议意见书 行政复议建议书 复议意见书 复议建议书 司法建议 司法建议书 检察建议 检察建议书 法律意见书 规章制度 管理规章 内部规章 行政许可申请件 许可申请件 行政许可咨询 复议咨询 诉讼咨询 复议听证 听证会 听证 行政处罚听证 行政调解 人民调解 民事诉讼 民事案件 刑事案件 治安案件 行政案件 执行案件 劳动仲裁 劳动人事争议 劳动争议 仲裁案件 公益诉讼 检察公益诉讼 国家赔偿 行政赔偿 抽查 行政权力 行政权力清单 公众号发文 微信发文 微博发文 新媒体发文 减免收费 减免费用 免收费用 网民留言 在线留言 公众留言 网上信访 网上咨询 电话咨询 现场咨询 咨询投诉 网上办件 地方性法规 法规 决定设定 国务院决定设定",
};

export const acts: Readonly<Record<Act, string>> = {
  receive:
    "收到 自收 接收 接到 受理 收件 收悉 接收到 收到并受理 登记受理 接件 接处 接办 收受 签收 接受 接受到 接获 接悉 接报 收讫 收到了 收取到 受理了 收件受理 接收受理 收到受理 收了",
  newlyReceive:
    "新收 新收到 新受理 新增受理 新接收 新增 本年新收 新收受理 新接 新接到 新登记 新申请 新提出 新增收到 新增接收 当年新收 本年度新收 年内新收 新收件 新近受理 本年新增",
  handle:
    "在办理 在办结 审结办理 完结 办毕 结件 办理结果总计 办理结果总数 办结总数 答复总数 办理结果合计 办理结果共计 办理结果共 办妥 办完 办讫 办理结案 答结 了结 结办 受理办结",
  // 回应 answers a request only where one is named
  respond: "回应 承办",
  carry: "结转 转结 顺延 遗留 积压 跨年件 跨年度件 跨年申请 结余 余留 留存",
  // 转2025年继续办理 carries over only where a year follows
  turn: "转 转为 转至 转入 转到 延至 延期至 延到 待 跨年至 跨至 延续至 延续到 结转到",
  carryIn: "存量结转",
  carryOut:
    "下年度继续办理 未办结 年末未结 年底未结 年末结转 年底结转 在办 办理中 处理中 继续办理 跨年办理 跨年度办理 尚未超期 在办件 在途 在途办理 年末在办 年底在办 年末在途 年底待办 正在办 办理过程中 接续办理 延续办理 延后办理 未到期限 尚在期限内 仍在期限内 未到期 尚未到期",
  issue:
    "制发 制定 出台 印发 颁布 新制作 新发布 起草并印发 制订 制发了 修订出台 制发并公开 印制 新发 新制 制印 下发 公开印发",
  // 以本机关名义印发的规范性文件26件: of this year, or all of them
  issuedOf: "印发的 制发的 制定的 出台的 颁布的 制（修）订 制修订",
  repeal:
    "废止 宣布废止 明令废止 公布废止 废除 已废止 废止了 宣告废止 清理废止 废止失效 予以废止 决定废止 依法废止 公告废止",
  keep: "有效存续 予以保留 保留 对外公开总数 对外公开总数量 清理出 有效 现有 保持有效 保留继续有效 确认有效 现行有效的 继续保留 拟保留 沿用 在用 在有效期内 有效执行 现存有效 现行 存量 在册",
  disclose: "新公开 本年新公开",
  publish:
    "公开 公示 公布 主动公开 对外公开 归集 上传 报送 录入 推送 更新 刊发 刊登 转载 转发 编发 制作",
  // what is released is published, and of documents mostly new
  release: "发布 公开发布 对外发布",
  revise:
    "清理 审查 审核 备案 报备 修订 修改 评估 起草 合法性审查 合法性审核 备案审查 宣布失效 失效 到期失效 汇编 梳理 清查 修编 修正 拟废止 拟修改 拟修订 拟制定 备案登记 报送备案 合法性评估 后评估 审核通过 审定 核查 自查 排查",
  decide: "作出 做出 实施 决定 查处 核发 颁发 准予 核准 采取 作出的 依法作出 办出 签发",
  collect:
    "收取 征收 收费 实收 实际收取 收费金额 缴纳 收缴 采购金额 采购总金额 入库 金额 上缴 缴库 缴入国库 征缴 实现收入 到账 实征 收取金额 收取总额 收费总额 收费总金额 总金额 收入金额 征收金额 缴费",
  occur:
    "发生 产生 出现 引发 引起 导致 被 被申请 被提起 存在 发出 发放 下达 出具 开具 引发的 引起的 遭遇 收案 提起 提起的 提请 提请的 发生了 产生了 遭到 受到 被提出 出现了 引发了 而起的 而起 而生 而产生 招致 招来 惹来",
  concern: "涉及 涉 事关",
  judge:
    "审理 审结 代理 参与 参加 出庭 出庭应诉 裁决 立案受理 审查 应对 应诉 参诉 出庭参与 办理复议 复议审理",
};

/** Outcomes of table three, by the keys of its rows and groups; `?` marks words for only some of a row's cases. */
export const outcomes: Readonly<Record<string, string>> = {
  disclosed:
    "属予以公开 已公开 公开答复 公开决定 予以全部公开 予公开 依法予以公开 同意提供 予以提供 准予提供 属于予以公开 告知已主动公开 主动公开告知获取方式 已主动公开告知获取方式 主动公开并告知获取方式 告知获取方式 告知获取途径 告知获取方式和途径 告知获取方式、途径 予以主动公开 属公开的 同意予以公开 同意给予公开 决定全部公开 答复予以公开 主动公开答复 公开类答复 结果为主动公开 结果为依申请公开 予以公开类 予以公开类答复 答复主动公开",
  "disclosed?": "依申请提供 依申请提供的 全部提供",
  partlyDisclosed:
    "部分公开 区分处理 含部分公开 部分同意 部分提供 区分处理后公开 区别处理 作区分处理 区分处理后予以公开 部分予公开 部分准予 公开部分 部分同意公开的 部分公开类 部分公开类答复 部份公开",
  notDisclosed:
    "不予公开 不公开 不同意公开 决定不予公开 不予以公开 拒绝公开 不予提供 不准予公开 不宜公开 决定不公开 拒绝提供 免予公开 免于公开 不属于公开范围 依法不公开 不能公开 不可公开 依法不予公开 决定不予提供",
  // of those that could not be provided as well, as often as not
  "notDisclosed?": "未予公开",
  "notDisclosed.stateSecrets":
    "国家秘密 属于国家秘密 涉及国家秘密 属国家秘密 涉密 涉密信息 属于涉密信息 因涉密",
  "notDisclosed.prohibitedByLaw": "法律法规禁止",
  "notDisclosed.securityAndStability":
    "三安全一稳定 危及“三安全一稳定” 危及三安全一稳定 “三安全一稳定” 危及国家安全 危及公共安全 危及经济安全 危及社会稳定 影响社会稳定 可能危及国家安全、公共安全、经济安全、社会稳定 危及国家安全、公共安全、经济安全、社会稳定",
  "notDisclosed.thirdPartyRights":
    "保护第三方合法权益 第三方合法权益 损害第三方合法权益 涉及第三方合法权益 涉及第三方权益 第三方权益 侵害第三方合法权益 第三方不同意公开 第三人合法权益 损害第三方权益 侵犯第三方权益 侵犯第三方合法权益 涉及第三人权益 会对第三方合法权益造成损害",
  "notDisclosed.thirdPartyRights?": "商业秘密 个人隐私 涉及商业秘密 涉及个人隐私",
  "notDisclosed.internalAffairs":
    "三类内部事务信息 属于三类内部事务信息 内部事务信息 属于内部事务信息 内部事务 属内部事务信息 行政机关内部事务信息 内部事务类",
  "notDisclosed.internalAffairs?": "内部管理信息 属于内部管理信息 内部工作信息",
  "notDisclosed.processInformation":
    "四类过程性信息 属于四类过程性信息 过程性信息 属于过程性信息 过程性文件 过程信息 属于过程信息 属过程性信息 过程性材料 过程性信息类 行政机关过程性信息",
  "notDisclosed.enforcementCaseFiles": "行政执法案卷",
  "notDisclosed.administrativeInquiry":
    "行政查询事项 属于行政查询事项 行政查询 属于行政查询 行政查询类 属于行政查询类事项 查询事项",
  unableToProvide:
    "无法提供 不能提供 无法予以提供 未能提供 无法予以公开 无法给予提供 无法提供信息 不予提供信息",
  "unableToProvide.notHeld": "本机关不掌握相关政府信息",
  "unableToProvide.notHeld?":
    "本机关未制作或获取 属于不存在信息 属于其他不存在信息 其他不存在信息 政府信息不存在 信息不存在 告知其向有关机关申请 建议向其他机关申请 告知向其他机关申请 应向其他机关申请 由其他机关负责公开",
  "unableToProvide.wouldRequireCreation": "另行制作 另行加工 需制作",
  "unableToProvide.unclearAfterSupplement": "申请内容仍不明确 申请内容不明确",
  notProcessed: "不予处理 不处理 不作处理 不予答复 不予办理 不作答复 未予处理 不再受理",
  "notProcessed?": "不予受理",
  "notProcessed.petitionOrComplaint": "信访类申请 信访的申请",
  "notProcessed.petitionOrComplaint?":
    "按信访处理 按信访途径处理 按信访事项处理 按信访程序处理 转信访处理 转为信访处理 作信访处理 转信访渠道处理",
  "notProcessed.repeatRequest":
    "重复提出申请 重复提交申请 重复性申请 重复申请不再处理 重复提交 重复提出",
  "notProcessed.publicPublication":
    "要求提供公开出版物 公开出版物 提供公开出版物 公开出版物类 属于公开出版物 要求提供政府公报 提供政府公报 要求提供政府公报、报刊、书籍等公开出版物 要求提供报刊书籍",
  "notProcessed.excessiveRequests":
    "无正当理由大量反复申请 大量反复申请 无正当理由反复申请 大量、反复申请 无正当理由大量、反复申请 无正当理由大量申请 申请数量频次明显超过合理范围 申请数量、频次明显超过合理范围 频次明显超过合理范围 明显超过合理范围 超过合理范围",
  "notProcessed.confirmOrReissue": "要求行政机关确认或重新出具已获取信息",
  // 行政机关不再处理其政府信息公开申请 are the printed words of two rows of this group
  otherHandling:
    "不再处理 行政机关不再处理 行政机关不再处理其政府信息公开申请 不再处理其政府信息公开申请 其他办理方式",
  "otherHandling.other": "其他处理—其他 其他处理-其他 其他处理（其他） 其他处理中的其他",
  "otherHandling.notSupplemented":
    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 申请人无正当理由逾期不补正 视为放弃申请",
  "otherHandling.feeUnpaid":
    "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用 逾期未按收费通知缴费 未按收费通知缴费 未按通知缴费",
};

/** Applicants of table three, by the keys of its columns. */
export const applicants: Readonly<Record<string, string>> = {
  naturalPerson:
    "自然人 公民个人 个人 自然人申请人 个人申请人 公民（自然人） 自然人（公民） 居民个人",
  // 公民申请 may be those of everybody
  "naturalPerson?": "公民",
  organization: "法人 其他组织 法人（其他组织） 法人单位 组织机构",
  commercialEnterprise:
    "商业企业 企业 企业法人 公司 企业单位 民营企业 工商企业 企业类 企业申请人 商业公司 企业公司 商企",
  researchInstitution: "科研机构 科研院所 科研单位 研究机构 科研类机构",
  publicWelfareOrganization:
    "社会公益组织 公益组织 社会公益类组织 社会公益团体 公益机构 公益性组织 社会公益机构",
  legalServiceInstitution:
    "法律服务机构 律师事务所 律所 法律服务组织 律师机构 法律机构 法律服务类机构 律师所",
};

/** Results of table four, by the keys of its columns; `?` marks words that offices count in another column now and then. */
export const results: Readonly<Record<string, string>> = {
  upheld:
    "结果维持 维持 维持原具体行政行为 维持原行政行为 维持原行为 维持原决定 予以维持 被维持 维持原答复 复议维持的 判决维持 维持原告知 维持答复 获得维持 确认合法 确认答复合法 维持原行政行为的 结果为维持",
  "upheld.reconsideration":
    "复议机关维持 复议机构维持 行政复议机关维持 行政复议机构维持 复议维持 行政复议维持",
  "corrected.reconsideration":
    "复议机关纠正 复议机构纠正 行政复议机关纠正 复议机关撤销 复议机构撤销 行政复议机关撤销 复议机关责令重新答复 复议纠正 行政复议纠正",
  corrected:
    "结果纠正 纠正 纠错 予以纠正 被纠正 被撤销 确认违法 撤销 判决撤销 撤销重作 被责令 确认答复违法 被确认违法 判决违法 判决确认违法 被判决撤销 改判 纠正的 结果为纠正 被依法纠正",
  "upheld?": "判决驳回 法院判决驳回 判决予以驳回",
  otherResult: "其他结果 其它结果",
  "otherResult?":
    "撤回 终止 终止审理 终止复议 终止审查 调解结案 和解结案 不予受理复议 裁定撤诉 准许撤诉 准予撤诉 裁定准许撤诉 裁定准予撤诉 准许撤回起诉 裁定准许撤回起诉 和解 达成和解 终结 终止行政复议 终止诉讼 终结诉讼 裁定终结 移送管辖 按撤诉处理 裁定按撤诉处理 视为撤诉 撤案 调解结案的 协调结案 结果为其他 其他结果的",
  "otherResult.reconsideration": "撤销复议申请 撤销行政复议申请 撤销行政复议 撤销复议",
  pending: "未结 审理中 在审 待审 未审结案件 尚无结果 结果未出 复议中 诉讼中 在审理中",
  // which column a case that was dismissed belongs to depends on why
  unnamed:
    "驳回 驳回起诉 裁定驳回起诉 胜诉 败诉 驳回申请 驳回复议申请 驳回行政复议申请 驳回上诉 裁定驳回",
};

export const routes: Readonly<Record<string, string>> = {
  direct: "直接起诉",
  afterReconsideration: "复议后起诉 经过复议的 经过行政复议的 经复议的",
};
