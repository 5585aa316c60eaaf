/**
 * A county gathers sixty reports: in many formats, some late, twice, under other names, of another year, and some
 * not at all. What is wrong with them is known, and nothing else is. Where the number of them is no matter sixteen do,
 * which are read in a quarter of the time.
 */
import { zipSync } from "fflate";
import type { Unit } from "../../src/collection/unit.ts";
import { composeVariant } from "../../src/document/compose-variant.ts";
import type { DocumentTree } from "../../src/document/document-tree.ts";
import { writeDocx } from "../../src/document/write-docx.ts";
import { writeHtml } from "../../src/document/write-html.ts";
import { writeText } from "../../src/document/write-text.ts";
import { edition2019 } from "../../src/form/edition-2019.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { formatAnnualReport } from "../../src/report/json.ts";
import { figuresOf, numberFor, unitReport } from "./unit-reports.ts";
import { makePdf } from "./make-pdf.ts";
import { savedShapes } from "./saved-shapes.ts";
import { filled } from "./workbooks.ts";
import { writeForeignWorkbook } from "./write-foreign-workbook.ts";
import { writeOfd } from "./write-ofd.ts";

export interface County {
  readonly units: readonly Unit[];
  /** Names within the folder, and bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The reports that are to be summed. */
  readonly summed: ReadonlyMap<string, AnnualReport>;
}

export const DEADLINE = "2026-01-20";

/** Which unit has which fault; the others are sound. */
export const FAULTS = {
  missing: ["某某县红旗镇人民政府", "某某县审计局", "某某县气象局"],
  late: ["某某县水利局", "某某县青山乡人民政府"],
  undated: ["某某县林业局", "某某县科技局", "某某县民政局"],
  duplicate: ["某某县财政局", "某某县司法局"],
  stamped: [
    "某某县教育局",
    "某某县公安局",
    "某某县卫生健康局",
    "某某县交通运输局",
    "某某县商务局",
    "某某县文化和旅游局",
  ],
  wrongYear: ["某某县档案馆"],
  aliased: ["某某县发展和改革局", "某某县工业和信息化局"],
  unreadable: ["某某县城市管理局"],
  child: ["某某县渔业发展中心"],
  wrongSums: ["某某县统计局", "某某县应急管理局"],
  alike: ["某某县体育局", "某某县广播电视局"],
  otherEdition: ["某某县信访局"],
} as const;

const PARENT = "某某县农业农村局";
export const STRANGER = "邻县统计局";

const OTHERS = [
  ...["人力资源和社会保障局", "自然资源局", "生态环境局", "住房和城乡建设局", "退役军人事务局"],
  ...["市场监督管理局", "医疗保障局", "行政审批服务局", "国防动员办公室", "金融工作办公室"],
  ...["大数据管理局", "乡村振兴局", "供销合作社", "残疾人联合会", "税务局"],
  ...["地震局", "机关事务管理局", "公共资源交易中心", "营商环境局"],
].map((it) => `某某县${it}`);

const TOWNS = [
  ...["城关镇", "东风镇", "黄泥镇", "白沙镇", "石桥镇", "双河镇", "三江镇", "柳林镇"],
  ...["云台乡", "龙门乡", "清溪乡", "凤凰乡"],
].map((it) => `某某县${it}人民政府`);

const GOVERNMENT = ["某某县人民政府", "某某县人民政府办公室"];

/** In every format that units send, and with all that a page asks or shows. */
export const SIXTEEN = [
  ...["某某县人民政府", "某某县审计局", "某某县水利局", "某某县林业局", "某某县财政局"],
  ...["某某县教育局", "某某县发展和改革局", "某某县城市管理局", "某某县渔业发展中心"],
  ...["某某县统计局", "某某县税务局", "某某县信访局", PARENT, "某某县地震局"],
  ...["某某县城关镇人民政府", "某某县白沙镇人民政府"],
];

const ALIASES: Readonly<Record<string, string>> = {
  某某县发展和改革局: "某某县发改局",
  某某县工业和信息化局: "某某县工信局",
};

/** Unit and code of every finding there is, in order. */
export function expectedFindings(): string[] {
  const of = (code: string, ...faults: readonly (keyof typeof FAULTS)[]): string[] =>
    faults.flatMap((fault) => FAULTS[fault].map((unit) => `${unit} ${code}`));
  const sums = ["T3-COLSUM", "T3-ROWSUM", "T3-BALANCE"];
  return [
    ...of("C-MISSING", "missing", "unreadable"),
    ...of("C-LATE", "late", "undated"),
    ...of("C-DUPLICATE", "duplicate"),
    ...of("C-YEAR", "wrongYear"),
    ...of("C-NODOUBLE", "child"),
    ...of("S-SAME-UNIT", "alike"),
    ...["C-EDITION", "S-EDITION", "S-CITE"].flatMap((code) => of(code, "otherEdition")),
    // both units, and what they come to
    ...sums.flatMap((code) => [...of(code, "wrongSums"), `- ${code}`]),
    "- C-NOT-LISTED",
  ].sort();
}

const SIXTY = [
  ...new Set([...GOVERNMENT, ...Object.values(FAULTS).flat(), PARENT, ...OTHERS, ...TOWNS]),
];

/** The county, always the same: the whole of it, or some of its units. */
export function county(names: readonly string[] = SIXTY): County {
  const units = names.map(unitOf);
  const files = new Map<string, Uint8Array>();
  const summed = new Map<string, AnnualReport>();
  for (const [i, unit] of units.entries()) handIn(unit, i, { files, summed });
  files.set(`未知/${STRANGER}.docx`, writeDocx(treeOf(unitReport(STRANGER))));
  files.set("~$某某县水利局年报.docx", new Uint8Array(162));
  return { units, files, summed };
}

function has(fault: keyof typeof FAULTS, { name }: Pick<Unit, "name">): boolean {
  return (FAULTS[fault] as readonly string[]).includes(name);
}

function unitOf(name: string): Unit {
  const isTown = TOWNS.includes(name) || /[乡镇]人民政府$/u.test(name);
  const alias = ALIASES[name];
  const isLate = has("late", { name });
  return {
    ...{ name, aliases: alias === undefined ? [] : [alias], counts: true },
    group: isTown ? "乡镇" : GOVERNMENT.includes(name) ? "政府" : "部门",
    scope: isTown ? "below" : "own",
    ...(has("child", { name }) && { parent: PARENT }),
    ...(!has("undated", { name }) &&
      !has("missing", { name }) && { receivedOn: isLate ? "2026-01-28" : "2026-01-16" }),
  };
}

interface Handed {
  readonly files: Map<string, Uint8Array>;
  readonly summed: Map<string, AnnualReport>;
}

function handIn(unit: Unit, i: number, { files, summed }: Handed): void {
  const { name } = unit;
  const report = reportFor(unit);
  const put = (file: string, bytes: Uint8Array): void => {
    files.set(`${unit.group ?? ""}/${file}`, bytes);
  };
  if (has("missing", unit)) return;
  if (has("unreadable", unit)) {
    put(`${name}.docx`, writeDocx(treeOf(report)).slice(0, 4000));
    return;
  }
  const [ending, write] = WRITERS[i % WRITERS.length] ?? WRITERS[0];
  if (has("duplicate", unit)) {
    put(`${name}报告.docx`, writeDocx(treeOf(report)));
    const first = report.figures["requests.newThisYear.naturalPerson"];
    const other = unitReport(name, { figures: figuresOf(`${name}${String(first)}改`) });
    put(`${name}报告（修改）.docx`, writeDocx(treeOf(other)));
    return;
  }
  if (has("otherEdition", unit)) put(`${name}.json`, Buffer.from(formatAnnualReport(report)));
  else if (has("stamped", unit)) {
    put(`${name}.docx`, writeDocx(treeOf(report)));
    put(`扫描件/${name}盖章.pdf`, makePdf(["0 0 100 100 re f"]));
  } else if (i % 11 === 10) {
    put(`${name}.zip`, zipSync({ [`${name}/年报.docx`]: writeDocx(treeOf(report)) }));
  } else
    put(
      `年报${String(numberFor(900, name))}${ending === "ofd" ? name : ""}.${ending}`,
      write(report),
    );
  if (!has("wrongYear", unit)) summed.set(name, report);
}

function reportFor(unit: Unit): AnnualReport {
  const { name } = unit;
  const organ = { name: ALIASES[name] ?? name, kind: unitReport(name).organ.kind };
  if (has("wrongYear", unit)) {
    const text = JSON.stringify(unitReport(name))
      .replaceAll("2025", "2024")
      .replaceAll("2026", "2025");
    return JSON.parse(text) as AnnualReport;
  }
  if (has("otherEdition", unit)) return unitReport(name, { organ }, edition2019);
  if (has("alike", unit)) {
    const { narrative } = unitReport(FAULTS.alike[0]);
    const otherMatters = [...narrative.otherMatters, `${name}没有其他需要报告的事项。`];
    const figures = figuresOf(FAULTS.alike[0]);
    return unitReport(name, { organ, narrative: { ...narrative, otherMatters }, figures });
  }
  const report = unitReport(name, { organ });
  if (has("undated", unit)) {
    const undated = { ...report };
    delete undated.signed;
    return undated;
  }
  if (!has("wrongSums", unit)) return report;
  const id = "requests.outcomes.total.naturalPerson";
  return { ...report, figures: { ...report.figures, [id]: Number(report.figures[id]) + 3 } };
}

function treeOf(report: AnnualReport): DocumentTree {
  return composeVariant(report, [], "submit");
}

type Writer = (report: AnnualReport) => Uint8Array;

/** Each unit takes one of them in turn. */
const WRITERS: readonly [readonly [string, Writer], ...(readonly [string, Writer])[]] = [
  ["xlsx", filled],
  ["docx", (report) => writeDocx(treeOf(report))],
  ["xlsx", (report) => savedShapes.textsShared(filled(report))],
  ["html", (report) => Buffer.from(writeHtml(treeOf(report)))],
  ["txt", (report) => Buffer.from(writeText(treeOf(report)))],
  ["json", (report) => Buffer.from(formatAnnualReport(report))],
  ["xls", (report) => writeForeignWorkbook(treeOf(report), "biff8")],
  ["ofd", (report) => writeOfd(treeOf(report), "stretches")],
];
