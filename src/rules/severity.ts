/** How serious a finding is: an error must be mended, a warning may stand with a written reason. */
export type Severity = "error" | "warning" | "hint";

/** How a severity is shown, most serious first. */
export const severities: Readonly<Record<Severity, string>> = {
  error: "必须改正",
  warning: "请核实",
  hint: "提示",
};

/** How a finding is shown that an explanation covers. */
export const EXPLAINED = "已说明";
