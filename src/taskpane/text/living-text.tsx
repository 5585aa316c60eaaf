/** One paragraph: its words, its living numbers as buttons, and which of its sentences a changed figure touches. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import type { LivingNumber } from "../../rules/stated/living-number.ts";
import type { LivingParagraph } from "../../rules/stated/living-numbers.ts";
import { looks, useLineStyles } from "./number-looks.tsx";
import { shownSentences, type Segment } from "./segments.ts";
import { numberId, sentenceId } from "./text-places.ts";

interface LivingTextProps {
  readonly paragraph: LivingParagraph;
  /** Where those of its sentences begin that a changed figure touches. */
  readonly touched: ReadonlySet<number>;
  /** The id of the number whose panel is open. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
}

export function LivingText({ paragraph, touched, open, onOpen }: LivingTextProps): ReactElement {
  const styles = useStyles();
  const segmentOf = (segment: Segment): ReactElement | string => {
    if (segment.kind === "words") return segment.text;
    const id = numberId(paragraph, segment.start);
    return (
      <NumberButton
        key={segment.start}
        id={id}
        number={segment.number}
        isOpen={open === id}
        onClick={() => {
          onOpen(open === id ? null : id);
        }}
      />
    );
  };
  return (
    <p className={styles.paragraph}>
      {shownSentences(paragraph).map(({ start, segments }) => (
        <span
          key={start}
          id={sentenceId(paragraph, start)}
          {...(touched.has(start) && { tabIndex: -1, className: styles.touched })}
        >
          {segments.map(segmentOf)}
        </span>
      ))}
    </p>
  );
}

interface NumberButtonProps {
  readonly id: string;
  readonly number: LivingNumber;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

/** What is as short as that is not broken over lines: 1180件. */
const LONGEST_WORD = 8;

/** A button that breaks over lines as the words around it do, which a `<button>` cannot. */
function NumberButton({ id, number, isOpen, onClick }: NumberButtonProps): ReactElement {
  const styles = useStyles();
  const lines = useLineStyles();
  const { state, shown, quote, tablesSay } = number;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onClick();
  };
  return (
    <span
      id={id}
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={`${quote}，${tablesSay}，${looks[state].word}`}
      className={mergeClasses(
        styles.number,
        lines[state],
        shown.length <= LONGEST_WORD && styles.whole,
        isOpen && styles.open,
      )}
      onClick={onClick}
      onKeyDown={press}
    >
      {shown}
    </span>
  );
}

const useStyles = makeStyles({
  paragraph: { margin: "0", textIndent: "2em", lineHeight: "1.85", overflowWrap: "anywhere" },
  touched: {
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    // as of Chromium 111: seen in light, and not so strong in dark that the lines are lost on it
    "@supports (background: color-mix(in srgb, red, blue))": {
      backgroundColor: `color-mix(in srgb, ${tokens.colorPaletteYellowBackground2} 50%, ${tokens.colorNeutralBackground1})`,
    },
    outlineOffset: "2px",
    "@media (forced-colors: active)": { outline: "1px dashed Highlight" },
  },
  number: {
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      // a full stop right behind it stays in view
      outlineOffset: "0",
    },
  },
  whole: { whiteSpace: "nowrap" },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
});
