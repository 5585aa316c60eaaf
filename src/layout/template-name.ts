import type { Edition } from "../form/editions.ts";

/** Where the template of an edition lies, from the root of the repository. */
export function templatePath({ id }: Edition, { zeros }: { readonly zeros: boolean }): string {
  return `templates/${id}版/政府信息公开工作年度报告（${id}版格式${zeros ? "，零底表" : ""}）.xlsx`;
}
