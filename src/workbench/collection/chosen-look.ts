/** How a button looks that is pressed, for makeStyles: also where colours are forced, and the mouse is over it. */
import { tokens } from "@fluentui/react-components";

const forced = {
  forcedColorAdjust: "none",
  backgroundColor: "Highlight",
  color: "HighlightText",
} as const;

export const chosenLook = {
  backgroundColor: tokens.colorSubtleBackgroundSelected,
  "@media (forced-colors: active)": { ...forced, ":hover": forced },
} as const;
