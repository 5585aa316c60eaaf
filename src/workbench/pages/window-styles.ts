/** How what fills the window looks, for makeStyles: its bar above its content. */
import { tokens } from "@fluentui/react-components";

export const windowView = {
  display: "grid",
  gridTemplateRows: "auto minmax(0, 1fr)",
  gridTemplateColumns: "minmax(0, 1fr)",
  height: "100%",
} as const;

export const windowBar = {
  display: "flex",
  alignItems: "center",
  gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1,
} as const;

export const windowTitle = {
  margin: "0",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
} as const;
