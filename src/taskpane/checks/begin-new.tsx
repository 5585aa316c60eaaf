/** Where there is nothing to check yet: how it begins. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneSession } from "../session/session.ts";
import type { View } from "../views.ts";

interface BeginNewProps {
  /** Why there is nothing, in one sentence. */
  readonly says: string;
  readonly session: PaneSession;
  readonly onView: (view: View) => void;
}

export function BeginNew({ says, session, onView }: BeginNewProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <p className={styles.says}>{says}</p>
      <Button
        appearance="primary"
        onClick={() => {
          session.wish("newReport");
          onView("start");
        }}
      >
        新建年报
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  part: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  says: { margin: "0" },
});
