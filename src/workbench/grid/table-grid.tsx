/** A table of the form exactly as printed, every figure in a cell of its own: a table to screen readers too. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MouseEvent, ReactElement } from "react";
import type { RawFigure } from "../../figures/figure.ts";
import type { Cell, CellId } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import type { PrintedCell, PrintedLabel, PrintedTable } from "../../form/printed.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { typedTotal } from "../../rules/totals.ts";
import type { Marks } from "../marks.ts";
import { columnWidths } from "./column-widths.ts";
import { showFigure } from "./entry.ts";
import { besideFigure, FigureInput } from "./figure-input.tsx";
import type { GridKeys } from "./use-grid-keys.ts";

interface TableGridProps {
  readonly edition: Edition;
  readonly printed: PrintedTable;
  readonly heading: string;
  readonly figures: AnnualReport["figures"];
  readonly marks: Marks;
  readonly marked: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  readonly keys: GridKeys["handlers"];
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onEnter: (cell: Cell, text: string) => void;
  readonly onRestore: (cell: Cell) => void;
}

export function TableGrid(props: TableGridProps): ReactElement {
  const { edition, printed, heading, figures, marks, marked, selected, keys } = props;
  const styles = useStyles();
  const figureOf = (id: CellId): RawFigure => figures[id] ?? null;
  const sumOf = (id: CellId) => typedTotal(edition, figures, id)?.sum;
  const { columns, least } = columnWidths(printed, (id) => ({
    text: showFigure(figureOf(id)),
    beside: besideFigure(marks.get(id)?.standing, sumOf(id)),
  }));
  const width = columns.reduce((sum, it) => sum + it, 0);
  const drawn = (it: PrintedCell): ReactElement => {
    if (it.kind === "label") return <Label key={it.key} label={it} columns={printed.columns} />;
    const { id } = it.cell;
    const mark = marks.get(id);
    return (
      <td key={id} colSpan={it.colSpan} className={styles.figure}>
        <FigureInput
          cell={it.cell}
          figure={figureOf(id)}
          standing={mark?.standing}
          says={mark?.says ?? ""}
          isMarked={marked.has(id)}
          isSelected={selected.has(id)}
          typedSum={sumOf(id)}
          width={least(it.colSpan)}
          onEnter={props.onEnter}
          onRestore={props.onRestore}
        />
      </td>
    );
  };
  return (
    <table
      className={mergeClasses(styles.table, styles[printed.table.id])}
      style={{ minWidth: `${width}rem` }}
      onMouseDown={props.onMouseDown}
      {...keys}
    >
      <caption className={styles.caption}>{heading}</caption>
      <colgroup>
        {columns.map((it, column) => (
          <col key={column} style={{ width: `${(100 * it) / width}%` }} />
        ))}
      </colgroup>
      <tbody>
        {printed.rows.map((row, i) => (
          <tr key={i}>{row.map(drawn)}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a label is the header of: a single line, or a group of them. */
const lineScopes = { caption: "colgroup", column: "col", row: "row" } as const;
const groupScopes = { caption: "colgroup", column: "colgroup", row: "rowgroup" } as const;

interface LabelProps {
  readonly label: PrintedLabel;
  readonly columns: number;
}

function Label({ label, columns }: LabelProps): ReactElement {
  const styles = useStyles();
  const { text, rowSpan, colSpan, scope } = label;
  const isGroup = (scope === "row" ? rowSpan : colSpan) > 1;
  const isCaption = scope === "caption";
  return (
    <th
      rowSpan={rowSpan}
      colSpan={colSpan}
      scope={isGroup ? groupScopes[scope] : lineScopes[scope]}
      className={mergeClasses(
        styles.label,
        isCaption && styles.block,
        scope === "row" && colSpan < columns && rowSpan === 1 && styles.row,
      )}
    >
      {text}
    </th>
  );
}

const BORDER = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  proactiveDisclosure: { maxWidth: "60rem" },
  requests: {},
  disputes: {},
  caption: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  label: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: BORDER,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "center",
  },
  block: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  row: { textAlign: "left" },
  figure: { height: "1.75rem", padding: "0", border: BORDER },
});
