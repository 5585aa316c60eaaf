/** The frame of a page beside that of the report: its bar, long work, its main part, the message, and where files are dropped. */
import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
  type Theme,
} from "@fluentui/react-components";
import type { ComponentProps, ReactElement, ReactNode } from "react";
import { MessageLine } from "../taskpane/message-line.tsx";
import type { WorkState } from "../taskpane/session/pane-state.ts";
import { WorkLine } from "../taskpane/work-line.tsx";
import { pageDrop, pageMessage } from "./page-styles.ts";
import { useDrop } from "./use-drop.ts";
import { useNoDrag } from "./use-no-drag.ts";

interface PageFrameProps {
  readonly theme: Theme;
  readonly bar: ReactNode;
  readonly work: WorkState | null;
  readonly message: ComponentProps<typeof MessageLine>["message"];
  readonly onUndo: () => unknown;
  readonly onDismiss: () => void;
  readonly onDrop: (files: readonly File[], from: DataTransfer) => void;
  /** What letting go of the files does. */
  readonly drops: string;
  /** Of the main part. */
  readonly className: string;
  readonly children: ReactNode;
}

export function PageFrame(props: PageFrameProps): ReactElement {
  const { theme, bar, work, message, onUndo, onDismiss, onDrop, drops, className, children } =
    props;
  usePageStyles();
  const styles = useStyles();
  const drop = useDrop(onDrop);
  useNoDrag();
  return (
    <FluentProvider theme={theme} className={styles.page} {...drop.handlers}>
      {bar}
      {work && <WorkLine work={work} />}
      <main className={mergeClasses(styles.main, className)}>{children}</main>
      <div className={styles.message}>
        <MessageLine session={{ undo: onUndo, dismiss: onDismiss }} message={message} />
      </div>
      {drop.isOver && <div className={styles.drop}>{drops}</div>}
    </FluentProvider>
  );
}

const usePageStyles = makeStaticStyles({
  body: { margin: "0" },
  // what the keyboard reaches is hidden neither behind the message nor behind the heads of a table
  html: { scrollPaddingBottom: "3rem", scrollPaddingTop: "6rem" },
});

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    colorScheme: "light dark",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: { margin: "0 auto" },
  message: pageMessage,
  drop: pageDrop,
});
