/**
 * Tabs after the tabs pattern of the ARIA authoring practices: one stop for Tab, arrow keys between them. Fluent's
 * own would bring 25 KB of focus management ahead of the first check.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";

interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: ReactNode;
}

interface TabListProps<Id extends string> {
  /** What the tabs choose from, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
  /** The id of the panel that they show. */
  readonly panel: string;
  readonly className?: string;
}

/** The id of a tab's element, which names its panel. */
export function tabId(id: string): string {
  return `tab.${id}`;
}

export function TabList<Id extends string>(props: TabListProps<Id>): ReactElement {
  const { label, tabs, shown, onShow, panel, className } = props;
  const styles = useStyles();
  const move = (event: KeyboardEvent): void => {
    const to = targetOf(
      event.key,
      tabs.map(({ id }) => id),
      shown,
    );
    if (to === undefined) return;
    event.preventDefault();
    document.getElementById(tabId(to))?.focus();
    onShow(to);
  };
  return (
    <div role="tablist" aria-label={label} className={mergeClasses(styles.tabs, className)}>
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === shown}
          aria-controls={panel}
          tabIndex={id === shown ? 0 : -1}
          className={mergeClasses(styles.tab, id === shown && styles.selected)}
          onKeyDown={move}
          onClick={() => {
            onShow(id);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from a tab; undefined for keys that move nothing. */
function targetOf<Id extends string>(key: string, ids: readonly Id[], from: Id): Id | undefined {
  const at = ids.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return ids[(at + 1) % ids.length];
    case "ArrowLeft":
      return ids.at(at - 1);
    case "Home":
      return ids[0];
    case "End":
      return ids.at(-1);
    default:
      return undefined;
  }
}

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", padding: `0 ${tokens.spacingHorizontalXS}` },
  tab: {
    flexGrow: 1,
    wordBreak: "keep-all",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: "3px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderBottomLeftRadius: "0",
    borderBottomRightRadius: "0",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
