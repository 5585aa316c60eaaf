/** 开始: how a new report begins, what this browser worked on, and the report that is open. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { WorkbookReading } from "../../hosts/workbook-host.ts";
import { LastYearPart } from "../last-year/last-year-part.tsx";
import type { PaneState } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import type { View } from "../views.ts";
import { NewReport } from "./new-report.tsx";
import { OpenReport } from "./open-report.tsx";
import { isUntouched } from "./untouched.ts";

interface StartViewProps {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly reading: WorkbookReading;
  readonly onView: (view: View) => void;
  /** What somebody worked on before, where that is kept. */
  readonly recent: ReactNode;
  /** What else begins here. */
  readonly children: ReactNode;
}

export function StartView(props: StartViewProps): ReactElement {
  const { session, state, reading, onView, recent, children } = props;
  const styles = useStyles();
  const open = reading.kind === "report" ? reading : undefined;
  const asksForNew = !open || state.wish?.for === "newReport" || isUntouched(session, reading);
  return (
    <div className={styles.view}>
      {reading.kind !== "report" && <p className={styles.says}>{reading.says}</p>}
      {asksForNew && (
        <NewReport
          session={session}
          open={open?.report}
          wish={state.wish}
          busy={state.work !== null}
          onMade={() => {
            session.endWish();
            onView("checks");
          }}
        />
      )}
      {open && !isUntouched(session, open) && <OpenReport found={open} onView={onView} />}
      {!asksForNew && (
        <Button
          className={styles.another}
          onClick={() => {
            session.wish("newReport");
          }}
        >
          新建另一份年报
        </Button>
      )}
      {recent}
      {open && (
        <LastYearPart session={session} state={state} report={open.report} onView={onView} />
      )}
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  says: { margin: "0" },
  another: { justifySelf: "start" },
});
