/** 报送单位名单: the units whose reports a superior's office gathers. It is edited by people, never guessed. */

/** Whether a unit belongs to the organ's own level or to one below it: 本级 or 下级. */
export type UnitScope = "own" | "below";

export interface Unit {
  /** 单位名称, unique in its list. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** 统一社会信用代码. */
  readonly code?: string;
  /** 类别, by which subtotals are made. */
  readonly group?: string;
  /** 上级: the name of another unit of the list. */
  readonly parent?: string;
  /** Asked for where it matters; absent while nobody has said. */
  readonly scope?: UnitScope;
  /** 计入汇总; a unit that does not count is awaited and checked, never summed. */
  readonly counts: boolean;
  /** 收到日期, YYYY-MM-DD. */
  readonly receivedOn?: string;
  /** 报送方式. */
  readonly via?: string;
  readonly contact?: string;
  readonly phone?: string;
  /** 定稿文件: which of its files counts. */
  readonly final?: string;
  /** 公布网址. */
  readonly url?: string;
  /** 公布日期, YYYY-MM-DD. */
  readonly publishedOn?: string;
  readonly note?: string;
}
