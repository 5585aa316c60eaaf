/** How cards look, for makeStyles: a part of a view, an entry of a list, and the title of either. */
import { tokens } from "@fluentui/react-components";

const column = { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } as const;

const paper = {
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
} as const;

export const card = {
  ...column,
  gap: tokens.spacingVerticalM,
  padding: tokens.spacingHorizontalL,
  ...paper,
} as const;

export const entryCard = {
  ...column,
  gap: tokens.spacingVerticalXS,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  ...paper,
  listStyleType: "none",
} as const;

/** What a card is for, below its title. */
export const cardSays = {
  margin: "0",
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase300,
  overflowWrap: "anywhere",
} as const;

export const cardTitle = {
  margin: "0",
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
} as const;
