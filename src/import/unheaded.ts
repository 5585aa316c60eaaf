/**
 * Prose behind table four where the headings 五、 and 六、 were left out. What it speaks of tells where it belongs;
 * where that is not certain, it belongs nowhere.
 */
import type { PartId } from "../form/parts.ts";

/** Part five says what is wrong, and what is done about it. */
const PROBLEMS = /问题|不足|短板/u;
const IMPROVEMENTS = /改进|整改|下一步|加强|措施/u;

/** Part six begins with the fee for information, or with the words of its heading. */
const OTHER_MATTERS =
  /^(?:[（(]?[一1][）)、.]?)?.{0,12}(?:信息处理费|需要报告的(?:其他)?(?:事项|情况))/u;

interface Unheaded {
  readonly problemsAndImprovements: readonly string[];
  readonly otherMatters: readonly string[];
}

/** The paragraphs that belong to the parts whose headings are missing. */
export function unheadedParts(lines: readonly string[], missing: readonly PartId[]): Unheaded {
  const start = missing.includes("otherMatters")
    ? lines.findIndex((line) => OTHER_MATTERS.test(line))
    : -1;
  const end = start < 0 ? lines.length : start;
  const before = lines.slice(0, end);
  const text = before.join("");
  const isFive =
    missing.includes("problemsAndImprovements") && PROBLEMS.test(text) && IMPROVEMENTS.test(text);
  return {
    problemsAndImprovements: isFive ? before : [],
    otherMatters: start < 0 ? [] : lines.slice(start),
  };
}
