/** The views of the pane, and which of them each ribbon button opens. */
export const views = ["start", "checks", "text", "report", "compare", "guide"] as const;

export type View = (typeof views)[number];

export const viewNames: Readonly<Record<View, string>> = {
  start: "开始",
  checks: "核对",
  text: "文字",
  report: "报告",
  compare: "比较",
  guide: "指南",
};

/** By the name of the function in manifest.xml. */
export const ribbonCommands = {
  openStart: "start",
  openChecks: "checks",
  openReport: "report",
} as const satisfies Record<string, View>;
