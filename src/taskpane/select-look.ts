/** How a choice of the browser's own looks, for makeStyles. */
import { tokens } from "@fluentui/react-components";

export const selectLook = {
  height: "1.75rem",
  maxWidth: "100%",
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase200,
} as const;
