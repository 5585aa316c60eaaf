/** Below a table: what the row means in which the keyboard is; how many cells are chosen, and the sum of their numbers. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { helpWords, type NamedHelp } from "./row-helps.ts";
import { difference, formatNumber, type RawFigure } from "../../figures/figure.ts";

interface SelectionLineProps {
  /** Of the cells that are chosen. */
  readonly figures: readonly RawFigure[];
  /** Of the row with the keyboard. */
  readonly help: NamedHelp | undefined;
}

/** Its place is kept while nothing is chosen, so that nothing moves. */
export function SelectionLine({ figures, help }: SelectionLineProps): ReactElement {
  const styles = useStyles();
  const numbers = figures.filter((figure) => typeof figure === "number");
  // by differences, which have no dust of binary fractions
  const sum = numbers.reduce((before, number) => difference(before, -number), 0);
  return (
    <div className={styles.line}>
      {help && (
        <>
          <span className={styles.help}>
            {help.name}：{help.helps.map(helpWords).join("")}
          </span>
          <span className={styles.key}>F1看全文</span>
        </>
      )}
      <div className={styles.chosen} role="status" aria-label="选中的单元格">
        {figures.length > 1 &&
          `选中${figures.length}格，有数字的${numbers.length}格，合计${formatNumber(sum)}`}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    flex: "1 1 20rem",
    minWidth: "0",
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  // in one line: nothing moves
  help: {
    minWidth: "0",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
  },
  key: { flexShrink: "0", color: tokens.colorNeutralForeground3 },
  chosen: { flexGrow: 1, flexShrink: 0, textAlign: "right" },
});
