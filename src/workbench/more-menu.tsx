/** What is wanted seldom, behind one button of the bar. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactElement } from "react";

interface MoreMenuProps {
  readonly deeds: readonly { readonly says: string; readonly does: () => void }[];
  /** Other pages, which open beside this one. */
  readonly pages: readonly { readonly says: string; readonly address: string }[];
}

export function MoreMenu({ deeds, pages }: MoreMenuProps): ReactElement {
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
        icon={<ChevronDown12Regular />}
        iconPosition="after"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        更多
      </Button>
      {isOpen && (
        <div className={styles.menu} role="group" aria-label="更多">
          {deeds.map(({ says, does }) => (
            <Button
              key={says}
              size="small"
              appearance="subtle"
              className={styles.item}
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
  root: { position: "relative" },
  menu: {
    position: "absolute",
    // above the heads of the tables, which stay in sight
    zIndex: "4",
    top: "100%",
    left: "0",
    display: "grid",
    minWidth: "max-content",
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  item: { justifyContent: "flex-start" },
  link: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
