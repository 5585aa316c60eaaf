/**
 * The button of lines and lists. Fluent's own has forty classes and fades between its colours: where an edit draws a
 * dozen of them anew, that took longer than to check the report. So its look is one rule, written as CSS.
 */
import { tokens } from "@fluentui/react-components";
import { useInsertionEffect, type ReactElement, type ReactNode } from "react";

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
  useInsertionEffect(insertLook, []);
  const isAlone = children === undefined;
  return (
    <button
      type="button"
      className={[BUTTON, quiet && QUIET, isAlone && ALONE].filter(Boolean).join(" ")}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={label}
      title={isAlone ? label : undefined}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {icon && <span className={ICON}>{icon}</span>}
      {children}
    </button>
  );
}

const BUTTON = "ogi-button";
const QUIET = "ogi-quiet";
/** An icon without words. */
const ALONE = "ogi-alone";
const ICON = "ogi-icon";

const LOOK = `.${BUTTON}{
display:inline-flex;align-items:center;justify-content:center;
box-sizing:border-box;min-width:min-content;max-width:100%;overflow:hidden;
margin:0;padding:3px ${tokens.spacingHorizontalS};
border:1px solid ${tokens.colorNeutralStroke1};border-radius:${tokens.borderRadiusMedium};
background:${tokens.colorNeutralBackground1};color:${tokens.colorNeutralForeground1};
font:${tokens.fontSizeBase200}/${tokens.lineHeightBase200} ${tokens.fontFamilyBase};
text-align:left;word-break:keep-all;overflow-wrap:break-word;cursor:pointer}
.${BUTTON}[aria-pressed=true]{background:${tokens.colorSubtleBackgroundSelected};font-weight:${tokens.fontWeightSemibold}}
.${BUTTON}:hover{border-color:${tokens.colorNeutralStroke1Hover};background:${tokens.colorNeutralBackground1Hover}}
.${BUTTON}:active{border-color:${tokens.colorNeutralStroke1Pressed};background:${tokens.colorNeutralBackground1Pressed}}
.${BUTTON}[aria-disabled]{border-color:${tokens.colorNeutralStrokeDisabled};background:${tokens.colorNeutralBackgroundDisabled}}
.${QUIET},.${QUIET}[aria-disabled]{border-color:transparent;background:transparent;color:${tokens.colorNeutralForeground2}}
.${QUIET}:hover:not([aria-disabled]){border-color:transparent;background:${tokens.colorSubtleBackgroundHover}}
.${BUTTON}[aria-disabled]{color:${tokens.colorNeutralForegroundDisabled};cursor:not-allowed}
.${BUTTON}:focus-visible{outline:2px solid ${tokens.colorStrokeFocus2};outline-offset:-2px}
.${ICON}{display:inline-flex;flex-shrink:0;margin:0 6px 0 2px;line-height:0}
.${ALONE}{flex-shrink:0;padding:3px}.${ALONE} .${ICON}{margin:0}
@media (forced-colors:active){
.${BUTTON}:hover{border-color:Highlight;color:Highlight}
.${BUTTON}[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}
.${BUTTON}[aria-disabled]{border-color:GrayText;color:GrayText}}`;

let isInserted = false;

/** Once: makeStaticStyles would take the rules apart for every button that is drawn. */
function insertLook(): void {
  if (isInserted) return;
  isInserted = true;
  const style = document.createElement("style");
  style.textContent = LOOK;
  document.head.append(style);
}
