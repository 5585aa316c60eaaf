/** 全部改正: marks, widths and dates of all the text in one step; what would change is shown first. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { Fragment, memo, useMemo, useState, type ReactElement } from "react";
import { shortenedPieces } from "../../compare/shortened-pieces.ts";
import { wordChanges } from "../../compare/word-changes.ts";
import type { Narrative } from "../../report/annual-report.ts";
import { partName } from "../../rules/prose.ts";
import { correctedParts, correctionsOf } from "../../rules/wording/corrections.ts";
import { buttonLine } from "../button-line.ts";
import { CompactButton } from "../compact-button.tsx";
import { Marked } from "../copies/marked.tsx";
import type { Deed } from "../session/deed.ts";
import type { PaneSession } from "../session/session.ts";

interface CorrectionsPartProps {
  readonly narrative: Narrative;
  readonly session: PaneSession;
}

export const CorrectionsPart = memo(CorrectionsOf);

function CorrectionsOf(props: CorrectionsPartProps): ReactElement | null {
  const { narrative, session } = props;
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const corrections = useMemo(() => correctionsOf(narrative), [narrative]);
  const count = corrections.length;
  if (count === 0) return null;
  const deed: Deed = {
    does: "全部改正标点和写法",
    done: `已改正${count}段的标点、全半角、文号括号和日期写法。`,
  };
  return (
    <section aria-label="可以一起改正的标点和写法" className={styles.part}>
      <div className={styles.line}>
        <span className={styles.text}>
          {count}段文字的标点、全半角、文号括号、日期写法可以一起改正
        </span>
        <CompactButton
          expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          看改哪些
        </CompactButton>
      </div>
      {isOpen && (
        <>
          <ol className={styles.list}>
            {corrections.map(({ part, index, before, after }) => (
              <li key={`${part} ${index}`} className={styles.entry}>
                <span className={styles.where}>
                  {partName(part)}第{index + 1}段
                </span>
                <p className={styles.change}>
                  {shortenedPieces(wordChanges(before, after)).map(({ kind, text }, i) =>
                    kind === "same" ? (
                      <Fragment key={i}>{text}</Fragment>
                    ) : (
                      <Marked key={i} kind={kind}>
                        {text}
                      </Marked>
                    ),
                  )}
                </p>
              </li>
            ))}
          </ol>
          <div className={styles.line}>
            <CompactButton
              icon={<Wrench16Regular />}
              onClick={() =>
                void session.rewrite(deed, (now) => ({ narrative: correctedParts(now.narrative) }))
              }
            >
              全部改正
            </CompactButton>
            <span className={styles.where}>一步完成，可以撤销；文字和数字不变。</span>
          </div>
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  line: buttonLine,
  text: { flex: "1 1 10rem", minWidth: "0" },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    maxHeight: "20rem",
    margin: "0",
    padding: tokens.spacingHorizontalS,
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    listStyleType: "none",
  },
  entry: { overflowWrap: "anywhere" },
  where: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  change: { margin: "0", lineHeight: "1.7" },
});
