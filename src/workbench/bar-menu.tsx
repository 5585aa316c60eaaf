/** A list that opens below a button of the bar: what can be done, and other pages. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactElement } from "react";
import { NARROW } from "./narrow.ts";

interface Deed {
  readonly says: string;
  /** The keys that do the same, where there are such. */
  readonly keys?: string;
  readonly does: () => void;
}

interface BarMenuProps {
  readonly name: string;
  /** Beside the button whose list it is, its arrow alone is seen. */
  readonly arrowOnly?: true;
  readonly disabled?: boolean;
  /** Asked for when it opens. */
  readonly deeds: () => readonly Deed[];
  /** Other pages, which open beside this one. */
  readonly pages?: readonly { readonly says: string; readonly address: string }[];
}

export function BarMenu(props: BarMenuProps): ReactElement {
  const { name, arrowOnly, disabled = false, deeds, pages = [] } = props;
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = () => {
    setIsOpen(false);
  };
  const backToOpener = () => {
    close();
    root.current?.querySelector("button")?.focus();
  };
  return (
    <div
      ref={root}
      className={styles.root}
      onBlur={({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
      onKeyDown={({ key }: KeyboardEvent) => {
        if (key === "Escape" && isOpen) backToOpener();
      }}
    >
      <Button
        size="small"
        appearance={arrowOnly ? "subtle" : "secondary"}
        className={mergeClasses(arrowOnly && styles.arrow)}
        icon={<ChevronDown12Regular />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-label={name}
        title={arrowOnly && name}
        disabledFocusable={disabled}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {!arrowOnly && name}
      </Button>
      {isOpen && (
        <div className={styles.menu} role="group" aria-label={name}>
          {deeds().map(({ says, keys, does }, i) => (
            <Button
              key={i}
              size="small"
              appearance="subtle"
              className={styles.item}
              title={keys}
              onClick={() => {
                backToOpener();
                does();
              }}
            >
              {says}
            </Button>
          ))}
          {pages.map(({ says, address }) => (
            <a key={says} className={styles.link} href={address} target="_blank" rel="noopener">
              {says}
            </a>
          ))}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  // where its button may be at either edge, as wide as the window
  root: { position: "relative", [NARROW]: { position: "static" } },
  menu: {
    position: "absolute",
    // above the heads of the tables, which stay in sight
    zIndex: "4",
    top: "100%",
    left: "0",
    display: "grid",
    width: "max-content",
    maxWidth: "min(24rem, 90vw)",
    maxHeight: "70vh",
    overflowY: "auto",
    [NARROW]: {
      top: "auto",
      left: tokens.spacingHorizontalM,
      right: tokens.spacingHorizontalM,
      width: "auto",
      maxWidth: "none",
    },
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  arrow: { minWidth: "0", paddingInline: "0" },
  item: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  link: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
