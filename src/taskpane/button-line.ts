import { tokens } from "@fluentui/react-components";

/** How a line looks that ends in small buttons, for makeStyles; in a narrow pane it wraps. */
export const buttonLine = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: tokens.spacingHorizontalXS,
} as const;
