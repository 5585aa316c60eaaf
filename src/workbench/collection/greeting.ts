import type { Message } from "../../taskpane/session/pane-state.ts";

/** Who reloads the page finds nothing of the collection in it. */
export function greeting(): Message | null {
  const [navigation] = performance.getEntriesByType("navigation");
  const isReload =
    navigation instanceof PerformanceNavigationTiming && navigation.type === "reload";
  return isReload
    ? {
        kind: "unchanged",
        text: "网页不保存收到的年报，请重新把文件夹拖进来；保存过的决定也拖进来。",
      }
    : null;
}
