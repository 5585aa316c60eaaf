/** What filling a report from the register changes, before it is done: each cell with both numbers and what is counted. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellName } from "../../form/names.ts";
import type { CountDifference } from "../../register/report-differences.ts";
import type { ShowLine } from "./line-button.tsx";
import { LineButtons } from "./line-buttons.tsx";

interface CountDifferencesProps {
  readonly differences: readonly CountDifference[];
  readonly onLine: ShowLine;
}

export function CountDifferences({ differences, onLine }: CountDifferencesProps): ReactElement {
  const styles = useStyles();
  const changed = differences.filter(({ before }) => before !== null);
  const filled = differences.filter(({ before }) => before === null);
  const zeros = filled.filter(({ after }) => after === 0).length;
  const numbers = filled.filter(({ after }) => after !== 0);
  if (differences.length === 0) {
    return <p className={styles.says}>年报里的这几张表与台账一致，没有要改的。</p>;
  }
  return (
    <div className={styles.part}>
      <p className={styles.says}>
        将改{changed.length}格，填{numbers.length}个空格{zeros > 0 && `，另有${zeros}个空格填0`}。
      </p>
      <ul className={styles.list}>
        {[...changed, ...numbers].map(({ cell, before, after, entries }) => (
          <li key={cell.id} className={styles.line}>
            <span className={styles.cell}>{cellName(cell)}</span>
            <span>
              {before === null ? "空" : String(before)} → <strong>{after}</strong>
            </span>
            <LineButtons numbers={entries} onLine={onLine} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  says: { margin: "0" },
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: "0", padding: "0" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    listStyleType: "none",
  },
  cell: { overflowWrap: "anywhere" },
});
