/** The sentences that the figures changed last touch: each with what it says, how that stands, and the way there. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import type { ReactElement } from "react";
import { isOff } from "../../rules/stated/living-number.ts";
import type { TouchedSentence } from "../../rules/stated/touched-sentences.ts";
import { partName } from "../../rules/prose.ts";
import { CloseButton } from "../close-button.tsx";
import { CompactButton } from "../compact-button.tsx";
import { looks, useLineStyles } from "./number-looks.tsx";
import { focusIdOf, sentenceId, show } from "./text-places.ts";

interface TouchedListProps {
  readonly sentences: readonly TouchedSentence[];
  readonly onDismiss: () => void;
}

/** The live region is always there, so that screen readers hear what comes into it. */
export function TouchedList({ sentences, onDismiss }: TouchedListProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="status">
      {sentences.length > 0 && (
        <section className={styles.list} aria-label="数字改动涉及的句子">
          <div className={styles.head}>
            <Info16Regular className={styles.icon} />
            <strong className={styles.title}>刚改的数字涉及{sentences.length}句正文</strong>
            <CloseButton label="不再显示涉及的句子" onClick={onDismiss} />
          </div>
          <ul className={styles.sentences}>
            {sentences.map((sentence) => (
              <Sentence key={sentenceId(sentence, sentence.span.start)} sentence={sentence} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Sentence({ sentence }: { readonly sentence: TouchedSentence }): ReactElement {
  const styles = useStyles();
  const lines = useLineStyles();
  const { part, index, numbers, mentions } = sentence;
  const where = `${partName(part)}第${index + 1}段`;
  return (
    <li className={styles.sentence}>
      <div className={styles.place}>
        <span className={styles.where}>{where}</span>
        <CompactButton
          label={`看这句：${where}`}
          onClick={() => {
            show(focusIdOf(sentence));
          }}
        >
          看这句
        </CompactButton>
      </div>
      <ul className={styles.quotes}>
        {numbers.map(({ span, quote, state, tablesSay }) => (
          <li key={span.start}>
            <span className={lines[state]}>{quote}</span>{" "}
            <span className={styles.state}>
              <span className={styles.stateIcon} style={{ color: looks[state].colour }}>
                {looks[state].icon}
              </span>
              {looks[state].word}
            </span>
            {isOff(state) && <span className={styles.tables}>{tablesSay}</span>}
          </li>
        ))}
        {mentions.map((quote) => (
          <li key={quote}>
            {quote} <span className={styles.state}>是其中一部分，请看</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  sentences: { margin: "0", padding: "0", listStyleType: "none" },
  sentence: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  where: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quotes: {
    margin: "0",
    padding: "0",
    listStyleType: "none",
    lineHeight: "1.7",
    overflowWrap: "anywhere",
  },
  state: {
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  stateIcon: {
    marginRight: tokens.spacingHorizontalXXS,
    "> svg": { verticalAlign: "text-bottom" },
  },
  tables: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    marginBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
