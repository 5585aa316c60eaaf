/** Above the checks: last year's report, or how to choose it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { buttonLine } from "../button-line.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneState } from "../session/pane-state.ts";
import type { PaneSession } from "../session/session.ts";
import type { View } from "../views.ts";
import { ChooseLastYear } from "./choose-last-year.tsx";

interface LastYearLineProps {
  readonly session: PaneSession;
  readonly lastYear: PaneState["lastYear"];
  readonly isBusy: boolean;
  readonly onView: (view: View) => void;
}

export const LastYearLine = memo(function LastYearLine(props: LastYearLineProps): ReactElement {
  const { session, lastYear, isBusy, onView } = props;
  const styles = useStyles();
  if (!lastYear) {
    return (
      <div className={styles.line}>
        <ChooseLastYear session={session} busy={isBusy} size="small" appearance="subtle">
          与上年年报核对…
        </ChooseLastYear>
      </div>
    );
  }
  const { year } = lastYear.report;
  return (
    <div className={styles.line}>
      <span className={styles.text}>
        上年年报：{year === null ? "" : `${year}年度，`}
        {lastYear.name}
      </span>
      <CompactButton
        quiet
        label="查看上年年报"
        onClick={() => {
          onView("start");
        }}
      >
        查看
      </CompactButton>
      <CompactButton
        quiet
        label="不用上年年报"
        onClick={() => {
          session.setLastYear(null);
        }}
      >
        不用
      </CompactButton>
    </div>
  );
});

const useStyles = makeStyles({
  line: buttonLine,
  text: {
    flex: "1 1 10rem",
    minWidth: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
