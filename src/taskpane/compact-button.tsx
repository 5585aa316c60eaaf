/**
 * The button of lines and lists. Fluent's own has forty classes and fades between its colours: where an edit draws a
 * dozen of them anew, that took longer than to check the report.
 */
import { makeResetStyles, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

interface CompactButtonProps {
  /** Absent where its icon stands alone. */
  readonly children?: ReactNode;
  readonly icon?: ReactElement;
  /** Less weight for what is done seldom. */
  readonly quiet?: boolean;
  /** On or off, for a button that switches. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  /** Stays in reach of the keyboard, but does nothing. */
  readonly disabled?: boolean;
  /** Read instead of the text, which it begins with; of an icon alone it is shown too. */
  readonly label?: string;
  readonly onClick: () => void;
}

/** A button as wide as its words; in a narrow pane they may run over two lines, but none is broken. */
export function CompactButton(props: CompactButtonProps): ReactElement {
  const {
    children,
    icon,
    quiet = false,
    pressed,
    expanded,
    disabled = false,
    label,
    onClick,
  } = props;
  const classes = { plain: usePlain(), quiet: useQuiet(), icon: useIcon() };
  const alone = useAlone();
  const isAlone = children === undefined;
  return (
    <button
      type="button"
      className={mergeClasses(quiet ? classes.quiet : classes.plain, isAlone && alone.button)}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={label}
      title={isAlone ? label : undefined}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {icon && <span className={mergeClasses(classes.icon, isAlone && alone.icon)}>{icon}</span>}
      {children}
    </button>
  );
}

const ON = "&:not([aria-disabled])";

const button = {
  display: "inline-flex",
  alignItems: "center",
  justifyContent: "center",
  boxSizing: "border-box",
  minWidth: "min-content",
  maxWidth: "100%",
  margin: "0",
  padding: `3px ${tokens.spacingHorizontalS}`,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  overflow: "hidden",
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase200,
  fontWeight: tokens.fontWeightRegular,
  lineHeight: tokens.lineHeightBase200,
  textAlign: "left",
  wordBreak: "keep-all",
  overflowWrap: "break-word",
  cursor: "pointer",
  ":focus-visible": {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
  "&[aria-pressed=true]": {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
  },
  "&[aria-disabled]": {
    borderColor: tokens.colorNeutralStrokeDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: "not-allowed",
  },
  "@media (forced-colors: active)": {
    "&[aria-pressed=true]": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
    [`${ON}:hover`]: {
      forcedColorAdjust: "none",
      borderColor: "Highlight",
      backgroundColor: "HighlightText",
      color: "Highlight",
    },
    "&[aria-disabled]": { borderColor: "GrayText", color: "GrayText" },
  },
} as const;

const usePlain = makeResetStyles({
  ...button,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  [`${ON}:hover`]: {
    borderColor: tokens.colorNeutralStroke1Hover,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  [`${ON}:hover:active`]: {
    borderColor: tokens.colorNeutralStroke1Pressed,
    backgroundColor: tokens.colorNeutralBackground1Pressed,
  },
});

const useQuiet = makeResetStyles({
  ...button,
  borderColor: "transparent",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground2,
  "&[aria-disabled]": { ...button["&[aria-disabled]"], borderColor: "transparent" },
  [`${ON}:hover`]: {
    backgroundColor: tokens.colorSubtleBackgroundHover,
    color: tokens.colorNeutralForeground2Hover,
  },
  [`${ON}:hover:active`]: {
    backgroundColor: tokens.colorSubtleBackgroundPressed,
    color: tokens.colorNeutralForeground2Pressed,
  },
});

/** As high as a line. */
const useIcon = makeResetStyles({
  display: "inline-flex",
  flexShrink: "0",
  margin: "0 6px 0 2px",
  lineHeight: "0",
});

const useAlone = makeStyles({
  button: { flexShrink: 0, padding: "3px" },
  icon: { margin: "0" },
});
