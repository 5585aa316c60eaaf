/** What is chosen in a table: how many cells, and the sum of their numbers. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { difference, formatNumber, type RawFigure } from "../../figures/figure.ts";

interface SelectionLineProps {
  /** Of the cells that are chosen. */
  readonly figures: readonly RawFigure[];
}

/** Its place is kept while nothing is chosen, so that nothing moves. */
export function SelectionLine({ figures }: SelectionLineProps): ReactElement {
  const styles = useStyles();
  const numbers = figures.filter((figure) => typeof figure === "number");
  // by differences, which have no dust of binary fractions
  const sum = numbers.reduce((before, number) => difference(before, -number), 0);
  return (
    <div className={styles.line} role="status" aria-label="选中的单元格">
      {figures.length > 1 &&
        `选中${figures.length}格，有数字的${numbers.length}格，合计${formatNumber(sum)}`}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    flexShrink: "0",
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
  },
});
