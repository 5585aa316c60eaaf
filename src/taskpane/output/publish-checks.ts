/** 发布前检查: what is to be looked at last, out of what was found in the finished report and what is made of it. */
import { composeVariant } from "../../document/compose-variant.ts";
import { reportFileName } from "../../document/report-file-name.ts";
import { variantNames, type Variant } from "../../document/variant.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { unconfirmedCells } from "../../report/unconfirmed.ts";
import { isUncorrected, type Finding, type Place } from "../../rules/finding.ts";

export interface PublishCheck {
  readonly name: string;
  readonly standing: "done" | "open";
  /** One sentence. */
  readonly says: string;
  /** Where what is open can be mended. */
  readonly at?: Place;
  readonly quote?: string;
}

/** @param finished what is found in the finished report */
export function publishChecks(
  report: AnnualReport,
  finished: readonly Finding[],
  variant: Variant,
): PublishCheck[] {
  const doubts = finished.filter(({ severity, explained }) => severity === "warning" && !explained);
  return [
    draftCheck(finished.filter(isUncorrected)),
    doubts.length === 0
      ? done("待核实", "请核实的都已核实或写了情况说明。")
      : open("待核实", `还有${doubts.length}处请核实的没有情况说明。`, doubts[0]),
    ...unconfirmedCheck(report),
    dateCheck(report, finished),
    findingCheck(
      "个人信息",
      finished,
      "S-PRIVACY",
      "正文里没有发现电话号码、身份证号码和申请人姓名。",
    ),
    findingCheck("附件", finished, "S-ATTACH", "表格都在正文内，正文不指向附件。"),
    nameCheck(report, variant),
    propertiesCheck(report, variant),
  ];
}

function draftCheck([first, ...others]: readonly Finding[]): PublishCheck {
  const name = "草稿标记";
  if (!first) return done(name, "没有必须改正的问题，首页没有草稿标记。");
  return open(name, `还有${others.length + 1}处必须改正，首页标有“草稿”。`, first);
}

/** Nothing is said of a report in which there is nothing to confirm. */
function unconfirmedCheck(report: AnnualReport): PublishCheck[] {
  const cells = unconfirmedCells(report);
  const [first] = cells;
  if (first === undefined) return [];
  const says = `${cells.length}格的数未经确认，请对照原件：读入时是识别或推定的。`;
  return [open("读入的数", says, { at: first.id })];
}

/** A report that is published says when it was signed. */
function dateCheck(report: AnnualReport, finished: readonly Finding[]): PublishCheck {
  const name = "日期";
  const found = finished.find(({ at, explained }) => DATES.has(at) && !explained);
  if (found) return open(name, found.message, found);
  return report.signed === undefined
    ? open(name, "没有填成文日期，落款没有日期。", { at: "signed" })
    : done(name, `成文日期${report.signed}，没有发现问题。`);
}

const DATES: ReadonlySet<Place> = new Set(["signed", "published"]);

function findingCheck(
  name: string,
  finished: readonly Finding[],
  code: Finding["code"],
  fine: string,
): PublishCheck {
  const found = finished.find((it) => it.code === code && !it.explained);
  return found ? open(name, found.message, found) : done(name, fine);
}

function nameCheck(report: AnnualReport, variant: Variant): PublishCheck {
  const { organ, year } = report;
  const name = "文件名";
  if (organ.name === "") return open(name, "没有填机关全称，文件名里没有机关。", { at: "organ" });
  if (year === null) return open(name, "没有填报告年度，文件名里没有年度。", { at: "year" });
  return done(name, `${reportFileName(report, variant)}。`);
}

function propertiesCheck(report: AnnualReport, variant: Variant): PublishCheck {
  const name = "文件属性";
  const { properties } = composeVariant(report, [], variant);
  if (!properties) return done(name, `${variantNames[variant]}不带标题、作者等文件属性。`);
  return properties.creator === ""
    ? open(name, "没有填机关全称，Word文件的作者是空的。", { at: "organ" })
    : done(name, `Word文件的作者是“${properties.creator}”，不带填写人和电脑的名称。`);
}

function done(name: string, says: string): PublishCheck {
  return { name, standing: "done", says };
}

function open(
  name: string,
  says: string,
  where: Pick<Finding, "at" | "quote"> | undefined,
): PublishCheck {
  return {
    name,
    standing: "open",
    says,
    ...(where && { at: where.at }),
    ...(where?.quote !== undefined && { quote: where.quote }),
  };
}
