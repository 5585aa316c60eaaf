/**
 * A table of the form exactly as printed, every figure in a cell of its own: a table to screen readers too. It scrolls
 * within its frame, and its labels stay in sight.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useMemo, type CSSProperties, type MouseEvent, type ReactElement } from "react";
import type { RawFigure } from "../../figures/figure.ts";
import type { Cell, CellId } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import type { PrintedCell, PrintedTable } from "../../form/printed.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { typedTotal } from "../../rules/totals.ts";
import type { Marks } from "../marks.ts";
import { NARROW } from "../narrow.ts";
import { columnWidths } from "./column-widths.ts";
import { showFigure } from "./entry.ts";
import { besideFigure, FigureCell } from "./figure-cell.tsx";
import type { Headed } from "./headed-cells.ts";
import { lastYearFigure } from "./last-year-figure.ts";
import { LabelCell } from "./label-cell.tsx";
import { labelColumnWidths, labelWidths, widthOf } from "./label-columns.ts";
import { BORDER } from "./line-between.ts";
import type { NamedHelp } from "./row-helps.ts";
import { tableSections } from "./table-sections.ts";
import type { ChangedCells } from "./use-changed-cells.ts";
import { FRAME } from "./cell-input.ts";
import { HEADS, useFrozenHeads } from "./use-frozen-heads.ts";
import type { GridKeys } from "./use-grid-keys.ts";

interface TableGridProps {
  readonly edition: Edition;
  readonly printed: PrintedTable;
  readonly headed: ReadonlyMap<string, Headed>;
  readonly helps: ReadonlyMap<string, NamedHelp>;
  readonly heading: string;
  readonly figures: AnnualReport["figures"];
  /** What last year's report has in a cell; undefined where that is unknown, or not to be seen. */
  readonly lastYear: (id: CellId) => number | undefined;
  readonly marks: Marks;
  readonly marked: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  readonly changed: ChangedCells["changed"];
  /** The cell that the keyboard is in, or was last. */
  readonly current: string | undefined;
  readonly keys: GridKeys["handlers"];
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onEnter: (cell: Cell, text: string) => void;
  readonly onRestore: (cell: Cell) => void;
}

export function TableGrid(props: TableGridProps): ReactElement {
  const { edition, printed, headed, heading, figures, lastYear, marks, marked, selected, current } =
    props;
  const styles = useStyles();
  const frame = useFrozenHeads();
  const sections = useMemo(() => tableSections(printed), [printed]);
  const figureOf = (id: CellId): RawFigure => figures[id] ?? null;
  const totals = useMemo(
    () => edition.cells.filter(({ table, computed }) => table === printed.table && computed),
    [edition, printed],
  );
  // the keyboard moves more often than figures change
  const sums = useMemo(
    () =>
      new Map(
        totals.map(({ id }): [CellId, number | null | undefined] => [
          id,
          typedTotal(edition, figures, id)?.sum,
        ]),
      ),
    [totals, edition, figures],
  );
  const { columns, all, least } = useMemo(
    () =>
      columnWidths(printed, (id) => ({
        text: showFigure(figures[id] ?? null),
        beside: besideFigure(marks.get(id)?.standing, sums.get(id)),
        below: belowFigure(lastYear(id), figures[id] ?? null),
      })),
    [printed, figures, lastYear, marks, sums],
  );
  const labels = labelColumnWidths(printed.labelColumns);
  const drawn = (it: PrintedCell): ReactElement => {
    if (it.kind === "label") {
      const { cells = [], isNearest = false } = headed.get(it.key) ?? {};
      return (
        <LabelCell
          key={it.key}
          label={it}
          labelColumns={printed.labelColumns}
          hasHelp={props.helps.has(it.key)}
          isCurrent={isNearest && cells.some((row) => row.some((id) => id === current))}
        />
      );
    }
    const { id } = it.cell;
    const mark = marks.get(id);
    return (
      <FigureCell
        key={id}
        cell={it.cell}
        figure={figureOf(id)}
        standing={mark?.standing}
        says={mark?.says ?? ""}
        isMarked={marked.has(id)}
        isSelected={selected.has(id)}
        typedSum={sums.get(id)}
        before={lastYear(id)}
        changed={props.changed.get(id)}
        colSpan={it.colSpan}
        width={least(it.colSpan)}
        onEnter={props.onEnter}
        onRestore={props.onRestore}
      />
    );
  };
  const rowsOf = (rows: readonly (readonly PrintedCell[])[]): ReactElement[] =>
    rows.map((row, i) => <tr key={i}>{row.map(drawn)}</tr>);
  return (
    <div
      ref={frame}
      {...{ [FRAME]: "" }}
      className={mergeClasses(styles.frame, styles[printed.table.id])}
      style={{ [LABELS]: widthOf(labels) } as CSSProperties}
    >
      <table
        className={styles.table}
        style={{ minWidth: widthOf([...labels, `${all}rem`]) }}
        onMouseDown={props.onMouseDown}
        {...props.keys}
      >
        <caption className={styles.caption}>{heading}</caption>
        <colgroup>
          {[...labels, ...columns.map((it) => it && `${it}rem`)].map((width, column) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        {sections.map(({ heads, body }, i) => {
          // a table has one head only: those further down are rows that stay
          const Heads = i === 0 ? "thead" : "tbody";
          return (
            <Fragment key={i}>
              <Heads className={styles.heads}>{rowsOf(heads)}</Heads>
              <tbody>{rowsOf(body)}</tbody>
            </Fragment>
          );
        })}
      </table>
    </div>
  );
}

function belowFigure(before: number | undefined, figure: RawFigure): string | undefined {
  return before === undefined ? undefined : lastYearFigure(before, figure).text;
}

const LABELS = "--labels";

const useStyles = makeStyles({
  frame: {
    [HEADS]: "4rem",
    overflow: "auto",
    // what stays within it is never above what lies over the page
    isolation: "isolate",
    // what the keyboard comes to is not below the labels
    scrollPadding: `var(${HEADS}) 0 0 var(${LABELS})`,
    borderTop: BORDER,
    borderLeft: BORDER,
    [NARROW]: { flexShrink: "0", maxHeight: "max(16rem, 100vh - 12rem)" },
  },
  table: {
    width: "100%",
    // of collapsed borders none would stay with its cell
    borderCollapse: "separate",
    borderSpacing: "0",
    tableLayout: "fixed",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "0.8125rem",
    lineHeight: tokens.lineHeightBase200,
  },
  heads: { position: "sticky", zIndex: "3", top: "0" },
  // with text above and below there is not too little left of them
  proactiveDisclosure: {
    ...labelWidths.proactiveDisclosure,
    minHeight: "16rem",
    maxWidth: "60rem",
  },
  requests: { ...labelWidths.requests, minHeight: "16rem" },
  disputes: { ...labelWidths.disputes, flexShrink: "0" },
  caption: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});
