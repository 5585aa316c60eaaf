/** 开始: the report that is open, and how a new one begins. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Reading } from "../../hosts/workbook-host.ts";
import type { PaneSession } from "../session/session.ts";
import type { View } from "../views.ts";
import { NewReport } from "./new-report.tsx";
import { OpenReport } from "./open-report.tsx";

export interface StartViewProps {
  readonly session: PaneSession;
  readonly reading: Reading;
  readonly busy: boolean;
  readonly onView: (view: View) => void;
}

export function StartView({ session, reading, busy, onView }: StartViewProps): ReactElement {
  const styles = useStyles();
  const [wantsNew, setWantsNew] = useState(false);
  return (
    <div className={styles.view}>
      {reading.kind === "report" ? (
        <OpenReport found={reading} onView={onView} />
      ) : (
        <p className={styles.says}>{reading.says}</p>
      )}
      {reading.kind === "none" || wantsNew ? (
        <NewReport session={session} isOpen={reading.kind === "report"} busy={busy} />
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
