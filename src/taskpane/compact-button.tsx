import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

interface CompactButtonProps {
  readonly children: ReactNode;
  readonly icon?: ReactElement;
  /** Less weight for what is done seldom. */
  readonly quiet?: boolean;
  /** On or off, for a button that switches. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  /** Stays in reach of the keyboard, but does nothing. */
  readonly disabled?: boolean;
  /** Read instead of the text, which it begins with. */
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
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance={quiet ? "subtle" : "secondary"}
      className={mergeClasses(styles.button, pressed === true && styles.pressed)}
      icon={icon ?? null}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={label}
      disabledFocusable={disabled}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

const useStyles = makeStyles({
  button: {
    minWidth: "min-content",
    maxWidth: "100%",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    wordBreak: "keep-all",
    overflowWrap: "break-word",
  },
  pressed: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});
