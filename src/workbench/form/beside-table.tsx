/** The text before or behind the table of a part, as it is typed. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { NarrativePart } from "../../form/parts.ts";
import { narrativeName } from "../../layout/keys.ts";
import { partName } from "../../rules/prose.ts";
import type { Mark } from "../marks.ts";
import { ParagraphsInput, type TakeText } from "./paragraphs-input.tsx";

interface BesideTableProps {
  readonly part: NarrativePart;
  /** 表格前的文字 */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly mark: Mark | undefined;
  readonly onText: TakeText;
  /** The keyboard came into the text. */
  readonly onEnter: () => void;
}

const LEAST_ROWS = 2;

export function BesideTable(props: BesideTableProps): ReactElement {
  const { part, heading, paragraphs, mark, onText, onEnter } = props;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const isBegun = useRef(paragraphs.length === 0);
  useEffect(() => {
    if (isBegun.current) box.current?.querySelector("textarea")?.focus();
  }, []);
  return (
    <div ref={box} className={styles.box} onFocus={onEnter}>
      <label className={styles.heading} htmlFor={narrativeName(part)}>
        {heading}
      </label>
      <ParagraphsInput
        {...{ part, paragraphs, mark, onText }}
        name={partName(part)}
        leastRows={LEAST_ROWS}
      />
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    position: "relative", // select-text.ts measures in it
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXS,
    maxWidth: "60rem",
  },
  heading: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
