/** Why what is shown may be out of date. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { CompactButton } from "./compact-button.tsx";

interface StaleLineProps {
  readonly problem: string | null;
  /** There is an earlier result, which stays. */
  readonly isShown: boolean;
  readonly onReread: () => void;
}

export function StaleLine({ problem, isShown, onReread }: StaleLineProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="alert">
      {problem !== null && (
        <div className={styles.line}>
          <Warning16Filled className={styles.icon} />
          <span className={styles.text}>
            {isShown && "下面的结果可能不是最新的。"}
            {problem}
          </span>
          <CompactButton icon={<ArrowSync16Regular />} onClick={onReread}>
            重新读取
          </CompactButton>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
