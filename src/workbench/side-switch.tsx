/** Where the pane stands below the form: the way to either, which stays in sight. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import { PartOpen } from "../taskpane/checks/part-state.tsx";
import type { PaneSession } from "../taskpane/session/session.ts";
import { viewNames, type View } from "../taskpane/views.ts";
import { countOpen } from "../rules/part-progress.ts";
import { ABOVE, NARROW } from "./narrow.ts";
import { FORM, PANE } from "./use-shortcuts.ts";

interface SideSwitchProps {
  /** That the pane shows. */
  readonly view: View;
  readonly session: PaneSession;
}

export function SideSwitch({ view, session }: SideSwitchProps): ReactElement {
  const styles = useStyles();
  const findings = useSyncExternalStore(session.subscribe, () => session.getSnapshot().findings);
  const isAtPane = useIsSeen(PANE);
  const sides = [
    { id: FORM, name: "填表", isShown: !isAtPane },
    { id: PANE, name: viewNames[view], isShown: isAtPane },
  ];
  return (
    <nav aria-label="填表和窗格" className={styles.sides}>
      {sides.map(({ id, name, isShown }) => (
        <button
          key={id}
          type="button"
          aria-current={isShown}
          className={mergeClasses(styles.side, isShown && styles.shown)}
          onClick={() => {
            const side = document.getElementById(id);
            side?.scrollIntoView();
            side?.focus({ preventScroll: true });
          }}
        >
          {name}
          {id === PANE && <PartOpen open={countOpen(findings)} />}
        </button>
      ))}
    </nav>
  );
}

/** Whether an element reaches over the line at two fifths of the window. */
function useIsSeen(id: string): boolean {
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const element = document.getElementById(id);
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        setIsSeen(entries.at(-1)?.isIntersecting ?? false);
      },
      { rootMargin: "-40% 0px -60% 0px" },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [id]);
  return isSeen;
}

const useStyles = makeStyles({
  sides: {
    display: "none",
    [NARROW]: {
      position: "sticky",
      zIndex: "2",
      top: "0",
      display: "flex",
      boxSizing: "border-box",
      height: ABOVE,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  side: {
    display: "flex",
    flexGrow: 1,
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  shown: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
