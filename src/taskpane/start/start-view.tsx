/** 开始: the report that is open, and how a new one begins. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookReading } from "../../hosts/workbook-host.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { isEmptyReport } from "../../report/empty-report.ts";
import { LastYearPart } from "../last-year/last-year-part.tsx";
import type { PaneState } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import { useKept } from "../session/use-kept.ts";
import type { View } from "../views.ts";
import { NewReport } from "./new-report.tsx";
import { OpenReport } from "./open-report.tsx";

interface StartViewProps {
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly reading: WorkbookReading;
  readonly onView: (view: View) => void;
}

export function StartView({ session, state, reading, onView }: StartViewProps): ReactElement {
  const styles = useStyles();
  const [wantsNew, setWantsNew] = useKept(session, "wants a new report", () => false);
  return (
    <div className={styles.view}>
      {reading.kind === "report" ? (
        <>
          <OpenReport found={reading} onView={onView} />
          <LastYearPart session={session} state={state} report={reading.report} onView={onView} />
        </>
      ) : (
        <p className={styles.says}>{reading.says}</p>
      )}
      {reading.kind !== "report" || wantsNew || isUntouched(session, reading.report) ? (
        <NewReport
          session={session}
          isOpen={reading.kind === "report"}
          busy={state.work !== null}
          onMade={() => {
            setWantsNew(false);
          }}
        />
      ) : (
        <Button
          className={styles.another}
          onClick={() => {
            setWantsNew(true);
          }}
        >
          新建另一份年报
        </Button>
      )}
    </div>
  );
}

/** A page without Excel begins with an empty form, which nobody has made a report of yet. */
function isUntouched({ destinations }: PaneSession, report: AnnualReport): boolean {
  return destinations.includes("thisPage") && report.organ.name === "" && isEmptyReport(report);
}

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  says: { margin: "0" },
  another: { justifySelf: "start" },
});
