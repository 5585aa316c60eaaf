import { reportTitle } from "../form/parts.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { fileNameOf } from "../text/file-name.ts";
import { variantNames, type Variant } from "./variant.ts";

/** With the rest of the title and an extension, 255 bytes of UTF-8 at most. */
const LONGEST_ORGAN = 60;

/**
 * Names the file of a report, without extension: `某某市统计局2025年政府信息公开工作年度报告`, and behind it what it is
 * where it is not the one to hand in: `（送审稿）`.
 */
export function reportFileName(
  report: Pick<AnnualReport, "organ" | "year">,
  variant: Variant = "submit",
): string {
  const paper = variant === "submit" ? "" : `（${variantNames[variant]}）`;
  return fileNameOf(`${reportTitle(shortened(report.organ.name), report.year)}${paper}`);
}

/** A name of an organ as the name of a file, without extension. */
export function organFileName(name: string): string {
  return fileNameOf(shortened(name));
}

function shortened(name: string): string {
  return Array.from(name).slice(0, LONGEST_ORGAN).join("");
}
