/** How many numbers of the text stand how, what the lines mean, and the way to the next that disagrees. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { useRef, type ReactElement } from "react";
import type { LivingParagraph } from "../../rules/stated/living-numbers.ts";
import { CompactButton } from "../compact-button.tsx";
import { livingStates, looks, useLineStyles } from "./number-looks.tsx";
import { numberId, show } from "./text-places.ts";

interface LegendProps {
  readonly paragraphs: readonly LivingParagraph[];
}

export function Legend({ paragraphs }: LegendProps): ReactElement | null {
  const styles = useStyles();
  const lines = useLineStyles();
  /** Where the button led to; what was mended since is no longer among the wrong ones. */
  const last = useRef("");
  const numbers = paragraphs.flatMap((it) => it.numbers);
  if (numbers.length === 0) return null;
  const wrong = paragraphs.flatMap((paragraph) =>
    paragraph.numbers
      .filter(({ state }) => state === "disagrees")
      .map(({ span }) => numberId(paragraph, span.start)),
  );
  return (
    <section className={styles.legend} aria-label="正文里的数字">
      <ul className={styles.states}>
        {livingStates.map((state) => {
          const count = numbers.filter((it) => it.state === state).length;
          if (count === 0) return null;
          const { word, icon, colour, line } = looks[state];
          return (
            <li key={state} className={styles.state} title={line}>
              <span className={styles.icon} style={{ color: colour }}>
                {icon}
              </span>
              <span>
                <span className={lines[state]}>{word}</span>
                {` ${count}处`}
              </span>
            </li>
          );
        })}
        {wrong.length > 0 && (
          <li>
            <CompactButton
              icon={<ArrowDown16Regular />}
              onClick={() => {
                const next = wrong[(wrong.indexOf(last.current) + 1) % wrong.length] ?? "";
                last.current = next;
                show(next);
              }}
            >
              下一处不一致
            </CompactButton>
          </li>
        )}
      </ul>
      <p className={styles.hint}>
        点带下划线的数字，可以改为表中的数字，或者与表格绑定，以后随表格变化。
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  legend: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  states: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
  state: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { display: "flex", flexShrink: 0 },
  hint: { margin: "0", color: tokens.colorNeutralForeground3 },
});
