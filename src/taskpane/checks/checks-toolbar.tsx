/** How strictly is checked, and what colours the cells or reads them again. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { memo, type ReactElement } from "react";
import type { Stage } from "../../rules/context.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";

const stageNames: Readonly<Record<Stage, string>> = { draft: "填报中", finished: "按定稿核对" };

interface ChecksToolbarProps {
  readonly session: PaneSession;
  readonly stage: Stage;
  /** Marks the cells of all the findings that are shown; there are such cells. */
  readonly onMark: () => void;
  readonly canMark: boolean;
}

/** An edit draws nothing of it anew. */
export const ChecksToolbar = memo(function ChecksToolbar(props: ChecksToolbarProps): ReactElement {
  const { session, stage, onMark, canMark } = props;
  const styles = useStyles();
  const { addFunctionChecks } = session;
  return (
    <div className={styles.line}>
      <div className={styles.group} role="group" aria-label="核对方式">
        {(["draft", "finished"] as const).map((it) => (
          <CompactButton
            key={it}
            pressed={it === stage}
            onClick={() => {
              session.setStage(it);
            }}
          >
            {stageNames[it]}
          </CompactButton>
        ))}
      </div>
      <div className={styles.group}>
        <CompactButton quiet disabled={!canMark} onClick={onMark}>
          标记单元格
        </CompactButton>
        <CompactButton quiet onClick={() => void session.unmark()}>
          取消标记
        </CompactButton>
        {addFunctionChecks && (
          <CompactButton quiet onClick={() => void addFunctionChecks()}>
            写入函数核对栏
          </CompactButton>
        )}
        <CompactButton
          quiet
          icon={<ArrowSync16Regular />}
          label="重新读取"
          onClick={() => void session.reread()}
        />
      </div>
    </div>
  );
});

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS },
});
