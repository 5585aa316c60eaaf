/** A report that is worked on, whatever it came from: the official form on the left, the pane on the right, the keys of both. */
import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  type Theme,
} from "@fluentui/react-components";
import {
  useSyncExternalStore,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
} from "react";
import type { FileHost } from "../hosts/file/file-host.ts";
import { later } from "../taskpane/later.ts";
import { MessageLine } from "../taskpane/message-line.tsx";
import { KEPT_FREE, Pane, PANE_TOP } from "../taskpane/pane.tsx";
import type { Platform } from "../taskpane/platform.ts";
import type { PaneSession } from "../taskpane/session/session.ts";
import type { View } from "../taskpane/views.ts";
import { FormView } from "./form/form-view.tsx";
import { ABOVE, NARROW } from "./narrow.ts";
import { pageMessage } from "./page-styles.ts";
import type { ReportCommands } from "./report-commands.ts";
import { SideSwitch } from "./side-switch.tsx";
import type { Drop } from "./use-drop.ts";
import { useKeysFromNowhere } from "./use-keys-from-nowhere.ts";
import { useNoDrag } from "./use-no-drag.ts";
import type { Tell } from "./use-notice.ts";
import { usePrintedReport } from "./use-printed-report.ts";
import { FORM, PANE, useShortcuts } from "./use-shortcuts.ts";

interface ReportFrameProps {
  readonly host: FileHost;
  readonly session: PaneSession;
  readonly theme: Theme;
  readonly tell: Tell;
  readonly commands: ReportCommands;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly bar: ReactNode;
  /** Lines between the bar and the form. */
  readonly offers?: ReactNode;
  /** What was worked on before, where that is kept. */
  readonly recent?: ComponentProps<typeof Pane>["recent"];
  /** What files that are dropped here do; absent where nothing takes them. */
  readonly drop?: Drop["handlers"];
  /** What stands over all of it. */
  readonly children?: ReactNode;
}

const FullView = later(() => import("./pages/full-view.tsx").then((it) => it.FullView));

const WholeWindow = later(() => import("./pages/whole-window.tsx").then((it) => it.WholeWindow));

const PLATFORM: Platform = { downloads: true, FullView, WholeWindow };

/** A side is scrolled to right below the way to it. */
const BELOW_SWITCH = `calc(${ABOVE} - ${KEPT_FREE})`;

export function ReportFrame(props: ReportFrameProps): ReactElement {
  const { host, session, theme, tell, commands, view, onView, bar, offers, recent, drop } = props;
  usePageStyles();
  const styles = useStyles();
  const shortcuts = useShortcuts({
    ...commands,
    find: () => {
      session.wish("findWords");
      onView("text");
    },
    help: () => {
      onView("guide");
    },
  });
  usePrintedReport(host, session);
  useNoDrag();
  useKeysFromNowhere();
  return (
    <FluentProvider theme={theme} className={styles.page} {...drop} onKeyDown={shortcuts}>
      <a href={`#${PANE}`} className={styles.skip}>
        跳到核对结果（F6）
      </a>
      {bar}
      <div className={styles.offers}>{offers}</div>
      <div className={styles.message}>
        <Said session={session} />
      </div>
      <SideSwitch view={view} session={session} />
      <div className={styles.columns}>
        <main id={FORM} className={styles.form} tabIndex={-1}>
          <FormView {...{ host, session, tell }} />
        </main>
        <aside id={PANE} className={styles.pane} aria-label="核对和报告" tabIndex={-1}>
          <Pane
            session={session}
            platform={PLATFORM}
            theme={theme}
            view={view}
            onView={onView}
            recent={recent}
            beside
          />
        </aside>
      </div>
      {props.children}
    </FluentProvider>
  );
}

/** What was said last, of the page and of its pane. */
function Said({ session }: Pick<ReportFrameProps, "session">): ReactElement {
  const message = useSyncExternalStore(session.subscribe, () => session.getSnapshot().message);
  return <MessageLine session={session} message={message} />;
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
});
