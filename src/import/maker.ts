/** Who made a report, in the sentence that introduces it: 本报告由某某市水务局编制, 某某市水务局编制了2025年…年度报告. */
import { isOrganName } from "../report/organ-name.ts";

const MADE = "(?:组织)?(?:编制|编写|撰写|制作|形成)";

const SENTENCES: readonly RegExp[] = [
  new RegExp(
    `报告[^，。；：]{0,20}?由([^，。；：、《》]{3,40}?)(?:(?:按照|依据|根据|结合|负责)[^，。；]{0,40}?)?${MADE}`,
    "u",
  ),
  new RegExp(
    `(?:^|[，。；：])([^，。；：、《》]{3,40}?)${MADE}(?:(?:并|、)?(?:公布|发布))?(?:了|本|此|完成)?[^，。；]{0,12}?(?:政府|政务)信息公开`,
    "u",
  ),
];

/** An office within an organ writes for it; that of a government is an organ itself. */
const OFFICE = /(?<=[局委厅])办公室$/u;

/** The first organ of which a sentence says so. */
export function makerIn(paragraphs: readonly string[]): string | undefined {
  for (const paragraph of paragraphs) {
    for (const sentence of SENTENCES) {
      const organ = sentence.exec(paragraph.slice(0, LONGEST))?.[1]?.trim().replace(OFFICE, "");
      if (organ !== undefined && isOrganName(organ) && !/^[我本该各]/u.test(organ)) return organ;
    }
  }
  return undefined;
}

/** Behind so much of a paragraph nobody introduces the report. */
const LONGEST = 500;
