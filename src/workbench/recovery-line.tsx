/** Work that an earlier page left behind unsaved: take it up again, or forget it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { reportTitle } from "../form/parts.ts";
import { askForgetUnsaved } from "./ask-forget-unsaved.ts";
import type { LeftWork } from "./files/unsaved-work.ts";
import { timeOf } from "./time-of.ts";

export interface RecoveryLineProps {
  readonly left: readonly LeftWork[];
  readonly onTake: (work: LeftWork) => void;
  readonly onForget: (work: LeftWork) => void;
}

export function RecoveryLine({ left, onTake, onForget }: RecoveryLineProps): ReactElement | null {
  const styles = useStyles();
  if (left.length === 0) return null;
  return (
    <section aria-label="上次没有保存的年报" className={styles.section}>
      {left.map((work) => {
        const { organ, year } = work.document.report;
        const title = `${reportTitle(organ.name, year)}（${timeOf(work.at)}）`;
        return (
          <div key={work.key} className={styles.line}>
            <span className={styles.text}>上次没有保存：{title}</span>
            <Button
              size="small"
              appearance="primary"
              aria-label={`恢复${title}`}
              onClick={() => {
                onTake(work);
              }}
            >
              恢复
            </Button>
            <Button
              size="small"
              aria-label={`不要了，删除${title}`}
              onClick={() => {
                if (askForgetUnsaved(title)) onForget(work);
              }}
            >
              不要了，删除
            </Button>
          </div>
        );
      })}
    </section>
  );
}

const useStyles = makeStyles({
  section: { backgroundColor: tokens.colorStatusWarningBackground1 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1 },
});
