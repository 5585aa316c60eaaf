/** Reports of one unit side by side: only where they differ. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Difference } from "../../workers/collection/differences.ts";

interface DifferencesTableProps {
  readonly label: string;
  /** The reports in their order, each with what is known of it. */
  readonly copies: readonly { readonly name: string; readonly says: string }[];
  readonly differences: readonly Difference[];
  /** How many there are in all. */
  readonly count: number;
}

export function DifferencesTable(props: DifferencesTableProps): ReactElement {
  const { label, copies, differences, count } = props;
  const styles = useStyles();
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                不同的{count}处
              </th>
              {copies.map(({ name, says }) => (
                <th key={name} scope="col" className={styles.head}>
                  {name}
                  <span className={styles.quiet}>{says}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map(({ place, values }, i) => (
              <tr key={i}>
                <th scope="row" className={styles.cell}>
                  {place}
                </th>
                {values.map((value, j) => (
                  <td key={copies[j]?.name} className={styles.cell}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > differences.length && (
        <p className={styles.says}>另有{count - differences.length}处没有列出。</p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  scroll: { overflow: "auto", maxHeight: "18rem" },
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    position: "sticky",
    top: "0",
    padding: tokens.spacingHorizontalS,
    textAlign: "left",
    verticalAlign: "top",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  quiet: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  says: { margin: "0", color: tokens.colorNeutralForeground2 },
});
