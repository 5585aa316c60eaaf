/** A table of the form exactly as printed, every figure in a cell of its own: a table to screen readers too. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { RawFigure } from "../../figures/figure.ts";
import type { Cell, CellId, Edition, TableId } from "../../form/edition.ts";
import { printTable, type PrintedCell, type PrintedLabel } from "../../form/printed.ts";
import { typedTotal } from "../../hosts/file/totals.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Marks } from "../marks.ts";
import { FigureInput } from "./figure-input.tsx";
import type { GridKeys } from "./use-grid-keys.ts";

export interface TableGridProps {
  readonly edition: Edition;
  readonly table: TableId;
  readonly heading: string;
  readonly figures: AnnualReport["figures"];
  readonly marks: Marks;
  readonly marked: ReadonlySet<string>;
  readonly keys: Pick<GridKeys, "selected" | "handlers">;
  readonly onEnter: (cell: Cell, text: string) => void;
  readonly onRestore: (cell: Cell) => void;
}

export function TableGrid(props: TableGridProps): ReactElement {
  const { edition, table, heading, figures, marks, marked, keys } = props;
  const styles = useStyles();
  const printed = useMemo(() => printTable(edition, table), [edition, table]);
  const figureOf = (id: CellId): RawFigure => figures[id] ?? null;
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
          isSelected={keys.selected.has(id)}
          typedSum={typedTotal(edition, figures, id)?.sum}
          onEnter={props.onEnter}
          onRestore={props.onRestore}
        />
      </td>
    );
  };
  return (
    <table className={mergeClasses(styles.table, styles[table])} {...keys.handlers}>
      <caption className={styles.caption}>{heading}</caption>
      <colgroup>
        {Array.from({ length: printed.columns }, (_, column) => (
          <col
            key={column}
            style={{ width: columnWidth(column, printed.labelColumns, printed.columns) }}
          />
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

/** Of the width, in percent: what all figures take, and each column of groups of rows before the last labels. */
const FIGURES_WIDTH = 60;
const GROUP_WIDTHS = [7, 10];

/** Figures are equally wide, the last labels take what is left; table four has no labels beside its figures. */
function columnWidth(column: number, labels: number, columns: number): string | undefined {
  if (labels === 0 || column === labels - 1) return undefined;
  const width = column < labels ? GROUP_WIDTHS[column] : FIGURES_WIDTH / (columns - labels);
  return width === undefined ? undefined : `${width}%`;
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
  requests: { minWidth: "46rem" },
  disputes: { minWidth: "46rem" },
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
