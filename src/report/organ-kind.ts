/** The kind of an organ, told from its name: 政府部门 unless the name says otherwise. */
import type { OrganKind } from "../form/organ.ts";

/** The first that fits decides, so 县人民政府办公室 is an office and 乡人民政府 a township. */
const KINDS: readonly (readonly [ending: RegExp, kind: OrganKind])[] = [
  [/(?:政府|管委会|管理委员会)办公(?:室|厅)$/u, "office"],
  [/街道(?:办事处|办)?$/u, "subdistrict"],
  [/(?:[乡镇]|苏木)(?:人民)?政府$/u, "township"],
  [/(?:管委会|管理委员会)$/u, "other"],
  [/人民政府$/u, "government"],
  [/办公(?:室|厅)$/u, "office"],
  [/[乡镇]$/u, "township"],
  [/[省市县区旗州盟]$/u, "government"], // 工布江达县 alone stands for its government
];

/** The kind that the name of an organ suggests. */
export function organKindOf(name: string): OrganKind {
  return KINDS.find(([ending]) => ending.test(name.trim()))?.[1] ?? "department";
}
