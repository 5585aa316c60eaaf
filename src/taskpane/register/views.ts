/** The views of an open register, in Excel and in the page; the page has more behind them. */
export const registerViews = [
  { id: "desk", name: "今日" },
  { id: "findings", name: "核对" },
  { id: "counts", name: "统计" },
  { id: "annual", name: "生成年报" },
  { id: "papers", name: "文书打印" },
] as const;

/** The element that shows one of them. */
export const REGISTER_PANEL = "register-view";
