/** What kinds of organs report, and at which level: the names that people choose from. */

export const organKinds = [
  "department",
  "government",
  "township",
  "subdistrict",
  "office",
  "other",
] as const;

export const organLevels = ["national", "provincial", "municipal", "county", "township"] as const;

export type OrganKind = (typeof organKinds)[number];
export type OrganLevel = (typeof organLevels)[number];

export const organKindNames: Readonly<Record<OrganKind, string>> = {
  department: "政府部门",
  government: "县级以上人民政府",
  township: "乡镇人民政府",
  subdistrict: "街道办事处",
  office: "政府办公厅（室）",
  other: "管委会等其他机关",
};

export const organLevelNames: Readonly<Record<OrganLevel, string>> = {
  national: "国家级",
  provincial: "省级",
  municipal: "市级",
  county: "县级",
  township: "乡级",
};
