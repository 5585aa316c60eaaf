/** One table of the form as a register counts it: each number above 0 shows what it counts. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellId, Row } from "../../form/edition.ts";
import { cellName, lineName, numberedName } from "../../form/names.ts";
import type { Count } from "../../register/tally.ts";

interface CountTableProps {
  /** The rows that are counted, of one table. */
  readonly rows: readonly [Row, ...Row[]];
  readonly count: Count;
  readonly shown: CellId | null;
  readonly onShow: (cell: CellId) => void;
}

export function CountTable({ rows, count, shown, onShow }: CountTableProps): ReactElement {
  const styles = useStyles();
  const [{ table, cells: first }] = rows;
  const heads = first.map(({ column }) => lineName(column.line));
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={table.name}>
      <table className={styles.table}>
        <caption className={styles.caption}>{table.name}</caption>
        <thead>
          <tr>
            <td className={styles.cell} />
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row.key}>
              <th scope="row" className={styles.rowHead}>
                {numberedName(row)}
              </th>
              {cells.map((cell) => {
                const number = count.figures[cell.id] ?? 0;
                return (
                  <td
                    key={cell.id}
                    className={mergeClasses(styles.cell, cell.id === shown && styles.shown)}
                  >
                    {number === 0 ? (
                      <span className={styles.zero}>0</span>
                    ) : (
                      <button
                        type="button"
                        className={styles.number}
                        aria-pressed={cell.id === shown}
                        aria-label={`${cellName(cell)}：${number}，看是哪几件`}
                        onClick={() => {
                          onShow(cell.id);
                        }}
                      >
                        {number}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  caption: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  head: {
    padding: tokens.spacingHorizontalXS,
    border: line,
    minWidth: "3.5rem",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  rowHead: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: line,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  cell: { padding: "0", border: line, textAlign: "right" },
  shown: { backgroundColor: tokens.colorBrandBackground2 },
  zero: { padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  number: {
    width: "100%",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "right",
    textDecorationLine: "underline",
    cursor: "pointer",
  },
});
