/** Sound reports of the units of a county: figures of real size, each in words of its own. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { Role } from "../../src/form/edition.ts";
import type { Edition } from "../../src/form/editions.ts";
import { fillSentences } from "../../src/narrative/fill-sentences.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { organKindOf } from "../../src/report/organ-kind.ts";
import { consistent, reportOf, soundNarrative } from "./reports.ts";

export const YEAR = 2025;

/** What a unit publishes and has to mend, of which each takes others. */
const TOPICS = [
  ...[
    "财政预算",
    "部门决算",
    "政府采购",
    "招标投标",
    "项目审批",
    "重大建设",
    "环境监测",
    "空气质量",
  ],
  ...[
    "水质检测",
    "土壤治理",
    "食品抽检",
    "药品监管",
    "学校招生",
    "校舍安全",
    "师资配备",
    "医疗服务",
  ],
  ...[
    "医保报销",
    "养老补贴",
    "低保名单",
    "残疾帮扶",
    "就业培训",
    "创业扶持",
    "住房保障",
    "公租房源",
  ],
  ...[
    "征地补偿",
    "拆迁安置",
    "规划许可",
    "城市更新",
    "道路养护",
    "公交线路",
    "客运票价",
    "农机补贴",
  ],
  ...[
    "种粮补贴",
    "耕地保护",
    "林木采伐",
    "防汛抗旱",
    "水库调度",
    "地震应急",
    "消防检查",
    "安全生产",
  ],
  ...[
    "统计数据",
    "价格监测",
    "商标保护",
    "质量抽查",
    "旅游投诉",
    "文物保护",
    "体育场馆",
    "图书借阅",
  ],
] as const;

/** A pseudorandom number below `below`, the same for the same words. */
export function numberFor(below: number, ...words: readonly (string | number)[]): number {
  let hash = 2166136261;
  for (const letter of words.join("|")) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
    hash ^= hash >>> 13;
  }
  return (hash >>> 0) % below;
}

function topicsOf(name: string, about: string): string {
  const first = numberFor(TOPICS.length, name, about);
  const step = 5 + 2 * numberFor(11, name, about, "step");
  const chosen = Array.from({ length: 14 }, (_, i) => TOPICS[(first + i * step) % TOPICS.length]);
  return [...new Set(chosen)].join("、");
}

const UNTOLD: ReadonlySet<Role> = new Set(["rules", "corrected", "feeUnpaid"]);

/** A department makes no rules; requests are few, decisions many, and fees have odd cents. */
export function figuresOf(name: string, edition: Edition = edition2021): AnnualReport["figures"] {
  const inputs = edition.cells.flatMap((cell): [string, number][] => {
    const { id, table, row, column, kind, computed } = cell;
    // what was corrected, or not paid for, would have to be told of in other parts
    const roles = [row.line.role, column.line.role];
    if (computed || roles.some((it) => it !== undefined && UNTOLD.has(it))) return [];
    const isRare = table.id !== "proactiveDisclosure" && numberFor(8, name, id) > 0;
    if (isRare || kind === "signedCount") return [];
    if (kind === "tenThousandYuan") return [[id, numberFor(9_999_999, name, id) / 10_000]];
    return [[id, 1 + numberFor(table.id === "proactiveDisclosure" ? 60 : 4, name, id)]];
  });
  return consistent(edition, { ...Object.fromEntries(inputs), ...validDocuments(name, edition) });
}

/** 现行有效 is not less than what was made and not repealed, and no two units have the same numbers. */
function validDocuments(name: string, { rows }: Edition): Record<string, number> {
  const row = rows.find((it) => it.row.line.role === "normativeDocuments");
  const [issued, repealed, inForce] = row?.cells ?? [];
  if (!issued || !repealed || !inForce) return {};
  const made = numberFor(4, name, "made");
  const valid = 10 + numberFor(9000, name, "valid");
  return { [issued.id]: made, [repealed.id]: 0, [inForce.id]: valid };
}

/** A report with which no rule finds fault. */
export function unitReport(
  name: string,
  change: Partial<AnnualReport> = {},
  edition: Edition = edition2021,
): AnnualReport {
  const narrative = soundNarrative(edition, YEAR);
  const about = topicsOf(name, "about");
  const overview = narrative.overview.map((text) =>
    text.startsWith("（一）")
      ? `（一）主动公开。围绕${about}公开政府信息，发布${topicsOf(name, "policy")}等政策解读。`
      : text.replace(/，未收到.*$/u, "。"),
  );
  const report: AnnualReport = {
    ...reportOf(edition, {}, { year: YEAR, organ: { name, kind: organKindOf(name) } }),
    narrative: {
      ...narrative,
      overview,
      problemsAndImprovements: [
        `（一）存在的主要问题。一是${topicsOf(name, "problem")}等信息更新不够及时；二是检索功能不够完善。`,
        `（二）改进情况。一是明确${topicsOf(name, "mended")}等信息的更新时限；二是增加分类检索。`,
      ],
    },
    signed: "2026-01-15",
    ...change,
    figures: { ...reportOf(edition).figures, ...(change.figures ?? figuresOf(name, edition)) },
  };
  return fillSentences(report);
}
