/** How 网站版 comes into the site: two steps, and what to do where an editor takes source text alone. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CompactButton } from "../compact-button.tsx";

interface WebStepsProps {
  readonly onCopySource: () => void;
  readonly busy: boolean;
}

export function WebSteps({ onCopySource, busy }: WebStepsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <ol className={styles.steps}>
        <li>点“复制全文”：正文和三张表连同格式一次复制好。</li>
        <li>在网站后台的编辑器里点一下，按Ctrl+V粘贴；问起格式的，选“保留格式”。</li>
      </ol>
      <span className={styles.says}>
        编辑器只收源代码的：
        <CompactButton quiet disabled={busy} onClick={onCopySource}>
          复制源代码
        </CompactButton>
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  part: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  steps: { margin: "0", paddingLeft: "1.4em" },
  says: { color: tokens.colorNeutralForeground2 },
});
