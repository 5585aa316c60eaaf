/** What names of organs look like. */

/**
 * A name has no punctuation, and ends as names of organs do (“无其他需要报告的事项” does not); what else the organ is
 * called stands in brackets behind it: 某某局（某某办公室）.
 */
const ORGAN =
  /^[\p{Script=Han}（）()·]{2,40}[局厅委办会院署部政府省市县区旗州盟乡镇道处所站室中心队行校馆社司](?:[（(][\p{Script=Han}·]{1,40}[）)])?$/u;

/** Whether a line may be the name of an organ and nothing else. */
export function isOrganName(line: string): boolean {
  return ORGAN.test(line);
}
