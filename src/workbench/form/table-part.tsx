/** A part that is a table: the printed form, and what is done to many of its cells at once. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { figureChange, type FigureChange } from "../../book/figure-change.ts";
import { formatNumber } from "../../figures/figure.ts";
import { numberOf, type Figures } from "../../figures/figures.ts";
import type { Cell, CellId, TableId } from "../../form/edition.ts";
import { editionOf } from "../../form/editions.ts";
import { cellName } from "../../form/names.ts";
import { parts } from "../../form/parts.ts";
import { printTable } from "../../form/printed.ts";
import type { FileHost } from "../../hosts/file/file-host.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { fillBlanks } from "../../rules/blanks.ts";
import { useSteady } from "../../taskpane/use-steady.ts";
import { clearChanges, copiedText, fillChanges } from "../grid/blocks.ts";
import type { Marks } from "../marks.ts";
import { readEntry } from "../grid/entry.ts";
import { figureGrid } from "../grid/figure-grid.ts";
import { headedCells } from "../grid/headed-cells.ts";
import { HelpBox } from "../grid/help-box.tsx";
import { SelectionLine } from "../grid/selection-line.tsx";
import { TableGrid } from "../grid/table-grid.tsx";
import { useCellRange } from "../grid/use-cell-range.ts";
import { useChangedCells, type ChangedCells } from "../grid/use-changed-cells.ts";
import { useGridKeys } from "../grid/use-grid-keys.ts";
import { useGridMouse } from "../grid/use-grid-mouse.ts";
import { useRowHelp } from "../grid/use-row-help.ts";
import { NARROW } from "../narrow.ts";
import { usePaste } from "../grid/use-paste.ts";
import { usePasteFromNowhere } from "../grid/use-paste-from-nowhere.ts";
import type { Tell } from "../use-notice.ts";
import { TableTools } from "./table-tools.tsx";
import { TextAroundTable } from "./text-around-table.tsx";

interface TablePartProps {
  readonly host: FileHost;
  readonly report: AnnualReport;
  readonly table: TableId;
  /** Of last year's report, by the cells of this year's form; undefined where nothing is known of it. */
  readonly lastYear: Figures | undefined;
  readonly showsLastYear: boolean;
  readonly onShowLastYear: (shows: boolean) => void;
  readonly marks: Marks;
  readonly marked: ReadonlySet<string>;
  readonly tell: Tell;
}

export function TablePart(props: TablePartProps): ReactElement {
  const { host, report, table, lastYear, showsLastYear, marks, marked, tell } = props;
  const styles = useStyles();
  const edition = editionOf(report.edition);
  const heading = parts.find(({ id }) => id === table)?.heading ?? "";
  const printed = useMemo(() => printTable(edition, table), [edition, table]);
  const headed = useMemo(() => headedCells(printed), [printed]);
  const grid = useMemo(() => figureGrid(printed), [printed]);
  const range = useCellRange(grid);
  const { changed, quietly } = useChangedCells(host);
  const actions = useMemo(() => actionsOn(host, tell, quietly), [host, tell, quietly]);
  const figureOf = (id: CellId) => report.figures[id] ?? null;
  const before = useMemo(
    () => numbersIn(showsLastYear ? lastYear : undefined),
    [showsLastYear, lastYear],
  );
  const paste = usePaste(host, { printed, headed, grid }, range, tell);
  usePasteFromNowhere((block) => {
    paste(undefined, block);
  });
  const keys = useGridKeys(grid, range, {
    paste,
    fill: (cells, direction) => {
      const says = direction === "down" ? "向下填充" : "向右填充";
      actions.change(fillChanges(cells, direction, figureOf), says);
    },
    clear: (cells) => {
      actions.change(clearChanges(cells), "清除");
    },
    copied: (cells) => copiedText(cells, figureOf),
  });
  const onMouseDown = useGridMouse(grid, range, headed);
  const help = useRowHelp(edition, headed);
  const blanks = fillBlanks(report, table);
  const fill = useSteady(keys.fill);
  const onFillBlanks = useSteady(() => {
    if (blanks) actions.change(blanks.set, blanks.title);
  });
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{heading}</h2>
        <TableTools
          {...{ fill, onFillBlanks }}
          hasBlanks={blanks !== undefined}
          shows={lastYear && showsLastYear}
          onShow={props.onShowLastYear}
        />
      </div>
      <TextAroundTable
        {...{ host, report, table, marks }}
        foot={
          <SelectionLine
            figures={[...range.selected].map((id) => report.figures[id] ?? null)}
            help={help.ofCell(range.current)}
          />
        }
      >
        <div className={styles.grid} {...help.handlers}>
          <TableGrid
            edition={edition}
            printed={printed}
            headed={headed}
            helps={help.helps}
            heading={heading}
            figures={report.figures}
            lastYear={before}
            marks={marks}
            marked={marked}
            selected={range.selected}
            changed={changed}
            current={range.current}
            keys={keys.handlers}
            onMouseDown={onMouseDown}
            onEnter={actions.enter}
            onRestore={actions.restore}
          />
        </div>
        <HelpBox help={help.shown?.help} anchor={help.shown?.anchor ?? null} />
      </TextAroundTable>
    </div>
  );
}

/** Gives the number of a cell; undefined where it holds none. */
function numbersIn(figures: Figures | undefined): (id: CellId) => number | undefined {
  return (id) => {
    const cell = figures?.edition.cellsById.get(id);
    const number = figures && cell ? numberOf(figures, cell) : NaN;
    return Number.isNaN(number) ? undefined : number;
  };
}

interface TableActions {
  readonly change: (figures: Readonly<Record<string, FigureChange>>, says: string) => void;
  readonly enter: (cell: Cell, text: string) => void;
  readonly restore: (cell: Cell) => void;
}

/** The same for as long as the host is: cells that nothing happens to are not drawn again. */
function actionsOn(host: FileHost, tell: Tell, quietly: ChangedCells["quietly"]): TableActions {
  const change: TableActions["change"] = (figures, says) => {
    if (Object.keys(figures).length > 0) host.edit({ figures }, { says });
  };
  return {
    change,
    enter: (cell, text) => {
      const { figure, isCleaned } = readEntry(text, cell);
      if (figure === (host.getSnapshot().document.report.figures[cell.id] ?? null)) return;
      quietly(() => {
        change({ [cell.id]: figureChange(figure) }, `填写${cellName(cell)}`);
      });
      if (isCleaned && typeof figure === "number") {
        tell({ kind: "done", text: `“${text.trim()}”已按${formatNumber(figure)}填入。` });
      }
    },
    restore: (cell) => {
      change({ [cell.id]: "sum" }, `恢复自动计算${cellName(cell)}`);
    },
  };
}

const useStyles = makeStyles({
  // the table takes what the others leave of the panel
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    height: "100%",
    [NARROW]: { height: "auto" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    maxWidth: "60rem",
  },
  heading: {
    flexGrow: 1,
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  grid: { display: "contents" },
});
