/**
 * Who published a report, in the catalogue over it or in the line under its title:
 *
 *   索引号：… 发布机构：某某市水务局 发布日期：2026-01-20      来源：某某市水务局
 *   【发布机构】 某某市水务局                                发布机构 | 某某市水务局
 *
 * or alone below the title.
 */
import { isOrganName } from "../report/organ-name.ts";
import { readTitle } from "../report/report-name.ts";
import { sureHeadingIn } from "./headings.ts";
import { isSiteOfMany, withoutSite } from "./site-name.ts";

const NAMED =
  /(?:^|[\s【[|])(?:发布|公开|发文|制发|编制|编写|填报|报告|责任)(?:机构|机关|单位|部门)[】\]]?\s*[:：|]?\s*/u;

/** A site says where it has its texts from; often it is itself. */
const SOURCE = /(?:^|[\s【[|])(?:信息|文章|稿件)?来源[】\]]?\s*[:：|]?\s*/u;

/** Such a line is short. */
const LONGEST = 200;

/** The first organ that is named so among the lines before the report. */
export function publisherIn(lines: readonly string[]): string | undefined {
  const first = lines.findIndex((line) => sureHeadingIn(line)); // behind it is the report
  const front = lines.slice(0, first < 0 ? 0 : first);
  const behind = (words: RegExp): string[] =>
    front.flatMap((line, i) => organBehind(words, line, front[i + 1]));
  return (
    behind(NAMED)[0] ??
    front.find((line, i) => isOrganName(line) && isTitle(front[i - 1])) ??
    behind(SOURCE).find((organ) => !isSiteOfMany(organ))
  );
}

function isTitle(line: string | undefined): boolean {
  return line !== undefined && line.length <= LONGEST && readTitle(line)?.organ === "";
}

/** The organ behind the words, in their line or in the next. */
function organBehind(words: RegExp, line: string, next = ""): string[] {
  if (line.length > LONGEST) return [];
  const match = words.exec(line);
  if (!match) return [];
  const rest = line.slice(match.index + match[0].length);
  const [word = ""] = /^[^\s,，;；|【[]*/u.exec(rest === "" ? next : rest) ?? [];
  const organ = withoutSite(word);
  return isOrganName(organ) ? [organ] : [];
}
