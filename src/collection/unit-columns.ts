/** The columns of 报送单位名单, and what else they are called in people's lists. */
import { squeeze } from "../text/squeeze.ts";
import type { Unit } from "./unit.ts";

export type UnitKey = keyof Unit;

/** The first is its name here. */
export const unitColumns: Readonly<Record<UnitKey, readonly [string, ...string[]]>> = {
  name: ["单位名称", "单位", "报送单位", "机关名称", "机关全称", "单位全称", "名称"],
  aliases: ["别名", "简称", "曾用名", "单位简称"],
  code: ["统一社会信用代码", "社会信用代码", "信用代码", "机构代码"],
  group: ["类别", "单位类别", "分类", "类型"],
  parent: ["上级", "上级单位", "主管部门", "上级机关"],
  scope: ["范围", "层级范围"],
  counts: ["计入汇总", "是否计入汇总", "是否汇总"],
  receivedOn: ["收到日期", "报送日期", "收到时间", "报送时间"],
  via: ["报送方式", "收到方式"],
  contact: ["联系人", "经办人"],
  phone: ["电话", "联系电话", "办公电话"],
  final: ["定稿文件", "定稿"],
  url: ["公布网址", "网址", "公布地址"],
  publishedOn: ["公布日期", "公布时间"],
  note: ["说明", "备注"],
};

const BY_HEADING: ReadonlyMap<string, UnitKey> = new Map(
  Object.entries(unitColumns).flatMap(([key, headings]) =>
    headings.map((heading) => [heading, key as UnitKey] as const),
  ),
);

/** What a heading stands for, whatever stands in brackets behind it: 范围（本级｜下级）. */
export function unitColumnOf(heading: string): UnitKey | undefined {
  return BY_HEADING.get(
    squeeze(heading)
      .replace(/[(\[].*$/u, "")
      .replace(/\*$/u, ""),
  );
}
