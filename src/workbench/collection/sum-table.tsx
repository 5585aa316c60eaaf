/** One official table with the sums in it, each a button. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableId } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { cellName } from "../../form/names.ts";
import { printTable, type PrintedCell, type PrintedLabel } from "../../form/printed.ts";
import type { SumsView } from "../../workers/collection/worker/sums-view.ts";

interface SumTableProps {
  readonly edition: Edition;
  readonly table: TableId;
  readonly sums: SumsView;
  readonly onCell: (id: string) => void;
}

export function SumTable({ edition, table, sums, onCell }: SumTableProps): ReactElement {
  const styles = useStyles();
  const { rows, headerRows } = printTable(edition, table);
  const row = (cells: readonly PrintedCell[], i: number): ReactElement => (
    <tr key={i}>
      {cells.map((it, j) => (
        <Cell key={j} cell={it} sums={sums} onCell={onCell} />
      ))}
    </tr>
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        {headerRows > 0 && <thead>{rows.slice(0, headerRows).map(row)}</thead>}
        <tbody>{rows.slice(headerRows).map(row)}</tbody>
      </table>
    </div>
  );
}

interface CellProps extends Pick<SumTableProps, "sums" | "onCell"> {
  readonly cell: PrintedCell;
}

function Cell({ cell: it, sums, onCell }: CellProps): ReactElement {
  const styles = useStyles();
  const spans = { rowSpan: it.rowSpan, colSpan: it.colSpan };
  if (it.kind === "label") {
    return it.text === "" ? (
      <td {...spans} className={styles.label} />
    ) : (
      <th scope={scopeOf(it)} {...spans} className={styles.label}>
        {it.text}
      </th>
    );
  }
  const { id, computed } = it.cell;
  const value = sums.figures[id] ?? null;
  const blanks = sums.blanks[id] ?? 0;
  return (
    <td {...spans} className={styles.cell}>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={`${cellName(it.cell)}：${value ?? "空白"}${blanks > 0 ? `，${blanks}个单位空白` : ""}`}
        title={blanks > 0 ? `${blanks}个单位空白` : undefined}
        className={mergeClasses(styles.number, computed && styles.total)}
        onClick={() => {
          onCell(id);
        }}
      >
        {value ?? "空"}
        {blanks > 0 && value !== null && <span className={styles.blank}>＊</span>}
      </button>
    </td>
  );
}

/** A caption reaches over all that stands below it, and a label over several rows over these. */
function scopeOf({ scope, rowSpan, colSpan }: PrintedLabel): string {
  if (scope === "column") return colSpan > 1 ? "colgroup" : "col";
  if (scope === "caption") return "col";
  return rowSpan > 1 ? "rowgroup" : "row";
}

const line = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: line,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightRegular,
  },
  cell: { padding: "0", border: line, minWidth: "3.2rem" },
  number: {
    width: "100%",
    minHeight: "1.6rem",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  blank: { color: tokens.colorStatusWarningForeground3 },
});
