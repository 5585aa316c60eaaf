/** What somebody changed in a unit's report, before it takes the place of what the unit sent. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { AnnualReport } from "../../../report/annual-report.ts";
import { Modal } from "../../modal.tsx";
import { differencesOf } from "../../../workers/collection/differences.ts";
import { DifferencesTable } from "../differences-table.tsx";

interface HandBackDialogProps {
  readonly unit: string;
  readonly file: string | null;
  readonly before: AnnualReport;
  readonly after: AnnualReport;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

const TITLE = "hand-back-title";

export function HandBackDialog(props: HandBackDialogProps): ReactElement {
  const { unit, file, before, after, onTake, onLeave } = props;
  const styles = useStyles();
  const differences = useMemo(() => differencesOf([before, after]), [before, after]);
  return (
    <Modal labelledBy={TITLE} onLeave={onLeave}>
      <h2 id={TITLE} className={styles.title}>
        用修改后的代替{unit}报的？
      </h2>
      <p className={styles.says}>
        代替以后以修改后的为定稿，汇总数随之改变，可以撤销；单位报来的文件不动。修改后的同时下载为JSON，请放进收到的文件夹，下次和命令行都用它。
      </p>
      <DifferencesTable
        label="改了什么"
        copies={[
          { name: "单位报的", says: file ?? "" },
          { name: "修改后", says: "" },
        ]}
        differences={differences}
        count={differences.length}
      />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onTake}>
          代替原来的
        </Button>
        <Button onClick={onLeave}>接着改</Button>
      </div>
    </Modal>
  );
}

const useStyles = makeStyles({
  title: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  says: { margin: `${tokens.spacingVerticalS} 0` },
  actions: {
    position: "sticky",
    bottom: "0",
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
