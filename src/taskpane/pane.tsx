/** The pane: six views of the open workbook under one line of messages; a register has views of its own. */
import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
  type Theme,
} from "@fluentui/react-components";
import { Suspense, type ComponentType, type ReactElement } from "react";
import type { CollectionPaneProps } from "./collection/collection-pane.tsx";
import { later } from "./later.ts";
import { MessageLine } from "./message-line.tsx";
import type { WorkbookReading } from "../hosts/workbook-host.ts";
import type { RegisterPaneProps } from "./register/register-pane.tsx";
import { PaneView, type PaneViewProps } from "./pane-view.tsx";
import { StaleLine } from "./stale-line.tsx";
import { tabId } from "./tab-list.tsx";
import { Tabs } from "./tabs.tsx";
import { useAllRules } from "./use-all-rules.ts";
import { useMessageEnd } from "./use-message-end.ts";
import { usePaneState } from "./use-pane-state.ts";
import type { View } from "./views.ts";

const PANEL = "view";

/** How far below the top of the page its tabs stay, where something else stays above them. */
export const PANE_TOP = "--pane-top";

/** How much of the top of a page that scrolls is left free, for the tabs. */
export const KEPT_FREE = "6rem";

const WorkLine = later(() => import("./work-line.tsx").then((it) => it.WorkLine));

export interface PaneProps extends Omit<PaneViewProps, "state" | "view"> {
  readonly theme: Theme;
  /** The view that somebody chose; null leaves it to what the workbook holds. */
  readonly view: View | null;
  /** The views of a register; absent where none can be open. */
  readonly RegisterPane?: ComponentType<RegisterPaneProps>;
  /** The units of an open collection; absent where none can be open. */
  readonly CollectionPane?: ComponentType<CollectionPaneProps>;
}

export function Pane(props: PaneProps): ReactElement {
  const { theme, beside } = props;
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider
      theme={theme}
      className={mergeClasses(styles.pane, beside ? styles.part : styles.page)}
    >
      <PaneParts {...props} />
    </FluentProvider>
  );
}

/** All that is drawn anew when something happens. */
function PaneParts(props: PaneProps): ReactElement {
  const { session, view, onView, beside } = props;
  const { Header, Main, Title } = elements[beside ? "part" : "page"];
  const styles = useStyles();
  const state = usePaneState(session);
  useAllRules(session, state.reading !== null);
  useMessageEnd(session);
  const other = otherThanReport(state.reading, props);
  const shown = view ?? (state.reading?.kind === "none" ? "start" : "checks");
  return (
    <>
      <Header className={styles.header}>
        <Title className={styles.hidden}>{beside ? "核对和报告" : "政府信息公开年报助手"}</Title>
        {!other && <Tabs shown={shown} onView={onView} panel={PANEL} />}
        {!beside && <MessageLine session={session} message={state.message} />}
        {state.work && (
          <Suspense>
            <WorkLine work={state.work} />
          </Suspense>
        )}
        <StaleLine
          problem={state.readProblem}
          isShown={state.reading !== null}
          onReread={() => void session.reread()}
        />
      </Header>
      <Main>
        <Suspense fallback={<p className={styles.waiting}>正在打开…</p>}>
          {other ?? (
            <div id={PANEL} role="tabpanel" aria-labelledby={tabId(shown)}>
              <PaneView {...props} state={state} view={shown} />
            </div>
          )}
        </Suspense>
      </Main>
    </>
  );
}

/** A workbook that holds no report but something else of ours has views of its own. */
function otherThanReport(reading: WorkbookReading | null, props: PaneProps): ReactElement | null {
  const { session, platform, view, RegisterPane, CollectionPane } = props;
  if (reading?.kind === "register" && RegisterPane) {
    return <RegisterPane {...{ session, platform }} found={reading} asked={view} />;
  }
  if (reading?.kind === "collection" && CollectionPane) {
    return <CollectionPane session={session} found={reading} platform={platform} />;
  }
  return null;
}

/** A page has one header, one main part and one title. */
const elements = {
  page: { Header: "header", Main: "main", Title: "h1" },
  part: { Header: "div", Main: "div", Title: "h2" },
} as const;

const usePageStyles = makeStaticStyles({
  body: { margin: "0" },
  // what the keyboard reaches is not hidden behind the tabs
  html: { scrollPaddingTop: KEPT_FREE },
});

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  part: { minHeight: "100%" },
  pane: {
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  header: {
    position: "sticky",
    top: `var(${PANE_TOP}, 0px)`,
    zIndex: "1",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "0",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  waiting: { margin: "0", padding: tokens.spacingHorizontalM },
});
