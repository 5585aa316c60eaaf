/** Long work under way: what it is at, and how to stop it. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkState } from "./session/pane-state.ts";

export function WorkLine({ work }: { readonly work: WorkState }): ReactElement {
  const styles = useStyles();
  const says = `${work.title}：${work.step}…`;
  return (
    <div className={styles.line}>
      <div className={styles.row}>
        <span className={styles.text} role="status">
          {says}
        </span>
        <Button size="small" disabled={!work.cancel} onClick={work.cancel}>
          取消
        </Button>
      </div>
      <ProgressBar aria-label={says} />
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0 },
});
