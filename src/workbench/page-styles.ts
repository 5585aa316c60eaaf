/** How the frame of a page looks, for makeStyles: its bar, the message at its foot, and where files are dropped. */
import { tokens } from "@fluentui/react-components";

const PHONE = "@media (max-width: 30rem)";
const NO_PHONE_BUT_NARROW = "@media (min-width: 30.01rem) and (max-width: 60rem)";

export const pageBar = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  borderTop: `3px solid ${tokens.colorBrandBackground}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1,
  // what is not saved is said without a second line
  [NO_PHONE_BUT_NARROW]: { columnGap: tokens.spacingHorizontalS },
  [PHONE]: { gap: tokens.spacingHorizontalXS },
} as const;

export const pageTitle = {
  margin: "0",
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
  fontWeight: tokens.fontWeightSemibold,
} as const;

/** At the end of the bar: how it stands with what was not saved, and the way to another page. */
export const pageState = {
  display: "flex",
  flexWrap: "wrap",
  gap: tokens.spacingHorizontalL,
  marginLeft: "auto",
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
} as const;

export const pageLink = { color: tokens.colorBrandForegroundLink } as const;

export const pageMessage = {
  position: "fixed",
  zIndex: "2",
  insetInline: "0",
  bottom: "0",
  maxHeight: "50vh",
  overflowY: "auto",
  boxShadow: tokens.shadow16,
} as const;

export const pageDrop = {
  position: "fixed",
  zIndex: "3",
  inset: tokens.spacingHorizontalL,
  display: "grid",
  placeItems: "center",
  border: `3px dashed ${tokens.colorBrandStroke1}`,
  backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  fontSize: tokens.fontSizeBase600,
  pointerEvents: "none",
} as const;

/** Buttons beside each other in the bar. */
export const pageGroup = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: tokens.spacingHorizontalXS,
  // no group begins a line of its own
  [PHONE]: { display: "contents" },
} as const;
