/** A row a unit: whether its report is there, when it came, and how much is to be mended in it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSortDown16Regular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUp16Regular } from "@fluentui/react-icons/svg/arrow-sort-up";
import type { KeyboardEvent, ReactElement } from "react";
import type { Decisions } from "../../collection/decisions.ts";
import { scopeWords, statusWords } from "../../collection/submission-words.ts";
import { severities, type Severity } from "../../rules/severity.ts";
import { looks } from "../../taskpane/checks/severity-looks.tsx";
import { reviewWords } from "./review-words.ts";
import type { Order, Wanted } from "../../collection/shown-rows.ts";
import { statusLooks } from "../../taskpane/collection/status-looks.tsx";
import { useSeenRows } from "../../taskpane/collection/use-seen-rows.ts";
import { whenWords } from "../../collection/when-words.ts";
import type { UnitRow } from "../../workers/collection/worker/collection-view.ts";

interface UnitsTableProps {
  readonly rows: readonly UnitRow[];
  readonly reviews: Decisions["review"];
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
  readonly onOpen: (unit: string) => void;
}

const HEIGHT = 34;

const columns: readonly { readonly head: string; readonly order: Order }[] = [
  { head: "单位", order: "name" },
  { head: "类别", order: "group" },
  { head: "报送情况", order: "status" },
  { head: "收到日期", order: "received" },
  { head: severities.error, order: "error" },
  { head: severities.warning, order: "warning" },
  { head: severities.hint, order: "hint" },
];

const COUNTED: readonly Severity[] = ["error", "warning", "hint"];

/** The id of the button that opens a unit. */
export function rowId(unit: string): string {
  return `unit.${unit}`;
}

export function UnitsTable(props: UnitsTableProps): ReactElement {
  const { rows, reviews, wanted, onWant, onOpen } = props;
  const styles = useStyles();
  const { body, from, to } = useSeenRows<HTMLTableSectionElement>(rows.length, HEIGHT);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ head, order }) => {
              const isSorted = wanted.order === order;
              return (
                <th
                  key={order}
                  scope="col"
                  className={styles.head}
                  aria-sort={isSorted ? (wanted.isReversed ? "descending" : "ascending") : "none"}
                >
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => {
                      onWant(sortedBy(wanted, order));
                    }}
                  >
                    {head}
                    {isSorted &&
                      (wanted.isReversed ? <ArrowSortUp16Regular /> : <ArrowSortDown16Regular />)}
                  </button>
                </th>
              );
            })}
            <th scope="col" className={styles.head}>
              文件
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={moveAmongRows}>
          {from > 0 && <tr aria-hidden="true" style={{ height: from * HEIGHT }} />}
          {rows.slice(from, to).map((row, i) => (
            <Row
              key={row.unit.name}
              row={row}
              review={reviews?.[row.unit.name]?.is}
              index={from + i + 2}
              onOpen={onOpen}
            />
          ))}
          {to < rows.length && (
            <tr aria-hidden="true" style={{ height: (rows.length - to) * HEIGHT }} />
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: UnitRow;
  readonly review: keyof typeof reviewWords | undefined;
  readonly index: number;
  readonly onOpen: (unit: string) => void;
}

function Row({ row, review, index, onOpen }: RowProps): ReactElement {
  const styles = useStyles();
  const { unit, status, late, files, stamped, counts } = row;
  const { icon, colour } = statusLooks[status];
  return (
    <tr
      aria-rowindex={index}
      className={styles.row}
      onClick={() => {
        onOpen(unit.name);
      }}
    >
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        <button type="button" id={rowId(unit.name)} className={styles.open}>
          {unit.name}
        </button>
      </th>
      <td className={styles.cell}>
        {[unit.group, unit.scope && scopeWords[unit.scope]].filter(Boolean).join("，")}
        {!unit.counts && "，不计入汇总"}
      </td>
      <td className={styles.cell}>
        <span className={styles.status}>
          <span className={styles.icon} style={{ color: colour }}>
            {icon}
          </span>
          {statusWords[status]}
          {review && <span className={styles.review}>{reviewWords[review]}</span>}
          {stamped && <span className={styles.quiet}>有盖章件</span>}
        </span>
      </td>
      <td className={mergeClasses(styles.cell, late === true && styles.late)}>{whenWords(row)}</td>
      {COUNTED.map((severity) => (
        <td key={severity} className={mergeClasses(styles.cell, styles.number)}>
          {status === "received" || counts[severity] > 0 ? (
            <span style={counts[severity] > 0 ? { color: looks[severity].colour } : undefined}>
              {counts[severity]}
            </span>
          ) : (
            ""
          )}
        </td>
      ))}
      <td className={mergeClasses(styles.cell, styles.files)} title={files.join("\n")}>
        {files.length > 1 ? `${files.length}个：${files.join("，")}` : files[0]}
      </td>
    </tr>
  );
}

/** Once more by the same turns it round; a third time gives what is urgent first again. */
function sortedBy(wanted: Wanted, order: Order): Wanted {
  if (wanted.order !== order) return { ...wanted, order, isReversed: false };
  return wanted.isReversed
    ? { ...wanted, order: "urgency", isReversed: false }
    : { ...wanted, isReversed: true };
}

function moveAmongRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const { key, target, currentTarget } = event;
  if (key !== "ArrowDown" && key !== "ArrowUp") return;
  const buttons = [...currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((it) => it === target);
  const next = at < 0 ? undefined : buttons[at + (key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const useStyles = makeStyles({
  // the heads stay in sight only where nothing scrolls sideways
  scroll: { "@media (max-width: 60rem)": { overflowX: "auto" } },
  table: {
    minWidth: "55rem",
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: "0",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    "& th:nth-child(1)": { width: "26%", "@media (max-width: 60rem)": { width: "11rem" } },
    "& th:nth-child(2)": { width: "6.5rem" },
    "& th:nth-child(3)": { width: "13%" },
    "& th:nth-child(4)": { width: "7.5rem" },
    "& th:nth-child(5), & th:nth-child(6), & th:nth-child(7)": { width: "6.2rem" },
  },
  head: {
    position: "sticky",
    top: "0",
    zIndex: "1",
    padding: "0",
    textAlign: "left",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    "&:last-child": { padding: tokens.spacingHorizontalS },
  },
  sort: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    whiteSpace: "nowrap",
  },
  row: {
    height: `${HEIGHT}px`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  cell: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { padding: "0" },
  open: {
    width: "100%",
    height: `${HEIGHT - 1}px`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    overflow: "hidden",
    textOverflow: "ellipsis",
    cursor: "pointer",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  status: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { display: "flex" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  review: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
  },
  late: { color: tokens.colorStatusDangerForeground1 },
  number: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  files: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
