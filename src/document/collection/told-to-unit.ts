/** What a unit is told of a finding: its own matters only, and what it is to do rather than what its superior is. */
import type { Collected } from "../../collection/collected.ts";
import type { CollectionFinding } from "../../collection/collection-finding.ts";
import { printDate } from "../../text/dates.ts";

/** Where the sentence of a finding speaks to whoever gathers. */
const sentences: Readonly<Record<string, (collected: Collected) => string>> = {
  "C-MISSING": ({ year }) =>
    `报送的文件无法读取，请报送能打开的${year}年度报告（Word、Excel等可编辑格式）。`,
  "C-DUPLICATE": () => "报送了内容不同的几份报告，请说明哪一份是定稿。",
  "C-YEAR": ({ year }) => `报送的不是${year}年度报告，请报送${year}年度的。`,
  "C-LATE": ({ deadline }) =>
    deadline === undefined
      ? "报送时间晚于规定的期限，请说明原因。"
      : `报送时间晚于${printDate(deadline)}，请说明原因。`,
};

/** Undefined where it is none of the unit's business. */
export function toldToUnit(collected: Collected, finding: CollectionFinding): string | undefined {
  const { code, toUnit, edited, others = [], message, basis } = finding;
  if (edited !== undefined) return edited;
  const own = toUnit ?? sentences[code]?.(collected);
  if (own !== undefined) return own === "" ? undefined : own;
  // a sentence that names other units is never passed on
  if (others.length > 0) return undefined;
  return `${message.replace(/。$/u, "")}（${basis}）。`;
}
