/** The page without Excel: the official form on the left, the pane on the right. */
import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  type Theme,
} from "@fluentui/react-components";
import { lazy, Suspense, useState, useSyncExternalStore, type ReactElement } from "react";
import type { FileHost, FileState } from "../hosts/file/file-host.ts";
import { MessageLine } from "../taskpane/message-line.tsx";
import { KEPT_FREE, Pane, PANE_TOP } from "../taskpane/pane.tsx";
import type { Platform } from "../taskpane/platform.ts";
import type { PaneSession } from "../taskpane/session/session.ts";
import { usePaneState } from "../taskpane/use-pane-state.ts";
import type { View } from "../taskpane/views.ts";
import { loadExamples } from "./files/loaded-later.ts";
import { keyOf, type RecentWork } from "./files/recent-work.ts";
import { FormView } from "./form/form-view.tsx";
import { ABOVE, NARROW } from "./narrow.ts";
import { pageDrop, pageMessage } from "./page-styles.ts";
import { RecentLine } from "./recent-line.tsx";
import { RecentPart } from "./recent-part.tsx";
import { RecoveryLine } from "./recovery-line.tsx";
import type { Scans } from "./scan/scans.ts";
import { useScan } from "./scan/use-scan.ts";
import { SideSwitch } from "./side-switch.tsx";
import { TopBar } from "./top-bar.tsx";
import { useCommands } from "./use-commands.ts";
import { useDrop } from "./use-drop.ts";
import { useKeysFromNowhere } from "./use-keys-from-nowhere.ts";
import { useLoaded } from "./use-loaded.ts";
import { useNoDrag } from "./use-no-drag.ts";
import { useNotice } from "./use-notice.ts";
import { usePrintedReport } from "./use-printed-report.ts";
import { useRecentWork } from "./use-recent-work.ts";
import { useReview } from "./use-review.ts";
import { FORM, PANE, useShortcuts } from "./use-shortcuts.ts";
import { useUnsavedWork } from "./use-unsaved-work.ts";

export interface WorkbenchProps {
  readonly host: FileHost;
  readonly session: PaneSession;
  /** Undefined where scans are not read. */
  readonly scans: Scans | undefined;
  readonly theme: Theme;
}

const ReviewDialog = lazy(() =>
  import("./review-dialog.tsx").then((it) => ({ default: it.ReviewDialog })),
);

const ScanDialog = lazy(() =>
  import("./scan/scan-dialog.tsx").then((it) => ({ default: it.ScanDialog })),
);

const FullView = lazy(() =>
  import("./pages/full-view.tsx").then((it) => ({ default: it.FullView })),
);

const WholeWindow = lazy(() =>
  import("./pages/whole-window.tsx").then((it) => ({ default: it.WholeWindow })),
);

const PLATFORM: Platform = { downloads: true, FullView, WholeWindow };

/** A side is scrolled to right below the way to it. */
const BELOW_SWITCH = `calc(${ABOVE} - ${KEPT_FREE})`;

export function Workbench({ host, session, scans, theme }: WorkbenchProps): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const state = useSyncExternalStore(host.subscribe, host.getSnapshot);
  const { findings, context, message } = usePaneState(session);
  const [view, setView] = useState<View>("checks");
  const { tell, attempt } = useNotice(session, host);
  const { asked, askReview } = useReview();
  const commands = useCommands(host, attempt, askReview, scans);
  const { recovery, isKept } = useUnsavedWork(host, state);
  const recent = useRecentWork(host);
  const { left } = recovery;
  // what is offered above is not offered again
  const works = recent.works.filter((it) => !left.some((work) => keyOf(work) === keyOf(it)));
  const openRecent = (work: RecentWork): void => {
    commands.openRecent(work);
    setView("checks");
  };
  const examples = useLoaded(loadExamples)?.examples ?? [];
  const scan = useScan(scans);
  const drop = useDrop(asked || scan ? null : commands.openFiles);
  const shortcuts = useShortcuts({
    ...commands,
    find: () => {
      session.wish("findWords");
      setView("text");
    },
    help: () => {
      setView("guide");
    },
  });
  usePrintedReport(host, session);
  useNoDrag();
  useKeysFromNowhere();
  return (
    <FluentProvider theme={theme} className={styles.page} {...drop.handlers} onKeyDown={shortcuts}>
      <a href={`#${PANE}`} className={styles.skip}>
        跳到核对结果（F6）
      </a>
      <TopBar
        state={state}
        isKept={isKept}
        commands={commands}
        examples={examples}
        onNew={() => {
          session.wish("newReport");
          setView("start");
        }}
      />
      <div className={styles.offers}>
        <RecoveryLine {...recovery} />
        {isEmptyPage(state) && left.length === 0 && (
          <RecentLine works={works} onOpen={openRecent} />
        )}
      </div>
      <div className={styles.message}>
        <MessageLine session={session} message={message} />
      </div>
      <SideSwitch view={view} findings={findings} />
      <div className={styles.columns}>
        <main id={FORM} className={styles.form} tabIndex={-1}>
          <FormView {...{ host, state, findings, context, tell }} />
        </main>
        <aside id={PANE} className={styles.pane} aria-label="核对和报告" tabIndex={-1}>
          <Pane
            session={session}
            platform={PLATFORM}
            theme={theme}
            view={view}
            onView={setView}
            recent={<RecentPart recent={{ ...recent, works }} onOpen={openRecent} />}
            beside
          />
        </aside>
      </div>
      {asked && (
        <Suspense>
          <ReviewDialog key={asked.number} asked={asked} />
        </Suspense>
      )}
      {scan && (
        <Suspense>
          <ScanDialog scan={scan} />
        </Suspense>
      )}
      {drop.isOver && <div className={styles.drop}>松开就打开这份文件</div>}
    </FluentProvider>
  );
}

/** Nothing was opened or begun here yet. */
function isEmptyPage({ document, isUnsaved, undoes }: FileState): boolean {
  return document.fileName === null && !isUnsaved && undoes === null;
}

const usePageStyles = makeStaticStyles({
  body: { margin: "0" },
  // where all of the page scrolls: above the message
  html: { scrollPaddingBottom: "3rem" },
});

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr)",
    height: "100vh",
    // what the browser draws itself, such as calendars
    colorScheme: "light dark",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [NARROW]: {
      [PANE_TOP]: ABOVE,
      gridTemplateRows: "none",
      height: "auto",
      minHeight: "100vh",
    },
  },
  skip: {
    position: "absolute",
    zIndex: "2",
    top: "-4rem",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ":focus": { top: "0" },
  },
  // over the page, not in it: nothing moves when it comes and goes
  message: pageMessage,
  // keeps its row, so that the form has the rest
  offers: { gridRow: "2" },
  columns: {
    gridRow: "3",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) clamp(22rem, 30vw, 34rem)",
    minHeight: "0",
    [NARROW]: { gridRow: "auto", gridTemplateColumns: "minmax(0, 1fr)" },
  },
  form: {
    minHeight: "0",
    minWidth: "0",
    display: "grid",
    outline: "none",
    scrollMarginTop: BELOW_SWITCH,
  },
  pane: {
    minHeight: "0",
    overflowY: "auto",
    scrollPadding: "6rem 0 3rem",
    [NARROW]: { overflowY: "visible", scrollMarginTop: BELOW_SWITCH },
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  drop: pageDrop,
});
