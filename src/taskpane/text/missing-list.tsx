/** Standard sentences that a part lacks, to put in by a click; nothing comes in by itself. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import type { ReactElement } from "react";
import type { MissingSentence } from "../../narrative/fill-sentences.ts";
import { CompactButton } from "../compact-button.tsx";

interface MissingListProps {
  readonly sentences: readonly MissingSentence[];
  readonly onInsert: (sentence: MissingSentence) => void;
}

export function MissingList({ sentences, onInsert }: MissingListProps): ReactElement | null {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <div role="group" className={styles.missing} aria-label="可以插入的语句">
      <p className={styles.hint}>这一部分没有写到，可以按表中数字插入：</p>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence.kind} className={styles.sentence}>
            <span className={styles.text}>{sentence.text}</span>
            <CompactButton
              icon={<Add16Regular />}
              label={`插入：${sentence.text}`}
              onClick={() => {
                onInsert(sentence);
              }}
            >
              插入
            </CompactButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  missing: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: {
    margin: "0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sentences: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
  sentence: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    "> button": { flexShrink: 0 },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
