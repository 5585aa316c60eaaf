/** How the head of a list of differences looks, for makeStyles. */
import { tokens } from "@fluentui/react-components";

export const differencesHead = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: tokens.spacingHorizontalS,
  marginBottom: tokens.spacingVerticalS,
} as const;

export const differencesTitle = {
  flexGrow: 1,
  margin: "0",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightSemibold,
} as const;
