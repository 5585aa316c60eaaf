/**
 * Who may make rules (规章): departments of the State Council, and the governments of provinces, of cities
 * with districts and of autonomous prefectures (《立法法》第九十一条、第九十三条). Whoever may not fills 0.
 */
import type { AnnualReport } from "../report/annual-report.ts";

type Organ = AnnualReport["organ"];

/** County-level places by the end of their name; 自治区 is a province. */
const COUNTY = /(?:[县旗]|(?<!自治|新|地)区)(?:人民政府)?$/u;

/** A place in the name of a department makes it a local one: 西藏自治区统计局, 某某市统计局. */
const LOCAL = /[省市县区旗州盟]/u;

/** Whether the organ surely has no power to make rules; false where nobody can tell. */
export function lacksRulePower({ name, kind, level }: Organ): boolean {
  switch (kind) {
    case "township":
    case "subdistrict":
      return true;
    case "government":
      return level === undefined ? COUNTY.test(name) : level === "county" || level === "township";
    case "department":
      return level === undefined ? LOCAL.test(name) : level !== "national";
    case "office":
    case "other":
      return false;
  }
}
