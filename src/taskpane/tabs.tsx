/**
 * The tabs of the views, after the tabs pattern of the ARIA authoring practices: one stop for Tab, arrow keys
 * between them. Fluent's own would bring 25 KB of focus management ahead of the first check.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { viewNames, views, type View } from "./views.ts";

export interface TabsProps {
  readonly shown: View;
  readonly onView: (view: View) => void;
  /** The id of the panel that they show. */
  readonly panel: string;
}

export function tabId(view: View): string {
  return `tab.${view}`;
}

export function Tabs({ shown, onView, panel }: TabsProps): ReactElement {
  const styles = useStyles();
  const move = (event: KeyboardEvent): void => {
    const to = targetOf(event.key, views.indexOf(shown));
    if (to === undefined) return;
    event.preventDefault();
    document.getElementById(tabId(to))?.focus();
    onView(to);
  };
  return (
    <div role="tablist" aria-label="视图" className={styles.tabs}>
      {views.map((view) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          aria-selected={view === shown}
          aria-controls={panel}
          tabIndex={view === shown ? 0 : -1}
          className={mergeClasses(styles.tab, view === shown && styles.selected)}
          onKeyDown={move}
          onClick={() => {
            onView(view);
          }}
        >
          {viewNames[view]}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from a tab; undefined for keys that move nothing. */
function targetOf(key: string, from: number): View | undefined {
  switch (key) {
    case "ArrowRight":
      return views[(from + 1) % views.length];
    case "ArrowLeft":
      return views.at(from - 1);
    case "Home":
      return views[0];
    case "End":
      return views.at(-1);
    default:
      return undefined;
  }
}

const useStyles = makeStyles({
  tabs: { display: "flex", padding: `0 ${tokens.spacingHorizontalXS}` },
  tab: {
    flexGrow: 1,
    maxWidth: "7rem",
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
