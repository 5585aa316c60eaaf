import type { View } from "../views.ts";

/** The views of an open register, in Excel and in the page; the page has more behind them. */
export const registerViews = [
  { id: "desk", name: "今日" },
  { id: "findings", name: "核对" },
  { id: "counts", name: "统计" },
  { id: "annual", name: "生成年报" },
  { id: "papers", name: "文书打印" },
] as const;

export type RegisterView = (typeof registerViews)[number]["id"];

/** What answers to a view of a report, which a button of the ribbon asks for, or a click before the workbook was read. */
export const sameInRegister: Readonly<Partial<Record<View, RegisterView>>> = {
  start: "desk",
  checks: "findings",
  report: "annual",
};

/** The element that shows one of them. */
export const REGISTER_PANEL = "register-view";
