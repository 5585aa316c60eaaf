/** @param at milliseconds since 1970 */
export function timeOf(at: number): string {
  return new Date(at).toLocaleString("zh-CN", { dateStyle: "short", timeStyle: "short" });
}
