/** The pane: six views of the open workbook under one line of messages; a register has views of its own. */
import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
  type Theme,
} from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType, type ReactElement, type ReactNode } from "react";
import { BeginNew } from "./checks/begin-new.tsx";
import { ChecksView } from "./checks/checks-view.tsx";
import type { CollectionPaneProps } from "./collection/collection-pane.tsx";
import type { GatherPartProps } from "./collection/gather-part.tsx";
import { MessageLine } from "./message-line.tsx";
import type { WorkbookReading } from "../hosts/workbook-host.ts";
import type { Platform } from "./platform.ts";
import type { BesideRegisterProps } from "./register/beside-register.tsx";
import type { RegisterPaneProps } from "./register/register-pane.tsx";
import type { PaneState } from "./session/pane-state.ts";
import type { PaneSession } from "./session/session.ts";
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

const StartView = lazy(() =>
  import("./start/start-view.tsx").then((it) => ({ default: it.StartView })),
);
const TextView = lazy(() =>
  import("./text/text-view.tsx").then((it) => ({ default: it.TextView })),
);
const ReportView = lazy(() =>
  import("./output/report-view.tsx").then((it) => ({ default: it.ReportView })),
);
const CompareView = lazy(() =>
  import("./copies/compare-view.tsx").then((it) => ({ default: it.CompareView })),
);
const GuideView = lazy(() =>
  import("./guide/guide-view.tsx").then((it) => ({ default: it.GuideView })),
);
const LastYearLine = lazy(() =>
  import("./last-year/last-year-line.tsx").then((it) => ({ default: it.LastYearLine })),
);
const WorkLine = lazy(() => import("./work-line.tsx").then((it) => ({ default: it.WorkLine })));

export interface PaneProps {
  readonly session: PaneSession;
  readonly platform: Platform;
  readonly theme: Theme;
  /** The view that somebody chose; null leaves it to what the workbook holds. */
  readonly view: View | null;
  readonly onView: (view: View) => void;
  /** The views of a register; absent where none can be open. */
  readonly RegisterPane?: ComponentType<RegisterPaneProps>;
  /** The units of an open collection; absent where none can be open. */
  readonly CollectionPane?: ComponentType<CollectionPaneProps>;
  /** Gathers the reports of many units; absent where a page of its own does. */
  readonly GatherPart?: ComponentType<GatherPartProps>;
  /** What somebody worked on before, where that is kept; a part of 开始. */
  readonly recent?: ReactNode;
  /** The open report beside its register; absent where a page of its own shows registers. */
  readonly BesideRegister?: ComponentType<BesideRegisterProps>;
  /** The pane is a part of a page that has a main part of its own, and says what is to be said; it fills its place there. */
  readonly beside?: true;
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
              {viewOf(shown, { ...props, ...styles, state })}
            </div>
          )}
        </Suspense>
      </Main>
    </>
  );
}

/** A workbook that holds no report but something else of ours has views of its own. */
function otherThanReport(reading: WorkbookReading | null, props: PaneProps): ReactElement | null {
  const { session, platform, RegisterPane, CollectionPane } = props;
  if (reading?.kind === "register" && RegisterPane) {
    return <RegisterPane session={session} found={reading} platform={platform} />;
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

interface ShownView extends PaneProps {
  readonly state: PaneState;
  readonly waiting: string;
  /** Keeps the place of a line that is loaded later. */
  readonly later: string;
}

/** Without a report there is nothing to check, read or make: whatever tab, it says so. */
function viewOf(view: View, props: ShownView): ReactElement | null {
  const { session, state, platform, onView, BesideRegister, GatherPart } = props;
  const { recent, beside, waiting, later } = props;
  const { reading } = state;
  // also before there is a report
  if (view === "guide") return <GuideView session={session} reading={reading} beside={beside} />;
  if (!reading) {
    const says = state.readProblem === null ? "正在读取工作簿…" : "还没有读到工作簿。";
    return <p className={waiting}>{says}</p>;
  }
  if (view === "start") {
    return (
      <StartView {...{ session, state, reading, onView, recent }}>
        {GatherPart && <GatherPart session={session} platform={platform} />}
      </StartView>
    );
  }
  if (reading.kind !== "report") {
    return <BeginNew says={reading.says} session={session} onView={onView} />;
  }
  switch (view) {
    case "checks":
      return (
        <ChecksView {...{ session, state, platform, onView, beside }} found={reading}>
          <Suspense fallback={<div className={later} />}>
            <LastYearLine session={session} state={state} onView={onView} />
          </Suspense>
        </ChecksView>
      );
    case "text":
      return (
        state.context && (
          <TextView
            session={session}
            found={reading}
            context={state.context}
            changed={state.changed}
            wish={state.wish}
          />
        )
      );
    case "report":
      if (!state.finished) return <p className={waiting}>正在核对…</p>;
      return (
        <ReportView
          session={session}
          report={reading.report}
          findings={state.finished}
          platform={platform}
          busy={state.work !== null}
          onChecks={() => {
            session.setStage("finished");
            onView("checks");
          }}
          onCompare={() => {
            onView("compare");
          }}
        />
      );
    case "compare":
      return (
        <CompareView session={session} state={state} found={reading} platform={platform}>
          {BesideRegister && <BesideRegister session={session} state={state} found={reading} />}
        </CompareView>
      );
  }
}

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
  later: { height: "24px" },
});
