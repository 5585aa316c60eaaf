/** A part that is prose: one text, a paragraph a line, beside what the form asks of it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NarrativePart } from "../../form/parts.ts";
import type { PartPoint } from "../../rules/part-points.ts";
import { PointList } from "../../taskpane/text/point-list.tsx";
import type { Mark } from "../marks.ts";
import { ParagraphsInput, type TakeText } from "./paragraphs-input.tsx";

interface ProsePartProps {
  readonly part: NarrativePart;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly PartPoint[];
  readonly mark: Mark | undefined;
  readonly onText: TakeText;
}

const LEAST_ROWS = 4;

export function ProsePart(props: ProsePartProps): ReactElement {
  const { part, heading, paragraphs, points, mark, onText } = props;
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{heading}</h2>
        <span className={styles.count}>
          {paragraphs.length}段{lengthOf(paragraphs)}字
        </span>
      </div>
      <div className={styles.columns}>
        <ParagraphsInput
          {...{ part, paragraphs, mark, onText }}
          name={heading}
          leastRows={LEAST_ROWS}
        />
        <PointList points={points} />
      </div>
    </div>
  );
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + Array.from(text).length, 0);
}

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalM },
  heading: {
    flexGrow: 1,
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  columns: {
    position: "relative", // select-text.ts measures in it
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    "@media (min-width: 80rem)": { gridTemplateColumns: "minmax(0, 5fr) minmax(0, 2fr)" },
  },
});
