/** Standard wording for what a part does not tell yet; nothing comes in by itself. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import type { ReactElement } from "react";
import type { StandardWording } from "../../rules/wording/standard-wording.ts";
import { CompactButton } from "../compact-button.tsx";

interface WordingListProps {
  readonly wordings: readonly StandardWording[];
  readonly onInsert: (wordings: readonly StandardWording[]) => void;
}

export function WordingList({ wordings, onInsert }: WordingListProps): ReactElement | null {
  const styles = useStyles();
  if (wordings.length === 0) return null;
  return (
    <div role="group" className={styles.list} aria-label="可以采用的写法">
      <div className={styles.head}>
        <p className={styles.hint}>
          还没有写的，可以采用惯用的写法；其中的数字随表格变化，“××”请按实际填写，与实际不符的请改。
        </p>
        {wordings.length > 1 && (
          <CompactButton
            icon={<Add16Regular />}
            onClick={() => {
              onInsert(wordings);
            }}
          >
            {wordings.length}段都采用
          </CompactButton>
        )}
      </div>
      {wordings.map((wording) => (
        <div key={wording.name} className={styles.wording}>
          <span className={styles.text}>{wording.reads}</span>
          <CompactButton
            icon={<Add16Regular />}
            label={`采用：${wording.name}`}
            onClick={() => {
              onInsert([wording]);
            }}
          >
            采用
          </CompactButton>
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
  },
  hint: {
    flex: "1 1 12rem",
    margin: "0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wording: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  text: { overflowWrap: "anywhere" },
});
